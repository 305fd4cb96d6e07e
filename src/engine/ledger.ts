import type { Cause, Ledger } from './phase.ts';
import { type Term, termOf, type Why } from './why.ts';
import { SIZE } from './world.ts';

/** What one cause added to one place of the world. */
export interface Posting {
  readonly at: number;
  readonly by: number;
}

/** One cause of a turn and everything it added, exactly as it was added. `terms` are the named factors its rule passed through. */
export interface Entry {
  readonly cause: Cause;
  readonly postings: readonly Posting[];
  readonly terms: readonly Term[];
}

/** A ledger that keeps every posting. The entries of a turn sum to the change of the world, with no remainder. */
export function keptLedger(): { readonly ledger: Ledger; readonly entries: readonly Entry[] } {
  const entries: Entry[] = [];
  let terms: Term[] = [];
  const why: Why = (label, value, part) => {
    terms.push(termOf(label, value, part));
    return value;
  };
  const ledger: Ledger = {
    why,
    note(cause, change) {
      const postings: Posting[] = [];
      for (let at = 0; at < SIZE; at++) if (change.numbers[at] !== 0) postings.push({ at, by: change.numbers[at]! });
      if (postings.length > 0 || cause.kind === 'deed' || cause.kind === 'offer') entries.push({ cause, postings, terms });
      terms = [];
    },
  };
  return { ledger, entries };
}
