import { codeOf, deedAt } from '../deeds.ts';
import { moveOf } from '../moves/index.ts';
import type { Nation } from '../nations.ts';
import type { Now, World } from '../world.ts';
import type { Clause, Proposal } from './proposal.ts';
import { isOpen, maskOf, nationsIn, OWED } from './text.ts';

/** A clause as it stands. */
export interface StandingClause extends Clause {
  readonly status: number;
  /** Turn from which it can be done, 0 while it waits; once it is done, the turn on which it was. */
  readonly open: number;
  /** Whether nothing stands before it. */
  readonly ready: boolean;
  readonly cheated: boolean;
  readonly stake: number;
}
/** A text as it stands in the world. */
export interface StandingText {
  readonly slot: number;
  readonly stage: number;
  readonly since: number;
  readonly by: Nation;
  readonly parties: readonly Nation[];
  readonly sold: readonly Nation[];
  readonly clauses: readonly StandingClause[];
}

/** The text in a slot, or null. */
export function textIn(now: Now, slot: number): StandingText | null {
  const { stage, since, by, parties, sold } = now.text[slot]!;
  if (stage === 0) return null;
  const clauses = now.clause[slot]!.flatMap(({ deed, due, after, verified, ambiguity, snapback, status, open, cheated, stake }, c) =>
    deed === 0
      ? []
      : [
          {
            deed: deedAt(deed),
            due,
            after,
            verified,
            ambiguity,
            snapback: snapback > 0.5,
            status,
            open,
            ready: isOpen(now, slot, c),
            cheated: cheated > 0.5,
            stake,
          },
        ],
  );
  return { slot, stage, since, by: (by - 1) as Nation, parties: nationsIn(parties), sold: nationsIn(sold), clauses };
}

/** All texts of a world, oldest first. */
export const textsIn = (now: Now): StandingText[] =>
  now.text
    .flatMap((_, slot) => {
      const text = textIn(now, slot);
      return text === null ? [] : [text];
    })
    .sort((a, b) => a.since - b.since);

/** Write a text into a slot of the world, signed or refused. `stakes` are points of value, clause by clause. */
export function inscribe(now: Now, change: World, proposal: Proposal, slot: number, stage: number, stakes: readonly number[]): void {
  const text = now.text[slot]!;
  const to = change.text[slot]!;
  to.stage += stage - text.stage;
  to.since += now.globe.turn + 1 - text.since;
  to.by += proposal.actor + 1 - text.by;
  to.parties += maskOf(proposal.parties) - text.parties;
  to.sold -= text.sold;
  now.clause[slot]!.forEach((old, c) => {
    const clause = proposal.clauses[c];
    const add = change.clause[slot]![c]!;
    const { pledge } = clause === undefined ? {} : moveOf(clause.deed.move);
    add.deed += (clause === undefined ? 0 : codeOf(clause.deed)) - old.deed;
    add.performer += (clause === undefined ? 0 : clause.deed.actor + 1) - old.performer;
    add.hidden += (typeof pledge === 'object' && pledge.hidden === true ? 1 : 0) - old.hidden;
    add.due += (clause?.due ?? 0) - old.due;
    add.after += (clause?.after ?? 0) - old.after;
    add.verified += (clause?.verified ?? 0) - old.verified;
    add.ambiguity += (clause?.ambiguity ?? 0) - old.ambiguity;
    add.snapback += (clause?.snapback === true ? 1 : 0) - old.snapback;
    add.status += (clause === undefined ? 0 : OWED) - old.status;
    add.open -= old.open;
    add.cheated -= old.cheated;
    add.stake += (stakes[c] ?? 0) - old.stake;
  });
}
