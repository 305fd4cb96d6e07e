import type { Order } from '../engine/deeds.ts';
import type { GoalName } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import { outlookFor } from '../engine/outlook.ts';
import type { Tables } from '../engine/tables.ts';
import type { Believed } from './beliefs.ts';
import { termsOf } from './preview.ts';

/** What is at stake for a nation that is asked: a yes against a no, by its own goals and beliefs. */
export interface Stake {
  /** They sum, less `audience` and `effort`, to `margin`. */
  readonly terms: readonly { readonly goal: GoalName; readonly by: number }[];
  readonly audience: number;
  readonly effort: number;
  readonly margin: number;
  /** What the one who asks is believed to gain by a yes. */
  readonly theirs: number;
}

export function stakeOf(order: Order, asked: Nation, { seen }: Believed, tables: Tables): Stake {
  const who = [asked, order.actor];
  const outlook = outlookFor(tables).from(seen, who);
  outlook.reckon(order, who);
  const { done, declined } = outlook;
  return {
    terms: termsOf(asked, tables, done.items[asked], declined.items[asked]),
    audience: outlook.audience(order, asked),
    effort: outlook.effort(order, asked),
    margin: outlook.margin(order, asked),
    theirs: done.total[order.actor]! - declined.total[order.actor]!,
  };
}
