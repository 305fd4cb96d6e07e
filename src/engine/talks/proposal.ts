import type { Deed } from '../moves/index.ts';
import type { Nation } from '../nations.ts';

/** What one party would do, by when and after what. */
export interface Clause {
  readonly deed: Deed;
  /** Turns in which it is to be done, once it may be. */
  readonly due: number;
  /** Number (from 1) of the clause that must be done first; 0 for none. */
  readonly after: number;
  /** 0 taken on trust, 1 seen by inspectors, 2 seen at any time. */
  readonly verified: number;
  /** 0 plain, 2 as vague as a communique can be. */
  readonly ambiguity: number;
  /** Undone if another party breaks the text. */
  readonly snapback: boolean;
}

/** A text tabled at a round. Everybody at the table signs it, or nobody does. */
export interface Proposal {
  readonly actor: Nation;
  readonly move: 'text';
  readonly parties: readonly Nation[];
  readonly clauses: readonly Clause[];
}

/** Terms a clause may have: turns in which it is to be done, levels of verification and of ambiguity. */
export const DUE = [1, 2, 3, 4] as const;
export const LEVELS = [0, 1, 2] as const;
/** Attention that tabling a text takes (judgement). */
export const TABLING = 2;
