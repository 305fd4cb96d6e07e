import { GOALS, type GoalName } from '../../../src/engine/goals/index.ts';
import type { Nation } from '../../../src/engine/nations.ts';
import { goalOf } from '../../../src/engine/value.ts';
import type { World } from '../../../src/engine/world.ts';
import { book, passOf, quiet } from '../bench.ts';

/** The score of a goal for a nation on a world with a few things set, before it is held to 0-100. */
export const score = (goal: GoalName, nation: Nation, set: (world: World) => void = () => {}): number =>
  goalOf(goal).score(quiet(set), nation, book.goals[goal], passOf(1));

/** Its coefficients, by the names its file gives them. */
export const weights = <G extends GoalName>(goal: G): { readonly [K in keyof (typeof GOALS)[G]['coefficients']]: number } =>
  Object.fromEntries(Object.entries(GOALS[goal].coefficients).map(([name, [value]]) => [name, value])) as {
    readonly [K in keyof (typeof GOALS)[G]['coefficients']]: number;
  };
