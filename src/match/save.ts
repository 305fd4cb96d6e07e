import { base64urlnopad } from '@scure/base';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { hashOfScenario } from '../scenario/identity.ts';
import type { Scenario } from '../scenario/read.ts';
import { Match } from './match.ts';
import { type GameRecord, RULES, type TurnJson } from './record.ts';
import { recordFrom } from './record-from.ts';
import { playRecorded, type Say } from './recorded.ts';

/** A record played again: the match as far as it could be played, and everything that was wrong. */
export interface Replay {
  readonly match: Match;
  /** First turn (from 1) whose world differs from the one recorded; null if all agree. */
  readonly differs: number | null;
  readonly problems: readonly string[];
  /** What is wrong with the branches, counted from 1; none if all play again to their hashes. */
  readonly branches: readonly string[];
}

/**
 * Play a record again and hold every turn's hash against the one recorded. Stops at the first turn that cannot be played.
 * The match that comes out is under these rules and this scenario: play can go on from it.
 */
export function replay(record: GameRecord, scenario: Scenario, say?: Say): Replay {
  const problems: string[] = [];
  if (record.rules !== RULES) problems.push(`made under rules ${record.rules}; played here under rules ${RULES}`);
  const hash = hashOfScenario(scenario);
  if (record.scenario.hash !== '' && record.scenario.hash !== hash) problems.push(`the scenario "${record.scenario.id}" has changed since`);
  const match = fresh(record, scenario, hash);
  let differs: number | null = null;
  for (const [t, turn] of record.turns.entries()) {
    const fault = playRecorded(match, turn, say);
    if (fault !== null) {
      problems.push(`turn ${t + 1}: ${fault}`);
      break;
    }
    if (match.record.turns[t]!.hash !== turn.hash) differs ??= t + 1;
  }
  match.record = { ...match.record, branches: record.branches };
  return { match, differs, problems, branches: branchFaults(record, scenario, say) };
}

/** The game of a record before its first turn. */
function fresh({ seed, seats, levels, set, scenario: { file } }: GameRecord, scenario: Scenario, hash: string): Match {
  return new Match(scenario, { seed, seats, levels, hash, set, ...(file === undefined ? {} : { file }) });
}

/**
 * Play every branch from the line it left: the last left the line in play, and so each before it the one that came after. One
 * that cannot be played is passed over.
 */
function branchFaults(record: GameRecord, scenario: Scenario, say?: Say): string[] {
  const faults: string[] = [];
  let left: readonly TurnJson[] = record.turns;
  for (const [k, { from, turns }] of [...record.branches.entries()].toReversed()) {
    const within = from >= 0 && from <= left.length;
    const line = [...left.slice(0, Math.max(0, from)), ...turns];
    const { fault, plays } = within
      ? lineFault(fresh(record, scenario, ''), line, from, say)
      : { fault: `it leaves at turn ${from + 1} a line of play that has ${left.length} turns`, plays: false };
    if (fault !== null) faults.unshift(`branch ${k + 1}: ${fault}`);
    if (plays) left = line;
  }
  return faults;
}

/** What is wrong with a line after some turns, whose differences are told elsewhere; and whether it can be played to its end. */
function lineFault(match: Match, line: readonly TurnJson[], after: number, say?: Say): { fault: string | null; plays: boolean } {
  let differs: string | null = null;
  for (const [t, turn] of line.entries()) {
    const fault = playRecorded(match, turn, say);
    if (fault !== null) return { fault: `turn ${t + 1}: ${fault}`, plays: false };
    const { hash } = match.record.turns[t]!;
    if (t >= after && hash !== turn.hash) differs ??= `turn ${t + 1} is the first that differs: recorded ${turn.hash}, played ${hash}`;
  }
  return { fault: differs, plays: true };
}

/** The record as the text of a link's fragment: deflated, in base64 for addresses. */
export const toLink = (record: GameRecord): string => base64urlnopad.encode(deflateSync(strToU8(JSON.stringify(record)), { level: 9 }));

/** The record in a link's fragment, or what is wrong with it. */
export function fromLink(text: string): GameRecord | string {
  try {
    return recordFrom(JSON.parse(strFromU8(inflateSync(base64urlnopad.decode(text)))));
  } catch {
    return 'the link is cut short or was changed';
  }
}
