import { type Order, orderCost } from '../engine/deeds.ts';
import { GOAL_NAMES, type GoalName } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import type { Tables } from '../engine/tables.ts';
import { outlookFor } from './default.ts';
import { reckoningFor } from './preview.ts';
import { type Believed, noItems } from './reckoning.ts';

/** Four voices in one cabinet: the same gains, each weighing its own field three times as much as the rest. */
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
  defiance: 'prestige',
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

const OWN = 3;

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
  return ADVISERS.map(adviser => {
    const weigh = (by: Float64Array) => by.map((gain, g) => (FIELD[GOAL_NAMES[g]!] === adviser ? OWN : 1) * gain);
    let best = { order: null as Order | null, odds: 1, weighed: noItems()[nation], worth: 0 };
    for (const { order, odds, by, price } of reckoned) {
      const weighed = weigh(by);
      const worth = weighed.reduce((sum, gain) => sum + gain, 0) - price;
      if (worth > best.worth) best = { order, odds, weighed, worth };
    }
    const at = best.weighed.reduce((most, gain, g) => (gain > best.weighed[most]! ? g : most), 0);
    return { adviser, order: best.order, odds: best.odds, goal: GOAL_NAMES[at]!, by: best.weighed[at]! / divisor(adviser, at) };
  });
}
const divisor = (adviser: Adviser, g: number): number => (FIELD[GOAL_NAMES[g]!] === adviser ? OWN : 1);
