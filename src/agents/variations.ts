import { DEEDS, sameDeed } from '../engine/deeds.ts';
import { MOST_CLAUSES } from '../engine/layout.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import type { Tables } from '../engine/tables.ts';
import { type Clause, DUE, LEVELS, type Proposal } from '../engine/talks/proposal.ts';
import { placeFor, pledgesOf, textFaults } from '../engine/talks/tabling.ts';
import type { World } from '../engine/world.ts';

/** The usual terms of a clause: two turns, behind another where that makes it possible; inspectors where a step must otherwise be taken on trust. */
export function plainClause(deed: Deed, after = 0): Clause {
  const { pledge } = moveOf(deed.move);
  const verified = typeof pledge === 'object' && pledge.hidden === true ? 1 : 0;
  return { deed, due: 2, after, verified, ambiguity: 0, snapback: typeof pledge === 'object' && pledge.undone !== undefined };
}

/** Texts that differ from one in a single respect: a step in another size, a term, a clause less, a clause more. Those that can be tabled. */
export function variationsOf(text: Proposal, seen: World, tables: Tables): Proposal[] {
  const { clauses, parties } = text;
  const changed = clauses.flatMap((clause, c) => otherTerms(clause, c).map(other => clauses.map((old, k) => (k === c ? other : old))));
  const shorter = clauses.length < 2 ? [] : clauses.map((_, c) => without(clauses, c));
  const more =
    clauses.length >= MOST_CLAUSES
      ? []
      : parties
          .flatMap(n => pledgesOf(seen, n, parties, tables, clauses))
          .filter(deed => !clauses.some(clause => sameDeed(clause.deed, deed)))
          .map(deed => [...clauses, plainClause(deed, placeFor(seen, deed, clauses, parties, tables) ?? 0)]);
  return [...changed, ...shorter, ...more]
    .map((varied): Proposal => ({ ...text, clauses: varied }))
    .filter(varied => textFaults(seen, varied, tables).length === 0);
}

function otherTerms(clause: Clause, place: number): Clause[] {
  const sizes = DEEDS[clause.deed.actor].filter(deed => sameDeed(deed, clause.deed) && deed !== clause.deed);
  const waits = Array.from({ length: place + 1 }, (_, after) => after);
  return [
    ...sizes.map(deed => ({ ...clause, deed })),
    ...LEVELS.filter(level => level !== clause.verified).map(verified => ({ ...clause, verified })),
    ...LEVELS.filter(level => level !== clause.ambiguity).map(ambiguity => ({ ...clause, ambiguity })),
    ...DUE.filter(due => due !== clause.due).map(due => ({ ...clause, due })),
    ...waits.filter(after => after !== clause.after).map(after => ({ ...clause, after })),
  ];
}

/** Without one clause; what waited for it waits for what it waited for. */
export function without(clauses: readonly Clause[], gone: number): Clause[] {
  const number = (after: number): number => (after === gone + 1 ? number(clauses[gone]!.after) : after > gone + 1 ? after - 1 : after);
  return clauses.filter((_, c) => c !== gone).map(clause => ({ ...clause, after: number(clause.after) }));
}
