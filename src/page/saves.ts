import { PLAYERS } from '../lab/seats.ts';
import type { Match } from '../match/match.ts';
import type { GameRecord } from '../match/record.ts';
import { recordFrom } from '../match/record-from.ts';
import { fromLink, replay, toLink } from '../match/save.ts';
import { PAGE } from '../words/page.ts';
import { faultSentence } from '../words/sentences.ts';
import { REPLAY } from './replay-key.ts';
import { openScenario } from './scenarios.ts';

/** A game opened again, and what its replay found, in a sentence. */
export interface Restored {
  readonly match: Match;
  readonly verdict: string;
  readonly clean: boolean;
}

/** Play a record again. A text says why it cannot be. */
export function restore(json: unknown): Restored | string {
  const record = recordFrom(json, PLAYERS);
  if (typeof record === 'string') return record;
  const scenario = openScenario(record.scenario.id, record.scenario.file, record.set);
  if (scenario === null) return PAGE.notes.unknownScenario(record.scenario.id);
  if (typeof scenario === 'string') return PAGE.notes.badScenario(record.scenario.id, scenario);
  const { match, differs, problems, branches } = replay(record, scenario, faultSentence);
  const left = record.turns.length - match.turn;
  const found = [
    ...problems,
    ...(left > 0 ? [PAGE.notes.dropped(left)] : []),
    ...(differs === null ? [] : [PAGE.notes.differs(differs)]),
    ...branches,
  ];
  return { match, clean: found.length === 0, verdict: found.length === 0 ? PAGE.notes.verified : PAGE.notes.found(found.join('; ')) };
}

/** The whole record in a link to this page. */
export const linkTo = (record: GameRecord): string => `${location.href.split('#')[0]}${REPLAY}${toLink(record)}`;

/** The record in the fragment of a link, or what is wrong with it. */
export const recordIn = (fragment: string): GameRecord | string => fromLink(fragment.slice(REPLAY.length));
