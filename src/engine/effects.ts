import { clamp } from './measures.ts';
import { FIVE, JPN, KOR, NATIONS, type Nation, PRK, USA, WEST } from './nations.ts';
import type { Coefficients, Pass, Values } from './rule.ts';
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

/** Sizes of the effects that moves share. */
export const EFFECTS = {
  hostile: [50, 'judgement: affinity below nought at which resentment counts in full', [1, 100]],
  disrepute: [0.5, 'judgement: rank that courting a pariah costs; the Russian decree of December 2013 kept its distance'],
  withdrawn: [2, 'judgement: trust lost by a provocation that ends a bargain just struck (the Leap Day deal, 2012)'],
  keptShare: [0.25, 'judgement: past delivered share at which a promise has its full prestige', [0.01, 1]],
  promiseSize: [200, 'judgement: USD m of a promise that counts once', [1, 100000]],
  promiseMost: [1.5, 'judgement'],
  promiseWarmth: [3, 'judgement'],
  promiseTie: [9, 'judgement'],
  promiseRank: [3, 'judgement'],
  brokenOutrage: [10, "judgement: outrage at breaking one's own moratorium"],
  brokenTrust: [6, 'judgement: trust of each of the five that breaking it costs'],
  session: [40, 'judgement: a session above this is in being'],
} as const satisfies Coefficients;
export type EffectValues = Values<typeof EFFECTS>;

/** Whether a switch in the world is on. */
export const isOn = (flag: number): boolean => flag > 0.5;

/**
 * Those hostile to the one courted resent the courting: in proportion to their hostility, `amount` at `hostile`. Courting
 * Pyongyang costs rank too (A14).
 */
export function resent(now: Now, change: World, { effects: k }: Pass, actor: Nation, courted: Nation, amount: number): void {
  for (const other of NATIONS) {
    if (other === actor || other === courted) continue;
    change.dyad[other][actor].affinity -= (amount * Math.max(0, -now.dyad[other][courted].affinity)) / k.hostile;
  }
  if (courted === PRK) change.state[actor].standing -= k.disrepute * amount;
}

/** Those hostile to the one pressed approve the pressing; its friends do not. `amount` at full hostility or friendship. */
export function approve(now: Now, change: World, { effects: k }: Pass, actor: Nation, pressed: Nation, amount: number): void {
  for (const other of NATIONS) {
    if (other === actor || other === pressed) continue;
    change.dyad[other][actor].affinity -= (amount * now.dyad[other][pressed].affinity) / k.hostile;
  }
}

/** A word for somebody in New York: it is grateful, the drafters are not; said again soon it is worth less (A11). */
export function shelter(
  now: Now,
  change: World,
  actor: Nation,
  target: Nation,
  k: { readonly warmth: number; readonly tie: number; readonly west: number },
): void {
  const worth = fresh(now, actor, target);
  warm(change, actor, target, k.warmth * worth);
  court(change, actor, target, k.tie * worth);
  for (const west of WEST) change.dyad[west][actor].affinity -= k.west * worth;
}

/** Russian unease at a nuclear neighbour, 0-1: the rift with the West dulls it by `dulled` a point and never removes it (A14). */
export const wariness = (now: Now, dulled: number): number => clamp(1 - dulled * now.globe.rift, 0, 1);

/** A promise of `amount` (USD m): prestige now, money later (A5). Prestige = trust x the past delivered share over a quarter. */
export function promise(now: Now, change: World, { effects: k }: Pass, from: Nation, to: Nation, amount: number): void {
  const past = now.dyad[from][to];
  const kept = past.aidPromised > 0 ? past.aidDelivered / past.aidPromised : k.keptShare;
  const size = Math.min(k.promiseMost, amount / k.promiseSize);
  const prestige = (now.dyad[to][from].trust / 100) * Math.min(1, kept / k.keptShare) * size;
  change.dyad[from][to].aidPromised += amount;
  warm(change, from, to, k.promiseWarmth * prestige);
  court(change, from, to, k.promiseTie * prestige);
  change.state[to].standing += k.promiseRank * prestige;
}

/** A grant that arrives at once: `amount` USD m, felt as a flow that fades. */
export function deliver(change: World, from: Nation, to: Nation, amount: number): void {
  change.dyad[from][to].aidPromised += amount;
  change.dyad[from][to].aidDelivered += amount;
  change.dyad[from][to].aidFlow += amount;
}

/** Support at home of a democratic government that is seen to be soft on (or hard with) somebody. */
export function homeFront(change: World, nation: Nation, points: number): void {
  if (nation === USA || nation === JPN || nation === KOR) change.state[nation].support += points;
}

/** A test or a launch ends a moratorium that stands, and costs the word that was given. */
export function breakMoratorium(now: Now, change: World, { effects: k }: Pass): void {
  const stood = now.programme.moratorium;
  if (!isOn(stood)) return;
  change.programme.moratorium -= stood;
  change.globe.outrage += k.brokenOutrage;
  for (const n of FIVE) change.dyad[n][PRK].trust -= k.brokenTrust;
}
