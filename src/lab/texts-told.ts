import type { Entry } from '../engine/ledger.ts';
import { NO } from '../engine/move.ts';
import type { Nation } from '../engine/nations.ts';
import type { Cause } from '../engine/phase.ts';
import type { Proposal } from '../engine/talks/proposal.ts';
import { type StandingText, textIn } from '../engine/talks/read.ts';
import type { Match } from '../match/match.ts';

/** A text that was tabled in a game, and all that became of it. */
export interface TextTold {
  /** The turn, from 1, on which it was tabled. */
  readonly turn: number;
  readonly proposal: Proposal;
  readonly ending: 'signed' | 'refused' | 'crowded';
  readonly refusedBy: readonly Nation[];
  /** How a signed text stood when last heard of: at the end, or before another took its place. Null for one that was not signed. */
  readonly last: StandingText | null;
  /** Clauses, from 0, that were reported as done and were not, whether or not it came out. */
  readonly hidden: readonly number[];
  /** What became of it, turn by turn. */
  readonly events: readonly { readonly turn: number; readonly cause: Extract<Cause, { readonly kind: 'text' }> }[];
}

/** Every text tabled in a game, in order, on the true worlds. `entriesOf` gives the ledger of a turn. */
export function textsTold(match: Match, entriesOf: (turn: number) => readonly Entry[]): TextTold[] {
  const turns = Array.from({ length: match.turn }, (_, t) => ({ turn: t + 1, causes: entriesOf(t + 1).map(({ cause }) => cause) }));
  const tabled = turns.flatMap(({ turn, causes }) => causes.flatMap(cause => (cause.kind === 'tabled' ? [{ turn, ...cause.tabled }] : [])));
  return tabled.map(({ turn, proposal, ending, slot, answers }) => {
    const refusedBy = proposal.parties.filter(n => n !== proposal.actor && answers[n] === NO);
    const told = { turn, proposal, ending, refusedBy };
    if (ending !== 'signed') return { ...told, last: null, hidden: [], events: [] };
    const next = tabled.find(other => other.slot === slot && other.turn > turn);
    const until = next === undefined ? match.turn : next.turn - 1;
    const last = textIn(match.after(until), slot);
    const events = turns
      .filter(one => one.turn > turn && one.turn <= until)
      .flatMap(one => one.causes.flatMap(cause => (cause.kind === 'text' && cause.text.slot === slot ? [{ turn: one.turn, cause }] : [])));
    const hidden = (last?.clauses ?? []).flatMap(({ cheated }, c) => (cheated ? [c] : []));
    return { ...told, last, hidden, events };
  });
}
