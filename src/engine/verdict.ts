import { type Chance, FOR } from './chance.ts';
import { isWar } from './crisis/ladder.ts';
import { type ByNation, byNation, type Nation, PRK } from './nations.ts';
import type { Coefficients, Values } from './rule.ts';
import type { Tables } from './tables.ts';
import type { Foresight } from './value.ts';
import type { World } from './world.ts';

export type End = 'horizon' | 'collapse' | 'war';

/** When North Korea gives way, and what that is worth to each: nothing to Pyongyang, little to its neighbours. War is worth nothing to anyone. */
export const VERDICT = {
  collapseAt: [8, 'judgement: stability of North Korea at which the state gives way', [0, 100]],
  collapseUSA: [40, 'judgement: what its collapse is worth to Washington', [0, 100]],
  collapseCHN: [30, 'judgement: what its collapse is worth to Beijing', [0, 100]],
  collapseRUS: [40, 'judgement: what its collapse is worth to Moscow', [0, 100]],
  collapseJPN: [40, 'judgement: what its collapse is worth to Tokyo', [0, 100]],
  collapseKOR: [25, 'judgement: what its collapse is worth to Seoul', [0, 100]],
  collapsePRK: [0, 'judgement: what its collapse is worth to Pyongyang', [0, 100]],
} as const satisfies Coefficients;
export type VerdictValues = Values<typeof VERDICT>;
const COLLAPSE = ['collapseUSA', 'collapseCHN', 'collapseRUS', 'collapseJPN', 'collapseKOR', 'collapsePRK'] as const;

/** The last turn, counted from 1: the scenario's horizon give or take its spread, drawn from the seed and told to nobody. */
export function lastTurn(tables: Tables, chance: Chance): number {
  return tables.turns + Math.floor((2 * tables.spread + 1) * chance(FOR.horizon, 0)) - tables.spread;
}

/** How the game stands after a turn: over, and how, or null. */
export function ending(world: World, tables: Tables, chance: Chance): End | null {
  if (isWar(world)) return 'war';
  if (world.state[PRK].stability <= tables.book.verdict.collapseAt) return 'collapse';
  return world.globe.turn >= lastTurn(tables, chance) ? 'horizon' : null;
}

/** The two halves of a payoff, 0-50 each: of the mean of V over the game, and of what its end is worth. */
export interface Halves {
  readonly mean: number;
  readonly close: number;
}

/** `path` holds V after each turn, [turn][nation]. War takes both halves. */
export function halves(path: readonly ByNation<number>[], end: End, n: Nation, k: VerdictValues): Halves {
  if (end === 'war') return { mean: 0, close: 0 };
  const mean = path.reduce((sum, v) => sum + v[n], 0) / path.length;
  return { mean: mean / 2, close: (end === 'collapse' ? k[COLLAPSE[n]] : path[path.length - 1]![n]) / 2 };
}

/** Payoffs 0-100: half the mean of V over the game, half its end. */
export const payoffs = (path: readonly ByNation<number>[], end: End, k: VerdictValues): ByNation<number> =>
  byNation(n => {
    const { mean, close } = halves(path, end, n, k);
    return mean + close;
  });

/** V of the true world for each of the six. */
export const standing = (foresight: Foresight, world: World): ByNation<number> => {
  foresight.look(world);
  return byNation((n: Nation) => foresight.worth(n));
};

export type Judgement = 'better' | 'about' | 'worse';
/** A payoff against the walk-away: more than this many points apart is a difference (P19 of the model). */
export const APART = 2;
export const against = (payoff: number, walkAway: number): Judgement =>
  payoff > walkAway + APART ? 'better' : payoff < walkAway - APART ? 'worse' : 'about';
