import { type Chance, FOR } from '../chance.ts';
import { warm } from '../effects.ts';
import type { Nation } from '../nations.ts';
import { bitOf, isParty } from '../talks/text.ts';
import type { Why } from '../why.ts';
import type { Now, World } from '../world.ts';
import type { CrisisValues } from './coefficients.ts';
import { stepBack } from './face.ts';
import {
  ASIDE,
  accident,
  type CrisisStance,
  ESCALATE,
  HOLD,
  isPrincipal,
  JOIN,
  MEDIATE,
  MOST_ROUNDS,
  mediators,
  principals,
  RESTRAIN,
  restrainers,
  type Stances,
  sideOf,
  WAR,
  YIELD,
} from './ladder.ts';

/** How a round ends. `climbs`: it goes on. */
export type Outcome = 'climbs' | 'stands' | 'stepped back' | 'fizzled' | 'subsided' | 'accident' | 'war';

/** Draws of a crisis, keyed apart. */
const FIZZLE = 100;
const ACCIDENT = 101;

/** The rung a round leads to. */
export function rungAfter(now: Now, stances: Stances): number {
  const climbed = principals(now).filter(n => stances[n] === ESCALATE).length;
  return Math.min(WAR, now.globe.rung + climbed);
}

/** How a round ends, by what the two do and by chance. */
export function outcomeOf(now: Now, stances: Stances, chance: Chance, k: CrisisValues): Outcome {
  const two = principals(now);
  const { turn } = now.globe;
  const { round } = now.crisis;
  if (two.some(n => stances[n] === YIELD)) return 'stepped back';
  const rung = rungAfter(now, stances);
  if (rung >= WAR) return 'war';
  if (chance(FOR.crisis, turn, ACCIDENT, round) < accident(rung, k)) return 'accident';
  if (two.every(n => stances[n] === HOLD) && chance(FOR.crisis, turn, FIZZLE, round) < k.fizzle) return 'fizzled';
  if (round + 1 >= MOST_ROUNDS) return 'subsided';
  return rung > now.globe.rung ? 'climbs' : 'stands';
}

/** Whoever escalates against an ally's word loses by it. */
export function defy(now: Now, change: World, nation: Nation, k: CrisisValues): void {
  for (const patron of restrainers(now, nation)) {
    const { alliance } = now.dyad[patron][nation];
    change.dyad[patron][nation].trust -= k.defied * alliance;
    change.dyad[patron][nation].affinity -= k.defied * alliance;
  }
}

function climb(now: Now, change: World, nation: Nation, k: CrisisValues): void {
  change.globe.rung += 1;
  change.globe.tension += k.tension;
  defy(now, change, nation, k);
}

/** What one nation's stance does, whatever the others do. */
export function takeStance(now: Now, change: World, nation: Nation, stance: CrisisStance, k: CrisisValues): void {
  if (isPrincipal(now, nation)) {
    if (stance === ESCALATE) climb(now, change, nation, k);
    return;
  }
  const side = sideOf(now, nation);
  const mark = (field: 'mediating' | 'restraining' | 'joined'): boolean => {
    if (isParty(now.crisis[field], nation)) return false;
    change.crisis[field] += bitOf(nation);
    return true;
  };
  const helps = [now.crisis.joined, now.crisis.restraining, now.crisis.mediating].some(mask => isParty(mask, nation));
  if (stance === ASIDE && !helps && now.dyad[nation][side].alliance > k.joinFrom) change.dyad[side][nation].trust -= k.abandoned;
  if (stance === MEDIATE) mark('mediating');
  if (stance === RESTRAIN && mark('restraining')) change.dyad[side][nation].affinity -= k.restrainCool * now.dyad[side][nation].alliance;
  if (stance === JOIN && mark('joined')) {
    warm(change, nation, side, k.joinWarm);
    change.dyad[side][nation].trust += k.joinWarm;
    for (const other of principals(now)) if (other !== side) change.dyad[other][nation].threat += k.joinFear;
  }
  // Who joins has done with mediating.
  if (stance === JOIN && isParty(now.crisis.mediating, nation)) change.crisis.mediating -= bitOf(nation);
}

/** What the end of a round does. */
export function conclude(now: Now, change: World, stances: Stances, outcome: Outcome, k: CrisisValues, why: Why): void {
  const rung = rungAfter(now, stances);
  const reached = outcome === 'accident' ? WAR : rung;
  change.crisis.peak += Math.max(0, reached - now.crisis.peak);
  change.crisis.latest += Math.max(0, reached - now.crisis.latest);
  if (outcome === 'climbs' || outcome === 'stands') {
    change.crisis.round += 1;
    return;
  }
  if (outcome === 'war' || outcome === 'accident') {
    change.globe.rung += WAR - rung;
    return;
  }
  const two = principals(now);
  if (outcome === 'stepped back') {
    const back = two.filter(n => stances[n] === YIELD);
    for (const n of back) stepBack(now, change, n, back.length === 1 ? 'alone' : 'together', k, why);
  }
  settleDown(now, change, rung);
  change.globe.tension -= k.relief;
  for (const n of mediators(now)) change.state[n].standing += k.brokered;
  for (const n of two) for (const other of two) if (n !== other) change.dyad[n][other].threat += k.fear * rung;
}

/** Nothing of it stays open; who mediated, joined and held back is read until the next one. */
export function settleDown(now: Now, change: World, rung: number): void {
  change.globe.rung -= rung;
  change.crisis.provoker -= now.crisis.provoker;
  change.crisis.target -= now.crisis.target;
  change.crisis.round -= now.crisis.round;
}
