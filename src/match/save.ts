import { base64urlnopad } from '@scure/base';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { hashOfScenario } from '../scenario/identity.ts';
import type { Scenario } from '../scenario/read.ts';
import { Match } from './match.ts';
import { type GameRecord, RULES } from './record.ts';
import { recordFrom } from './record-from.ts';
import { playRecorded, type Say } from './recorded.ts';

/** A record played again: the match as far as it could be played, and everything that was wrong. */
export interface Replay {
  readonly match: Match;
  /** First turn (from 1) whose world differs from the one recorded; null if all agree. */
  readonly differs: number | null;
  readonly problems: readonly string[];
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
  const { file } = record.scenario;
  const match = new Match(scenario, {
    seed: record.seed,
    seats: record.seats,
    hash,
    set: record.set,
    ...(file === undefined ? {} : { file }),
  });
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
  return { match, differs, problems };
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
