import type { Book } from './book.ts';
import {
  areOpposed,
  askedBy,
  DEEDS,
  excludes,
  isDeed,
  isLegal,
  MOST_OFFERS,
  MOST_ORDERS,
  type Offer,
  type Order,
  orderCost,
  ownDeed,
  REFUSALS,
  type Refusal,
  sameDeed,
  targetOf,
  whyNot,
  withdraws,
} from './deeds.ts';
import { STATE } from './layout.ts';
import { type Deed, moveOf } from './moves/index.ts';
import type { Nation } from './nations.ts';
import type { Tables } from './tables.ts';
import { TEXT_FAULTS, type TextFault, textFaults } from './talks/tabling.ts';
import type { Now } from './world.ts';

/** What is wrong with one order among those a nation would seal: a refusal of a deed, or one of these. */
export const FAULTS = {
  many: 'A nation seals at most three orders a turn.',
  offers: 'At most two of them are offers.',
  twice: 'Your orders hold this move towards this nation already.',
  exclusive: 'These two cannot be ordered in one turn.',
  half: 'This cannot be half of this offer.',
  opposed: 'One half of this offer undoes what the other does.',
  same: 'Both halves of this offer are one and the same deed, or one meeting.',
  texts: 'A nation tables at most one text a turn.',
  attention: 'It takes more attention than is left.',
} as const;

export type Fault =
  | { readonly kind: keyof typeof FAULTS; readonly order: Order }
  | { readonly kind: 'text'; readonly order: Order; readonly text: TextFault }
  | { readonly kind: 'refused'; readonly order: Order; readonly deed: Deed; readonly refusal: Refusal };

/** Everything wrong with the orders a nation would seal on this world; none if they are legal. */
export function faultsOf(now: Now, nation: Nation, orders: readonly Order[], tables: Pick<Tables, 'agenda' | 'book'>): Fault[] {
  const { book } = tables;
  const faults: Fault[] = [];
  let left = now.state[nation].attention;
  orders.forEach((order, k) => {
    const deed = ownDeed(order);
    const refusal = deed === null ? null : whyNot(now, deed, book, left);
    if (deed !== null && refusal !== null) faults.push({ kind: 'refused', order, deed, refusal });
    if (order.move === 'text') {
      faults.push(...textFaults(now, order, tables).map((text): Fault => ({ kind: 'text', order, text })));
      if (orderCost(order) > left) faults.push({ kind: 'attention', order });
    }
    left -= orderCost(order);
    for (const kind of clashes(order, orders.slice(0, k))) faults.push({ kind, order });
    if (order.move === 'offer') faults.push(...offerFaults(now, order, book));
  });
  return faults;
}

/** What forbids an order beside those sealed before it, whatever the world: too many, a deed twice, an exclusive pair. */
export function clashes(order: Order, sealed: readonly Order[]): (keyof typeof FAULTS)[] {
  const deed = ownDeed(order);
  const own = sealed.map(ownDeed).filter(other => other !== null);
  const wanted = (other: Order): boolean =>
    wants(other, deed) || wants(order, ownDeed(other)) || (order.move === 'offer' && wants(other, order.want));
  const found: (keyof typeof FAULTS)[] = [];
  if (sealed.length >= MOST_ORDERS) found.push('many');
  if (sealed.some(wanted) || (deed !== null && own.some(other => sameDeed(other, deed)))) found.push('twice');
  if ((deed !== null && own.some(other => excludes(other, deed))) || sealed.some(other => undoes(order, other) || undoes(other, order)))
    found.push('exclusive');
  if (order.move === 'text' && sealed.some(other => other.move === 'text')) found.push('texts');
  if (order.move === 'offer' && sealed.filter(other => other.move === 'offer').length >= MOST_OFFERS) found.push('offers');
  if (order.move === 'offer' && isOneDeed(order.give, order.want)) found.push('same');
  if (order.move === 'offer' && areOpposed(order.give, order.want)) found.push('opposed');
  return found;
}

/** Whether both halves of an offer would be one: the same deed, or a visit for a visit, which is one meeting. */
export const isOneDeed = (give: Deed, want: Deed): boolean => sameDeed(give, want) || (give.move === 'visit' && want.move === 'visit');
/** Whether two halves can stand in one offer. */
export const goTogether = (give: Deed, want: Deed): boolean => !isOneDeed(give, want) && !areOpposed(give, want);
/** Whether an order asks for a deed in return: what one orders oneself, or asks of another, need not be bought. */
const wants = (order: Order, deed: Deed | null): boolean => order.move === 'offer' && deed !== null && sameDeed(order.want, deed);
/** A provocation that would end a bargain of one's own. */
const undoes = (order: Order, other: Order): boolean => isDeed(order) && other.move === 'offer' && withdraws(other, order) !== -1;

function offerFaults(now: Now, offer: Offer, book: Book): Fault[] {
  const faults: Fault[] = [];
  if (!isHalf(now, offer.give, offer.to) || !isHalf(now, offer.want, offer.actor)) faults.push({ kind: 'half', order: offer });
  const refusal = whyNot(now, offer.want, book, credit(now, offer.to));
  if (refusal !== null) faults.push({ kind: 'refused', order: offer, deed: offer.want, refusal });
  return faults;
}

/** Attention a nation can still promise: the wanted half is paid from later refills, as far as debts are remembered. */
export const credit = (now: Now, nation: Nation): number => MOST_OWED - now.state[nation].owed;
const MOST_OWED = STATE.owed[1];

/** Whether a deed can be half of an offer between its actor and another: one that a government can promise, asking nobody else. */
export function isHalf(now: Now, deed: Deed, other: Nation): boolean {
  const move = moveOf(deed.move);
  if (move.alone === true || (move.buyers !== undefined && !move.buyers(deed.given).includes(other))) return false;
  return askedBy(now, deed).every(n => n === other) && (deed.move !== 'visit' || targetOf(deed) === other);
}

/** Deeds of `actor` that an offer to or from `other` can bind now. */
export const bindable = (now: Now, actor: Nation, other: Nation, attention: number, book: Book): Deed[] =>
  DEEDS[actor].filter(deed => isHalf(now, deed, other) && isLegal(now, deed, book, attention));

/** Its sentence, unfilled, for those who have no words at hand. */
export function faultPhrase(fault: Fault): string {
  if (fault.kind === 'text') return TEXT_FAULTS[fault.text];
  if (fault.kind !== 'refused') return FAULTS[fault.kind];
  return moveOf(fault.deed.move).phrases[fault.refusal.phrase] ?? REFUSALS[fault.refusal.phrase as keyof typeof REFUSALS];
}
