import type { Order } from '../engine/deeds.ts';
import { exp } from '../engine/exponential.ts';

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
