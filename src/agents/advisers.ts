import { type Order, orderCost } from '../engine/deeds.ts';
import { GOAL_NAMES, type GoalName } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import type { Tables } from '../engine/tables.ts';
import { outlookFor } from './default.ts';
import { reckoningFor } from './preview.ts';
import { type Believed, noItems } from './reckoning.ts';

/** Four voices in one cabinet: the same gains, each leaning on its own field. */
export const ADVISERS = ['security', 'economy', 'home', 'prestige'] as const;
export type Adviser = (typeof ADVISERS)[number];

/** The field each goal belongs to. */
export const FIELD: Readonly<Record<GoalName, Adviser>> = {
  abductees: 'home',
  allies: 'prestige',
  ally: 'security',
  answered: 'security',
  autonomy: 'prestige',
  balance: 'security',
  bargain: 'economy',
  border: 'security',
  buffer: 'security',
  calm: 'security',
  credibility: 'prestige',
  defiance: 'home',
  deterrent: 'security',
  east: 'economy',
  economy: 'economy',
  firm: 'home',
  guarantee: 'security',
  host: 'prestige',
  hostility: 'security',
  inflow: 'economy',
  korea: 'home',
  kurils: 'home',
  norm: 'security',
  order: 'home',
  programme: 'security',
  rank: 'prestige',
  safety: 'security',
  say: 'prestige',
  status: 'prestige',
  support: 'home',
  survive: 'home',
  trade: 'economy',
  unity: 'prestige',
};

/** What an adviser makes of its own field, and of the rest. One whose nation has no goal in its field weighs all alike. */
const OWN = 3;
const REST = 0.1;

/** What one adviser would order, and the goal that decides it. */
export interface Advice {
  readonly adviser: Adviser;
  /** Null: it would hold. */
  readonly order: Order | null;
  readonly odds: number;
  readonly goal: GoalName;
  readonly by: number;
}

/** Each adviser's best among some orders, on what the nation believes. */
export function advise(nation: Nation, candidates: readonly Order[], { seen }: Believed, tables: Tables): Advice[] {
  const outlook = outlookFor(tables).from(seen);
  const reckoning = reckoningFor(tables).from(seen, [nation]);
  const base = reckoning.base[nation].slice();
  const reckoned = candidates.map(order => {
    const odds = order.move === 'offer' ? outlook.reckonOffer(order.give, order.want) : outlook.reckon(order, [nation]);
    reckoning.reckon(order, [nation]);
    const by = base.map((before, g) => odds * reckoning.done[nation][g]! + (1 - odds) * reckoning.declined[nation][g]! - before);
    return { order, odds, by, price: tables.book.value.attention * orderCost(order) };
  });
  const has = (adviser: Adviser) =>
    GOAL_NAMES.some((goal, g) => FIELD[goal] === adviser && tables.weights[nation].some(row => row[g]! > 0));
  return ADVISERS.map(adviser => {
    const lean = GOAL_NAMES.map(goal => (!has(adviser) ? 1 : FIELD[goal] === adviser ? OWN : REST));
    const weigh = (by: Float64Array) => by.map((gain, g) => lean[g]! * gain);
    let best = { order: null as Order | null, odds: 1, weighed: noItems()[nation], worth: 0 };
    for (const { order, odds, by, price } of reckoned) {
      const weighed = weigh(by);
      const worth = weighed.reduce((sum, gain) => sum + gain, 0) - price;
      if (worth > best.worth) best = { order, odds, weighed, worth };
    }
    const at = best.weighed.reduce((most, gain, g) => (gain > best.weighed[most]! ? g : most), 0);
    return { adviser, order: best.order, odds: best.odds, goal: GOAL_NAMES[at]!, by: best.weighed[at]! / lean[at]! };
  });
}
