import type { Order } from '../engine/deeds.ts';
import { faultsOf } from '../engine/legality.ts';
import type { Agent } from './briefing.ts';
import { defaultAgent } from './default.ts';

/**
 * Replays given orders by turn (from 1), as a hindcast does with history. Orders that are not legal then are left out and told to
 * `dropped`; turns without orders are held. It answers as the default agent.
 */
export const scriptAgent = (
  orders: ReadonlyMap<number, readonly Order[]>,
  dropped: (turn: number, order: Order) => void = () => {},
): Agent => ({
  orders({ nation, seen, tables }) {
    const turn = seen.globe.turn + 1;
    const legal: Order[] = [];
    for (const order of orders.get(turn) ?? []) {
      if (faultsOf(seen, nation, [...legal, order], tables).length === 0) legal.push(order);
      else dropped(turn, order);
    }
    return legal;
  },
  answers: (briefing, questions) => defaultAgent.answers(briefing, questions),
});
