import type { EffectValues } from '../effects.ts';
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

type Opens = Pick<EffectValues, 'session'>;
export const inSession = (now: Now, k: Opens): boolean => now.globe.session > k.session;
export const isSeated = (now: Now, nation: Nation, k: Opens): boolean => inSession(now, k) && now.state[nation].seated > 0.5;
/** Those at the table, in seat order; nobody where no session is in being. */
export const atTable = (now: Now, k: Opens): Nation[] => NATIONS.filter(n => isSeated(now, n, k));
/** Whether the session in being is one of all six. */
export const isSix = (now: Now, k: Opens): boolean => atTable(now, k).length === NATIONS.length;
