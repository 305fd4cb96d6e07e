import { CHN, JPN, KOR, NATIONS, type Nation, PRK, RUS, USA } from '../nations.ts';
import type { Now } from '../world.ts';

/** Who sits down with whom. To add a format: add it here; every invitee must come. */
export const FORMATS = {
  six: NATIONS,
  /** April 2003 in Beijing. */
  three: [USA, CHN, PRK],
  /** The railway's three keys. */
  rail: [RUS, KOR, PRK],
  korea: [KOR, PRK],
  /** Geneva 1994, Leap Day 2012. */
  washington: [USA, PRK],
  /** Stockholm, May 2014. */
  tokyo: [JPN, PRK],
  moscow: [RUS, PRK],
  beijing: [CHN, PRK],
} as const satisfies Readonly<Record<string, readonly Nation[]>>;
export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

/** A session above this is in being (judgement). */
export const OPEN = 40;
export const inSession = (now: Now): boolean => now.globe.session > OPEN;
export const isSeated = (now: Now, nation: Nation): boolean => inSession(now) && now.state[nation].seated > 0.5;
/** Those at the table, in seat order; nobody where no session is in being. */
export const atTable = (now: Now): Nation[] => NATIONS.filter(n => isSeated(now, n));
/** Whether the session in being is one of all six. */
export const isSix = (now: Now): boolean => atTable(now).length === NATIONS.length;
