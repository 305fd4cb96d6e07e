import { type Offer, type Order, sameDeed } from '../engine/deeds.ts';
import { exp } from '../engine/exponential.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';

/** Something to order and what it is expected to gain. */
export interface Candidate {
  readonly order: Order;
  readonly gain: number;
  readonly cost: number;
}

/**
 * Logit quantal response (McKelvey and Palfrey 1995) in two steps, so that each move has one ticket however many variants it
 * has: a move counts at its best variant, and within it the variants share by the same logit. The odds of a candidate grow
 * with e^(precision x (gain - price x cost)). Returns a candidate, or null for holding.
 */
export function quantalChoice(
  candidates: readonly Candidate[],
  precision: number,
  price: number,
  holdTickets: number,
  draw: number,
): Candidate | null {
  const net = candidates.map(c => c.gain - price * c.cost);
  const most = net.reduce((a, b) => Math.max(a, b), 0);
  const logit = net.map(x => exp(precision * (x - most)));
  const bestOf = new Map<string, number>();
  const sumOf = new Map<string, number>();
  candidates.forEach(({ order }, k) => {
    bestOf.set(order.move, Math.max(bestOf.get(order.move) ?? 0, logit[k]!));
    sumOf.set(order.move, (sumOf.get(order.move) ?? 0) + logit[k]!);
  });
  const weights = candidates.map(
    ({ order }, k) => (logit[k]! * bestOf.get(order.move)!) / Math.max(sumOf.get(order.move)!, Number.MIN_VALUE),
  );
  const hold = holdTickets * exp(precision * -most);
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
