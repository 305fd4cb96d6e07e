import { type Offer, type Order, sameDeed } from '../engine/deeds.ts';
import { exp } from '../engine/exponential.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';

/** Something to order, what it is expected to gain, and its part of a move's ticket. */
export interface Candidate {
  readonly order: Order;
  readonly gain: number;
  readonly cost: number;
  readonly tickets: number;
}

/**
 * Logit quantal response (McKelvey and Palfrey 1995): the odds of a candidate grow with e^(precision x (gain - price x cost)).
 * A move has one ticket however many variants it has. Returns a candidate, or null for holding.
 */
export function quantalChoice(
  candidates: readonly Candidate[],
  precision: number,
  price: number,
  holdTickets: number,
  draw: number,
): Candidate | null {
  let most = 0;
  for (const c of candidates) most = Math.max(most, c.gain - price * c.cost);
  const weight = (net: number) => exp(precision * (net - most));
  const hold = holdTickets * weight(0);
  const weights = candidates.map(c => c.tickets * weight(c.gain - price * c.cost));
  let left = draw * weights.reduce((sum, w) => sum + w, hold) - hold;
  if (left < 0) return null;
  for (let k = 0; k < candidates.length; k++) {
    left -= weights[k]!;
    if (left < 0) return candidates[k]!;
  }
  return candidates.at(-1) ?? null;
}

/** Deeds an order binds its own actor to. */
export const ownDeed = (order: Order): Deed => (order.move === 'offer' ? order.give : order);

/** Whether an order can be sealed beside others of the same nation: no deed twice, no exclusive pair, no deed wanted twice. */
export function fits(order: Order, sealed: readonly Order[]): boolean {
  const own = ownDeed(order);
  const group = moveOf(own.move).excludes;
  for (const other of sealed) {
    const others = ownDeed(other);
    if (sameDeed(own, others)) return false;
    if (group !== undefined && group === moveOf(others.move).excludes) return false;
    if (order.move === 'offer' && other.move === 'offer' && wantsSame(order, other)) return false;
  }
  return true;
}

const wantsSame = (a: Offer, b: Offer): boolean => a.to === b.to && sameDeed(a.want, b.want);
