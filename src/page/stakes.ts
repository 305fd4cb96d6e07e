import { type Ballots, ballotsOf, type Stake, stakeOf } from '../agents/stake.ts';
import type { Order } from '../engine/deeds.ts';
import type { Deed } from '../engine/moves/index.ts';
import { here, sealed } from './session.ts';

/** What the player has sealed, while answers are given. */
const own = (): readonly Order[] => sealed.value?.orders[here.value.nation] ?? [];

/** What is at stake for the player in a question, after its own sealed orders. */
export function stakeHere(order: Order): Stake {
  const { nation, belief, tables } = here.value;
  return stakeOf(order, nation, belief, tables, own());
}
export function ballotsHere(deed: Deed): Ballots {
  const { nation, belief, tables } = here.value;
  return ballotsOf(deed, nation, belief, tables, own());
}
