import { codeOf } from '../deeds.ts';
import type { Nation } from '../nations.ts';
import type { Tables } from '../tables.ts';
import type { Now } from '../world.ts';
import type { Agenda } from './agenda.ts';
import type { Clause } from './proposal.ts';
import { languageAt } from './table.ts';

/**
 * What it costs a government to sign beyond what it says at the table, in points of value. Each clause stands somewhere on the line of an
 * issue; what takes a party further from what it wants than things stand, and beyond its offered language, counts by how much it cares
 * for that issue. So language decides nothing, and says who can sign what (A28, A31). The vaguer a clause, the more it leaves unsaid.
 * Of several clauses on one issue the one that goes furthest counts.
 */
export function faceOf(now: Now, nation: Nation, clauses: readonly Clause[], { agenda, book }: Pick<Tables, 'agenda' | 'book'>): number {
  const k = book.commitments;
  let cost = 0;
  clauses.forEach((clause, c) => {
    const place = agenda.means.get(codeOf(clause.deed));
    if (place === undefined) return;
    const own = loss(now, nation, clause, agenda, k.unsaid);
    // Counted once an issue: at the first of the clauses that go furthest.
    const furthest = clauses.every((other, d) => {
      if (d === c || agenda.means.get(codeOf(other.deed))?.issue !== place.issue) return true;
      const theirs = loss(now, nation, other, agenda, k.unsaid);
      return theirs < own || (theirs === own && d > c);
    });
    if (furthest) cost += k.face * own * agenda.salience[nation * agenda.issues.length + place.issue]!;
  });
  return cost;
}

/** What one clause takes of a party's face, and what it hangs on. */
export interface FaceTerm {
  /** Place of the clause in the text, from 0. */
  readonly clause: number;
  readonly issue: number;
  readonly at: number;
  readonly says: number;
  /** Points of the line beyond its language. */
  readonly beyond: number;
  readonly salience: number;
  /** Part left unsaid by vague wording. */
  readonly unsaid: number;
  /** Points of value; 0 where another clause on the issue goes further. The terms sum to `faceOf`. */
  readonly cost: number;
}

/** What `faceOf` is the sum of, clause by clause, for whoever asks why. */
export function faceTerms(now: Now, nation: Nation, clauses: readonly Clause[], tables: Pick<Tables, 'agenda' | 'book'>): FaceTerm[] {
  const { agenda, book } = tables;
  const counted = new Set<number>();
  const terms = clauses.flatMap((clause, c): FaceTerm[] => {
    const place = agenda.means.get(codeOf(clause.deed));
    if (place === undefined) return [];
    const { issue, at } = place;
    const salience = agenda.salience[nation * agenda.issues.length + issue]!;
    const cost = book.commitments.face * loss(now, nation, clause, agenda, book.commitments.unsaid) * salience;
    const beyond = beyondLanguage(now, nation, issue, at, agenda);
    return [
      {
        clause: c,
        issue,
        at,
        says: languageAt(now, nation, issue),
        beyond,
        salience,
        unsaid: book.commitments.unsaid * clause.ambiguity,
        cost,
      },
    ];
  });
  return [...terms]
    .sort((a, b) => b.cost - a.cost || a.clause - b.clause)
    .map(term => {
      const first = !counted.has(term.issue);
      counted.add(term.issue);
      return first ? term : { ...term, cost: 0 };
    })
    .sort((a, b) => a.clause - b.clause);
}

/** Part of the line, 0-1, that a clause takes a party beyond its language. */
function loss(now: Now, nation: Nation, { deed, ambiguity }: Clause, agenda: Agenda, unsaid: number): number {
  const { issue, at } = agenda.means.get(codeOf(deed))!;
  return (1 - unsaid * ambiguity) * (beyondLanguage(now, nation, issue, at, agenda) / 100);
}

/** How far a point of an issue's line lies beyond what a nation offers there, 0-100: only what is further from its wish than things stand. */
export function beyondLanguage(now: Now, nation: Nation, issue: number, at: number, { issues, ideal, stands }: Agenda): number {
  const wish = ideal[nation * issues.length + issue]!;
  const further = Math.abs(at - wish) - Math.abs(stands[issue]! - wish);
  const beyond = Math.abs(at - wish) - Math.abs(languageAt(now, nation, issue) - wish);
  return Math.max(0, Math.min(further, beyond));
}
