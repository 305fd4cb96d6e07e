import { CHN, JPN, KOR, NATIONS, type Nation, PRK, RUS, USA } from '../nations.ts';
import type { Now } from '../world.ts';

export const FORMAT_NAMES = ['six', 'three', 'rail', 'korea', 'washington', 'tokyo', 'moscow', 'beijing'] as const;
export type Format = (typeof FORMAT_NAMES)[number];
/** Who sits down with whom; every invitee must come. */
export const FORMATS: Readonly<Record<Format, readonly Nation[]>> = {
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
};

/** A session above this is in being (judgement). */
export const OPEN = 40;
export const inSession = (now: Now): boolean => now.globe.session > OPEN;
export const isSeated = (now: Now, nation: Nation): boolean => inSession(now) && now.state[nation].seated > 0.5;
/** Those at the table, in seat order; nobody where no session is in being. */
export const atTable = (now: Now): Nation[] => NATIONS.filter(n => isSeated(now, n));
/** Whether the session in being is one of all six. */
export const isSix = (now: Now): boolean => atTable(now).length === NATIONS.length;
