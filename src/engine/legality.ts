import type { Book } from './book.ts';
import { askedBy, MOST_OFFERS, MOST_ORDERS, type Offer, type Order, orderCost, REFUSALS, type Refusal, sameDeed, whyNot } from './deeds.ts';
import { type Deed, moveOf } from './moves/index.ts';
import type { Nation } from './nations.ts';
import type { Now } from './world.ts';

/** What is wrong with one order among those a nation would seal: a refusal of a deed, or one of these. */
export const FAULTS = {
  many: 'A nation seals at most three orders a turn.',
  offers: 'At most two of them are offers.',
  twice: 'The same move towards the same nation is ordered twice.',
  exclusive: 'These two cannot be ordered in one turn.',
  half: 'This cannot be half of an offer.',
  others: 'Half of this offer asks somebody else.',
  want: 'The other side cannot do this now.',
} as const;

export type Fault =
  | { readonly kind: keyof typeof FAULTS; readonly order: Order }
  | { readonly kind: 'refused'; readonly order: Order; readonly deed: Deed; readonly refusal: Refusal };

/** The deed an order binds its own actor to. */
const own = (order: Order): Deed => (order.move === 'offer' ? order.give : order);

/** Everything wrong with the orders a nation would seal on this world; none if they are legal. */
export function faultsOf(now: Now, nation: Nation, orders: readonly Order[], book: Book): Fault[] {
  const faults: Fault[] = [];
  let left = now.state[nation].attention;
  orders.forEach((order, k) => {
    const deed = own(order);
    const refusal = whyNot(now, deed, book, left);
    if (refusal !== null) faults.push({ kind: 'refused', order, deed, refusal });
    left -= orderCost(order);
    if (k >= MOST_ORDERS) faults.push({ kind: 'many', order });
    const before = orders.slice(0, k);
    if (before.some(other => sameDeed(own(other), deed))) faults.push({ kind: 'twice', order });
    const group = moveOf(deed.move).excludes;
    if (group !== undefined && before.some(other => moveOf(own(other).move).excludes === group && !sameDeed(own(other), deed)))
      faults.push({ kind: 'exclusive', order });
    if (order.move === 'offer') faults.push(...offerFaults(now, order, before, book));
  });
  return faults;
}

function offerFaults(now: Now, offer: Offer, before: readonly Order[], book: Book): Fault[] {
  const faults: Fault[] = [];
  if (before.filter(other => other.move === 'offer').length >= MOST_OFFERS) faults.push({ kind: 'offers', order: offer });
  if (moveOf(offer.give.move).alone === true || moveOf(offer.want.move).alone === true) faults.push({ kind: 'half', order: offer });
  const asked = [...askedBy(now, offer.give), ...askedBy(now, offer.want)];
  if (asked.some(n => n !== offer.to && n !== offer.actor)) faults.push({ kind: 'others', order: offer });
  const refusal = whyNot(now, offer.want, book, 9);
  if (refusal !== null) faults.push({ kind: 'refused', order: offer, deed: offer.want, refusal });
  if (before.some(other => other.move === 'offer' && other.to === offer.to && sameDeed(other.want, offer.want)))
    faults.push({ kind: 'twice', order: offer });
  return faults;
}

/** Its sentence, unfilled, for those who have no words at hand. */
export const faultPhrase = (fault: Fault): string =>
  fault.kind === 'refused'
    ? (moveOf(fault.deed.move).phrases[fault.refusal.phrase] ?? REFUSALS[fault.refusal.phrase as keyof typeof REFUSALS])
    : FAULTS[fault.kind];
