import history2014 from '../../scenarios/history-2014.json' with { type: 'json' };
import type { Given, Past } from '../agents/script.ts';
import { ABSTAIN, type Answer, NO, YES } from '../engine/move.ts';
import { CODES, type Nation, nationOf } from '../engine/nations.ts';
import { type OrderJson, orderFromJson } from '../match/record.ts';
import { isObject, Report, sentence, shown } from '../scenario/problems.ts';

/** A script to play by: what was done, and coefficients without which it could not be done here. */
export interface Script {
  readonly past: Past;
  readonly set: Readonly<Record<string, number>>;
}

const HISTORIES: readonly { readonly plays: readonly string[] }[] = [history2014];
/** The file of a scenario's recorded history, if it has one. */
export const historyFor = (scenario: string): unknown => HISTORIES.find(({ plays }) => plays.includes(scenario));

/** Read a script, or every problem in it as one text. */
export function scriptFrom(json: unknown): Script | string {
  const script = scriptOrProblems(json);
  return 'past' in script ? script : script.join('; ');
}

/**
 * Read a script: `{ "turns": { "1": { "RUS": [ orders ] } } }`, or every problem in it. An order may carry its
 * `date`, `source` and `note`, and in `said` the answers to it that were not yes; `set` gives coefficients with their sources.
 */
export function scriptOrProblems(json: unknown): Script | readonly string[] {
  const report = new Report();
  if (!isObject(json) || !isObject(json.turns)) return [`expected { "turns": { "1": { "RUS": [ ... ] } } }, found ${shown(json)}`];
  const past = new Map<number, readonly Given[]>();
  for (const [turn, lists] of Object.entries(json.turns)) {
    if (!/^[1-9]\d*$/.test(turn)) report.add(`turns.${turn}`, 'turns counted from 1', turn);
    past.set(Number(turn), givenIn(lists, `turns.${turn}`, report));
  }
  const set = settingsIn(json.set ?? {}, report);
  return report.problems.length === 0 ? { past, set } : report.problems.map(sentence);
}

function givenIn(lists: unknown, at: string, report: Report): Given[] {
  if (!isObject(lists)) report.add(at, 'lists of orders by nation', lists);
  return Object.entries(isObject(lists) ? lists : {}).flatMap(([code, list]) => {
    const nation = nationOf(code);
    if (nation !== undefined && Array.isArray(list)) return list.flatMap((one, k) => orderIn(one, nation, `${at}.${code}.${k}`, report));
    report.add(
      `${at}.${code}`,
      nation === undefined ? `one of ${CODES.join(', ')}` : 'a list of orders',
      nation === undefined ? code : list,
    );
    return [];
  });
}

const BESIDE = ['date', 'source', 'note', 'said'];

function orderIn(json: unknown, nation: Nation, at: string, report: Report): Given[] {
  if (!isObject(json)) {
    report.add(at, 'an order', json);
    return [];
  }
  const bare = Object.fromEntries(Object.entries(json).filter(([key]) => !BESIDE.includes(key)));
  const order = orderFromJson(bare as unknown as OrderJson, nation);
  if (typeof order !== 'string') return [{ order, said: saidIn(json.said ?? {}, `${at}.said`, report) }];
  report.add(at, `an order that can be given (${order})`, json);
  return [];
}

const ANSWERS: Readonly<Record<string, Answer>> = { yes: YES, no: NO, abstain: ABSTAIN };

function saidIn(json: unknown, at: string, report: Report): Given['said'] {
  const said: Partial<Record<Nation, Answer>> = {};
  for (const [code, text] of Object.entries(isObject(json) ? json : { '': json })) {
    const nation = nationOf(code);
    const answer = ANSWERS[String(text)];
    if (nation === undefined || answer === undefined) report.add(at, 'yes, no or abstain by nation', json);
    else said[nation] = answer;
  }
  return said;
}

function settingsIn(json: unknown, report: Report): Record<string, number> {
  const set: Record<string, number> = {};
  for (const [path, pair] of Object.entries(isObject(json) ? json : { '': json })) {
    const [value, source] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (typeof value === 'number' && typeof source === 'string') set[path] = value;
    else report.add(`set.${path}`, 'a number and its source', pair);
  }
  return set;
}
