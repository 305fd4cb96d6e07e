import { type Ballots, ballotsOf, type InTheWay, inTheWay, type Stake, stakeOf } from '../agents/stake.ts';
import type { Order } from '../engine/deeds.ts';
import type { Deed } from '../engine/moves/index.ts';
import { here, myQuestions, sealed } from './session.ts';

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

/** What of one's own sealed orders, and of what else one is asked, would let a yes to this fall away. */
export const ownInTheWay = (order: Order): readonly InTheWay[] => inTheWay(order, here.value.belief.seen, own());
export const askedInTheWay = (order: Order): readonly InTheWay[] =>
  inTheWay(
    order,
    here.value.belief.seen,
    myQuestions.value.map(question => question.order),
  );
