import { ALLIES, clamp } from './measures.ts';
import { JPN, KOR, NATIONS, type Nation, PRK, USA } from './nations.ts';
import type { Now, World } from './world.ts';

/** Effects that many moves share, so that the same deed means the same wherever it is done. */

/** Both sides of a pair warm (or, below zero, cool). */
export function warm(change: World, a: Nation, b: Nation, affinity: number): void {
  change.dyad[a][b].affinity += affinity;
  change.dyad[b][a].affinity += affinity;
}

/** Visible courtship between a pair. It is public, so it is the same seen from both sides. */
export function court(change: World, a: Nation, b: Nation, tie: number): void {
  change.dyad[a][b].tie += tie;
  change.dyad[b][a].tie += tie;
}

/** Repetition wears an approach: 1 the first time, less each time it is repeated soon after. */
export const fresh = (now: Now, actor: Nation, target: Nation): number => 1 / (1 + now.dyad[actor][target].fatigue);

/** Rank that courting a pariah costs among the others, per unit of resentment (judgement; the Russian decree of December 2013 kept its distance). */
const DISREPUTE = 0.5;

/**
 * Those hostile to the one courted resent the courting: in proportion to their hostility, `amount` at -50. Courting Pyongyang costs
 * rank too (A14).
 */
export function resent(now: Now, change: World, actor: Nation, courted: Nation, amount: number): void {
  for (const other of NATIONS) {
    if (other === actor || other === courted) continue;
    change.dyad[other][actor].affinity -= (amount * Math.max(0, -now.dyad[other][courted].affinity)) / 50;
  }
  if (courted === PRK) change.state[actor].standing -= DISREPUTE * amount;
}

/** Those hostile to the one pressed approve the pressing; its friends do not. `amount` at -50 or +50. */
export function approve(now: Now, change: World, actor: Nation, pressed: Nation, amount: number): void {
  for (const other of NATIONS) {
    if (other === actor || other === pressed) continue;
    change.dyad[other][actor].affinity -= (amount * now.dyad[other][pressed].affinity) / 50;
  }
}

/** Russian unease at a nuclear neighbour, 0-1: the rift with the West dulls it by `dulled` a point and never removes it (A14). */
export const wariness = (now: Now, dulled: number): number => clamp(1 - dulled * now.globe.rift, 0, 1);

/** A promise of `amount` (USD m): prestige now, money later (A5). Prestige = trust x the past delivered share over a quarter. */
export function promise(now: Now, change: World, from: Nation, to: Nation, amount: number): void {
  const past = now.dyad[from][to];
  const kept = past.aidPromised > 0 ? past.aidDelivered / past.aidPromised : 0.25;
  const prestige = (now.dyad[to][from].trust / 100) * Math.min(1, kept / 0.25) * Math.min(1.5, amount / 200);
  change.dyad[from][to].aidPromised += amount;
  warm(change, from, to, 3 * prestige);
  court(change, from, to, 9 * prestige);
  change.state[to].standing += 3 * prestige;
}

/** A grant that arrives at once: `amount` USD m, felt as a flow that fades. */
export function deliver(change: World, from: Nation, to: Nation, amount: number): void {
  change.dyad[from][to].aidPromised += amount;
  change.dyad[from][to].aidDelivered += amount;
  change.dyad[from][to].aidFlow += amount;
}

/** A nuclear or long-range test raises outrage, tension and fear, and cools friends (A14). `size` 1 is a nuclear test. */
export function provoke(change: World, size: number): void {
  change.globe.outrage += 40 * size;
  change.globe.tension += 15 * size;
  for (const ally of [USA, ...ALLIES] as const) change.dyad[ally][PRK].threat += 6 * size;
  change.dyad[JPN][PRK].affinity -= 6 * size;
  change.dyad[KOR][PRK].affinity -= 8 * size;
  change.dyad[USA][PRK].affinity -= 4 * size;
}

/** Support at home of a democratic government that is seen to be soft on (or hard with) somebody. */
export function homeFront(change: World, nation: Nation, points: number): void {
  if (nation === USA || nation === JPN || nation === KOR) change.state[nation].support += points;
}
