import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { Match } from '../match/match.ts';
import { answerFromJson, type GameRecord, ordersFromJson, RULES } from '../match/record.ts';
import { PAGE } from '../words/page.ts';
import { hashOfScenario, openScenario } from './scenarios.ts';

/** A game opened again, and the first turn (from 1) whose world differs from the one recorded, if any does. */
export interface Restored {
  readonly match: Match;
  readonly differs: number | null;
}

const isRecord = (json: unknown): json is GameRecord =>
  typeof json === 'object' &&
  json !== null &&
  (json as GameRecord).format === 'six-party-talks' &&
  Array.isArray((json as GameRecord).turns) &&
  typeof (json as GameRecord).scenario?.id === 'string';

/** Play a record again. A text says why it cannot be. */
export function restore(json: unknown): Restored | string {
  if (!isRecord(json)) return PAGE.notes.notSave;
  const scenario = openScenario(json.scenario.id, json.scenario.file, json.set);
  if (scenario === null) return PAGE.notes.unknownScenario(json.scenario.id);
  const { seed, seats, set } = json;
  const hash = hashOfScenario(scenario);
  const file = json.scenario.file === undefined ? {} : { file: json.scenario.file };
  const match = new Match(scenario, { seed, seats, set, hash, ...file });
  let differs: number | null = null;
  for (const [t, turn] of json.turns.entries()) {
    const orders = ordersFromJson(turn.orders);
    if (typeof orders === 'string') return orders;
    match.play(orders, turn.answers.map(answerFromJson));
    if (match.record.turns[t]!.hash !== turn.hash) differs ??= t + 1;
  }
  match.record = { ...match.record, branches: json.branches ?? [] };
  return { match, differs };
}

/** What a restored game says of itself. */
export function verdictOn({ differs }: Restored, record: GameRecord): string {
  if (differs === null) return PAGE.notes.verified;
  return record.rules === RULES ? PAGE.notes.differs(differs) : `${PAGE.notes.otherRules(record.rules)} ${PAGE.notes.differs(differs)}`;
}

const KEY = '#replay=';
const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
const url = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The whole record in a link to this page. */
export const linkTo = (record: GameRecord): string =>
  `${location.href.split('#')[0]}${KEY}${url(base64(deflateSync(strToU8(JSON.stringify(record)), { level: 9 })))}`;

/** The record in the fragment of a link: undefined if it holds none, null if it is broken. */
export function recordIn(fragment: string): unknown {
  if (!fragment.startsWith(KEY)) return undefined;
  try {
    const text = atob(fragment.slice(KEY.length).replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(strFromU8(inflateSync(Uint8Array.from(text, char => char.charCodeAt(0)))));
  } catch {
    return null;
  }
}

/** Hand the reader a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
