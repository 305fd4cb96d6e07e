import type { Nation } from './nations.ts';
import type { Coefficients, Pass, Values } from './rule.ts';
import type { Now } from './world.ts';

/** The part of a government that cares for a goal: advisers lean on one each. */
export const FIELDS = ['security', 'economy', 'home', 'prestige'] as const;
export type Field = (typeof FIELDS)[number];

/** What a nation wants of the world, 0 (nothing of it) to 100 (all of it). */
export interface Goal<C extends Coefficients> {
  readonly label: string;
  readonly about: string;
  /** The score as a reader would write it; `{names}` are its coefficients. */
  readonly formula: string;
  readonly field: Field;
  readonly claims: readonly string[];
  readonly coefficients: C;
  /** The score for `nation`, before it is held to 0-100. Every part of it goes through `pass.why`: the terms that are not factors sum to it. */
  score(now: Now, nation: Nation, k: Values<C>, pass: Pass): number;
}
export const defineGoal = <const C extends Coefficients>(goal: Goal<C>): Goal<C> => goal;
