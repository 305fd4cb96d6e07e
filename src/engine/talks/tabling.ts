import type { Book } from '../book.ts';
import { askedBy, codeOf, DEEDS, sameDeed, targetOf } from '../deeds.ts';
import { MOST_CLAUSES } from '../layout.ts';
import { type Deed, moveOf } from '../moves/index.ts';
import type { Nation } from '../nations.ts';
import type { Tables } from '../tables.ts';
import type { Now } from '../world.ts';
import { atTable, isSeated } from './formats.ts';
import { isPossibleBehind } from './phases.ts';
import { type Clause, DUE, LEVELS, type Proposal } from './proposal.ts';
import { clauseOwing, freeSlot } from './text.ts';

/** What a text is measured by: the agenda, and the book of moves. */
type Setting = Pick<Tables, 'agenda' | 'book'>;

/** What is wrong with a text, as a sentence. */
export const TEXT_FAULTS = {
  table: 'You are not at a table.',
  parties: 'A text binds those at the table, all of them.',
  room: 'As many texts stand as can be kept apart.',
  empty: 'A text needs a clause.',
  long: 'A text has at most four clauses.',
  stranger: 'A clause binds or concerns somebody who is not at the table.',
  agenda: 'This is not on the agenda.',
  pledge: 'This cannot be promised in a text.',
  now: 'This could not be done as things stand, nor behind what it waits for.',
  owed: 'A text that stands owes this already.',
  repeat: 'The same deed stands in two clauses.',
  after: 'A clause can only wait for one before it.',
  terms: 'A clause has one to four turns, and verification and vagueness of 0, 1 or 2.',
} as const;
export type TextFault = keyof typeof TEXT_FAULTS;

/** Whether any text can be tabled by this nation now; otherwise why not. */
export const tablingFault = (now: Now, nation: Nation, { effects }: Book): TextFault | null =>
  !isSeated(now, nation, effects) ? 'table' : freeSlot(now) < 0 ? 'room' : null;

/** Everything wrong with a text on this world; none if it can be tabled. */
export function textFaults(now: Now, { actor, parties, clauses }: Proposal, tables: Setting): TextFault[] {
  const first = tablingFault(now, actor, tables.book);
  const faults: TextFault[] = first === null ? [] : [first];
  const table = atTable(now, tables.book.effects);
  if (first !== 'table' && (parties.length !== table.length || !parties.every(n => table.includes(n)))) faults.push('parties');
  if (clauses.length === 0) faults.push('empty');
  if (clauses.length > MOST_CLAUSES) faults.push('long');
  clauses.forEach((clause, c) => {
    const own = clauseFault(now, clause, clauses, parties, tables);
    if (own !== null) faults.push(own);
    if (clauses.slice(0, c).some(other => sameDeed(other.deed, clause.deed))) faults.push('repeat');
    if (!Number.isInteger(clause.after) || clause.after < 0 || clause.after > c) faults.push('after');
  });
  return [...new Set(faults)];
}

/** What is wrong with each clause by itself, or null; what is wrong with the whole is in `textFaults`. */
export const clauseFaults = (now: Now, { parties, clauses }: Proposal, tables: Setting): (TextFault | null)[] =>
  clauses.map((clause, c) =>
    clauses.slice(0, c).some(other => sameDeed(other.deed, clause.deed)) ? 'repeat' : clauseFault(now, clause, clauses, parties, tables),
  );

function clauseFault(
  now: Now,
  clause: Clause,
  clauses: readonly Clause[],
  parties: readonly Nation[],
  { agenda, book }: Setting,
): TextFault | null {
  const { deed, due, verified, ambiguity } = clause;
  const target = targetOf(deed);
  if (!parties.includes(deed.actor) || (target !== -1 && !parties.includes(target))) return 'stranger';
  if (!agenda.means.has(codeOf(deed))) return 'agenda';
  if (!isPledge(deed) || askedBy(now, deed).some(n => !parties.includes(n))) return 'pledge';
  if (clauseOwing(now, codeOf(deed)) !== null) return 'owed';
  if (!isPossibleBehind(now, deed, clause.after, clauses, book)) return 'now';
  const known = (list: readonly number[], x: number): boolean => list.includes(x);
  return known(DUE, due) && known(LEVELS, verified) && known(LEVELS, ambiguity) ? null : 'terms';
}

/** Whether a text can bind a nation to a deed. */
export function isPledge(deed: Deed): boolean {
  const { pledge, stance, alone } = moveOf(deed.move);
  if (pledge === 'never') return false;
  // A move whose variants differ says itself which of them can be promised.
  if (pledge === undefined) return stance === 'cooperative' && alone !== true;
  return pledge.can?.(deed.given) ?? true;
}

/** The terms that make a clause of a deed plain, behind a clause of the text or none. */
const plainly = (deed: Deed, after: number): Clause => ({ deed, due: 1, after, verified: 0, ambiguity: 0, snapback: false });

/** The first clause of a text behind which a deed could be promised, numbered from 1; 0 if as things stand, null if in no way. */
export function placeFor(now: Now, deed: Deed, clauses: readonly Clause[], parties: readonly Nation[], tables: Setting): number | null {
  for (let after = 0; after <= clauses.length; after++) {
    const fault = clauseFault(now, plainly(deed, after), clauses, parties, tables);
    if (fault === null) return after;
    if (fault !== 'now') return null;
  }
  return null;
}

/** What one of those at a table could be bound to as things stand, or behind one of these clauses. */
export const pledgesOf = (now: Now, nation: Nation, parties: readonly Nation[], tables: Setting, clauses: readonly Clause[] = []): Deed[] =>
  DEEDS[nation].filter(deed => placeFor(now, deed, clauses, parties, tables) !== null);
