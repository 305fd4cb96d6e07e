import type { Book } from './book.ts';
import {
  askedBy,
  DEEDS,
  excludes,
  isLegal,
  MOST_OFFERS,
  MOST_ORDERS,
  type Offer,
  type Order,
  orderCost,
  REFUSALS,
  type Refusal,
  sameDeed,
  targetOf,
  whyNot,
  withdraws,
} from './deeds.ts';
import { type Deed, moveOf } from './moves/index.ts';
import type { Nation } from './nations.ts';
import type { Now } from './world.ts';

/** What is wrong with one order among those a nation would seal: a refusal of a deed, or one of these. */
export const FAULTS = {
  many: 'A nation seals at most three orders a turn.',
  offers: 'At most two of them are offers.',
  twice: 'The same move towards the same nation is ordered twice.',
  exclusive: 'These two cannot be ordered in one turn.',
  half: 'This cannot be half of this offer.',
  same: 'Both halves of this offer are one and the same deed.',
} as const;

export type Fault =
  | { readonly kind: keyof typeof FAULTS; readonly order: Order }
  | { readonly kind: 'refused'; readonly order: Order; readonly deed: Deed; readonly refusal: Refusal };

/** The deed an order binds its own actor to. */
export const ownDeed = (order: Order): Deed => (order.move === 'offer' ? order.give : order);

/** Everything wrong with the orders a nation would seal on this world; none if they are legal. */
export function faultsOf(now: Now, nation: Nation, orders: readonly Order[], book: Book): Fault[] {
  const faults: Fault[] = [];
  let left = now.state[nation].attention;
  orders.forEach((order, k) => {
    const deed = ownDeed(order);
    const refusal = whyNot(now, deed, book, left);
    if (refusal !== null) faults.push({ kind: 'refused', order, deed, refusal });
    left -= orderCost(order);
    for (const kind of clashes(order, orders.slice(0, k))) faults.push({ kind, order });
    if (order.move === 'offer') faults.push(...offerFaults(now, order, book));
  });
  return faults;
}

/** What forbids an order beside those sealed before it, whatever the world: too many, a deed twice, an exclusive pair. */
export function clashes(order: Order, sealed: readonly Order[]): (keyof typeof FAULTS)[] {
  const deed = ownDeed(order);
  const twice = (other: Order): boolean =>
    sameDeed(ownDeed(other), deed) ||
    wants(order, ownDeed(other)) ||
    wants(other, deed) ||
    (order.move === 'offer' && wants(other, order.want));
  const found: (keyof typeof FAULTS)[] = [];
  if (sealed.length >= MOST_ORDERS) found.push('many');
  if (sealed.some(twice)) found.push('twice');
  if (sealed.some(other => excludes(ownDeed(other), deed) || undoes(order, other) || undoes(other, order))) found.push('exclusive');
  if (order.move === 'offer' && sealed.filter(other => other.move === 'offer').length >= MOST_OFFERS) found.push('offers');
  if (order.move === 'offer' && sameDeed(order.give, order.want)) found.push('same');
  return found;
}

/** Whether an order asks for a deed in return: what one orders oneself, or asks of another, need not be bought. */
const wants = (order: Order, deed: Deed): boolean => order.move === 'offer' && sameDeed(order.want, deed);
/** A provocation that would end a bargain of one's own. */
const undoes = (order: Order, other: Order): boolean => order.move !== 'offer' && other.move === 'offer' && withdraws(other, order) !== -1;

function offerFaults(now: Now, offer: Offer, book: Book): Fault[] {
  const faults: Fault[] = [];
  if (!isHalf(now, offer.give, offer.to) || !isHalf(now, offer.want, offer.actor)) faults.push({ kind: 'half', order: offer });
  const refusal = whyNot(now, offer.want, book, PROMISED);
  if (refusal !== null) faults.push({ kind: 'refused', order: offer, deed: offer.want, refusal });
  return faults;
}

/** The wanted half is paid from next turn's attention, so any cost can be promised. */
export const PROMISED = 9;

/** Whether a deed can be half of an offer between its actor and another: one that a government can promise, asking nobody else. */
export function isHalf(now: Now, deed: Deed, other: Nation): boolean {
  const move = moveOf(deed.move);
  if (move.alone === true || move.buyers?.(deed.given).includes(other) === false) return false;
  return askedBy(now, deed).every(n => n === other) && (deed.move !== 'visit' || targetOf(deed) === other);
}

/** Deeds of `actor` that an offer to or from `other` can bind now. */
export const bindable = (now: Now, actor: Nation, other: Nation, attention: number, book: Book): Deed[] =>
  DEEDS[actor].filter(deed => isHalf(now, deed, other) && isLegal(now, deed, book, attention));

/** Its sentence, unfilled, for those who have no words at hand. */
export const faultPhrase = (fault: Fault): string =>
  fault.kind === 'refused'
    ? (moveOf(fault.deed.move).phrases[fault.refusal.phrase] ?? REFUSALS[fault.refusal.phrase as keyof typeof REFUSALS])
    : FAULTS[fault.kind];
