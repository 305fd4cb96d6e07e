import { type Order, orderCost } from '../engine/deeds.ts';
import { FIELDS, type Field } from '../engine/goal.ts';
import { GOAL_NAMES, GOALS, type GoalName } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import { outlookFor } from '../engine/outlook.ts';
import type { Tables } from '../engine/tables.ts';
import type { Believed } from './beliefs.ts';

/** What an adviser makes of its own field, and of the rest (judgement). One whose nation has no goal in its field weighs all alike. */
const OWN = 3;
const REST = 0.1;

/** What one of the four voices in a cabinet would order, and the goal that decides it. */
export interface Advice {
  readonly adviser: Field;
  /** Null: it would hold. */
  readonly order: Order | null;
  readonly odds: number;
  readonly goal: GoalName;
  readonly by: number;
}

/** Each adviser's best among some orders, on what the nation believes: the same gains, each leaning on its own field. */
export function advise(nation: Nation, candidates: readonly Order[], { seen }: Believed, tables: Tables): Advice[] {
  const outlook = outlookFor(tables).from(seen);
  const base = outlook.base.items[nation];
  const reckoned = candidates.map(order => {
    const odds = outlook.reckon(order, [nation]);
    const [done, declined] = [outlook.done.items[nation], outlook.declined.items[nation]];
    const by = base.map((before, g) => odds * done[g]! + (1 - odds) * declined[g]! - before);
    return { order, odds, by, price: tables.book.value.attention * orderCost(order) };
  });
  const weighs = (g: number): boolean => tables.weights[nation].some(row => row[g]! > 0);
  return FIELDS.map(adviser => {
    const own = GOAL_NAMES.map(goal => GOALS[goal].field === adviser);
    const speaks = own.some((mine, g) => mine && weighs(g));
    const lean = own.map(mine => (!speaks ? 1 : mine ? OWN : REST));
    let best = { order: null as Order | null, odds: 1, weighed: new Float64Array(GOAL_NAMES.length), worth: 0 };
    for (const { order, odds, by, price } of reckoned) {
      const weighed = by.map((gain, g) => lean[g]! * gain);
      const worth = weighed.reduce((sum, gain) => sum + gain, 0) - price;
      if (worth > best.worth) best = { order, odds, weighed, worth };
    }
    const at = best.weighed.reduce((most, gain, g) => (gain > best.weighed[most]! ? g : most), 0);
    return { adviser, order: best.order, odds: best.odds, goal: GOAL_NAMES[at]!, by: best.weighed[at]! / lean[at]! };
  });
}
