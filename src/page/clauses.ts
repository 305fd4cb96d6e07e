import { without } from '../agents/variations.ts';
import type { Clause } from '../engine/talks/proposal.ts';

/** Changes of a draft's clauses that keep what waits for what. Numbers in `after` count from 1. */

/** Whether two neighbours may change places: not where the second waits for the first. */
export const canSwap = (clauses: readonly Clause[], first: number): boolean =>
  first >= 0 && first + 1 < clauses.length && clauses[first + 1]!.after !== first + 1;

/** A clause and the one after it change places; whatever waits for either still does. */
export function swapped(clauses: readonly Clause[], first: number): readonly Clause[] {
  if (!canSwap(clauses, first)) return clauses;
  const number = (after: number): number => (after === first + 1 ? first + 2 : after === first + 2 ? first + 1 : after);
  const order = clauses.map((_, c) => (c === first ? first + 1 : c === first + 1 ? first : c));
  return order.map(c => ({ ...clauses[c]!, after: number(clauses[c]!.after) }));
}

export const removed = (clauses: readonly Clause[], at: number): readonly Clause[] => without(clauses, at);

export const withTerms = (clauses: readonly Clause[], at: number, terms: Partial<Clause>): readonly Clause[] =>
  clauses.map((clause, c) => (c === at ? { ...clause, ...terms } : clause));
