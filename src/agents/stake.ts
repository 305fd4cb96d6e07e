import type { Order } from '../engine/deeds.ts';
import { GOAL_NAMES, type GoalName } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import type { Tables } from '../engine/tables.ts';
import { audienceOf, reckoningFor } from './preview.ts';
import { type Believed, sumOf } from './reckoning.ts';

/** What is at stake for a nation that is asked: a yes against a no, by its own goals and beliefs. */
export interface Stake {
  /** They sum, less `audience`, to `margin`. */
  readonly terms: readonly { readonly goal: GoalName; readonly by: number }[];
  readonly audience: number;
  readonly margin: number;
  /** What the one who asks is believed to gain by a yes. */
  readonly theirs: number;
}

export function stakeOf(order: Order, asked: Nation, belief: Believed, tables: Tables): Stake {
  const who = [asked, order.actor];
  const reckoning = reckoningFor(tables).from(belief.seen, who);
  reckoning.reckon(order, who);
  const { done, declined } = reckoning;
  const terms = GOAL_NAMES.map((goal, g) => ({ goal, by: done[asked][g]! - declined[asked][g]! }));
  const audience = audienceOf(order, asked, belief, tables);
  return {
    terms: terms.filter((_, g) => tables.weights[asked].some(row => row[g]! > 0)),
    audience,
    margin: terms.reduce((sum, { by }) => sum + by, -audience),
    theirs: sumOf(done[order.actor]) - sumOf(declined[order.actor]),
  };
}
