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
