import { type ByNation, byNation, type Nation } from '../nations.ts';
import { isParty, nationsIn } from '../talks/text.ts';
import type { Now } from '../world.ts';
import type { CrisisValues } from './coefficients.ts';

/**
 * The ladder of a crisis (model section 8): one who provoked it against one who was provoked, up to five sealed rounds. Each of the two
 * escalates, holds or steps back; the others stand aside, mediate, hold an ally back or stand beside it. Rung 9 is war.
 */
export const ASIDE = 0;
export const ESCALATE = 1;
export const HOLD = 2;
export const YIELD = 3;
export const MEDIATE = 4;
export const RESTRAIN = 5;
export const JOIN = 6;
/** As files write them, by code. */
export const STANCE_NAMES = ['aside', 'escalate', 'hold', 'yield', 'mediate', 'restrain', 'join'] as const;
export type CrisisStance = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export type Stances = ByNation<CrisisStance>;
/** Asked once a round, with the world in which it is taken. */
export type Stand = (world: Now, round: number) => Stances;

export const MOST_ROUNDS = 5;
export const WAR = 9;
/** The stances of the two it is between, in the order in which odds are kept. */
export const OWN_STANCES = [ESCALATE, HOLD, YIELD] as const;
const THIRD_STANCES = [ASIDE, MEDIATE, RESTRAIN, JOIN] as const;

export const isCrisis = (now: Now): boolean => now.crisis.provoker > 0;
/** War: worth nothing to anyone, whatever else the world holds. */
export const isWar = (now: Now): boolean => now.globe.rung >= WAR;
/** Whether a crisis waits for another round of stances. */
export const isBrink = (now: Now): boolean => isCrisis(now) && !isWar(now);
/** The two it is between: who provoked it, who was provoked. */
export const principals = ({ crisis }: Now): readonly [Nation, Nation] => [(crisis.provoker - 1) as Nation, (crisis.target - 1) as Nation];
export const isPrincipal = (now: Now, nation: Nation): boolean => principals(now).includes(nation);

/** Of the two, the one a third nation is nearer to by treaty. */
export function sideOf(now: Now, nation: Nation): Nation {
  const [provoker, target] = principals(now);
  return now.dyad[nation][provoker].alliance > now.dyad[nation][target].alliance ? provoker : target;
}

/** Why a nation cannot take a stance; null if it can. */
export const STANCE_FAULTS = {
  principals: 'Only the two whose crisis it is can escalate, hold or step back.',
  thirds: 'It is a party to the crisis: it can escalate, hold or step back.',
  trust: 'Both sides must trust a mediator a little.',
  ally: 'It has no treaty with {side} to ask it by.',
  treaty: 'Its alliance with {side} does not bind it that far.',
  beside: 'It stands beside {side}: nobody would take it for a mediator.',
} as const;
export type StanceFault = keyof typeof STANCE_FAULTS;
export function stanceFault(now: Now, nation: Nation, stance: CrisisStance, k: CrisisValues): StanceFault | null {
  const own = stance === ESCALATE || stance === HOLD || stance === YIELD;
  if (isPrincipal(now, nation)) return own ? null : 'thirds';
  if (own) return 'principals';
  if (stance === ASIDE) return null;
  const beside = isParty(now.crisis.joined, nation);
  const { alliance } = now.dyad[nation][sideOf(now, nation)];
  if (stance === MEDIATE) {
    if (beside) return 'beside';
    return principals(now).every(n => now.dyad[n][nation].trust >= k.mediatorTrust) ? null : 'trust';
  }
  if (stance === RESTRAIN) return alliance >= k.restrainFrom ? null : 'ally';
  return alliance > k.joinFrom ? null : 'treaty';
}

/** The stances open to a nation; standing aside or holding comes first. */
export const stancesOf = (now: Now, nation: Nation, k: CrisisValues): CrisisStance[] =>
  (isPrincipal(now, nation) ? [HOLD, ESCALATE, YIELD] : THIRD_STANCES).filter(
    stance => stanceFault(now, nation, stance as CrisisStance, k) === null,
  ) as CrisisStance[];

/** What a round is taken to be where nobody says otherwise: the two hold, the others stand aside. */
export const idle = (now: Now): Stances => byNation((n): CrisisStance => (isPrincipal(now, n) ? HOLD : ASIDE));

/** Who mediates, who stands beside one of the two, who holds it back. */
export const mediators = ({ crisis }: Now): readonly Nation[] => nationsIn(crisis.mediating);
export const beside = (now: Now, side: Nation): readonly Nation[] => nationsIn(now.crisis.joined).filter(n => sideOf(now, n) === side);
export const restrainers = (now: Now, side: Nation): readonly Nation[] =>
  nationsIn(now.crisis.restraining).filter(n => sideOf(now, n) === side);

/** Chance of war by accident on a rung. */
export const accident = (rung: number, k: CrisisValues): number =>
  rung >= 8 ? k.accident8 : rung >= 7 ? k.accident7 : rung >= 6 ? k.accident6 : rung >= 5 ? k.accident5 : 0;
