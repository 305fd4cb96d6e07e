import { MOST_ROUNDS, STANCE_NAMES } from '../engine/crisis/ladder.ts';
import { CODES, nationOf } from '../engine/nations.ts';
import { isObject, type Json, nearest, Report, sentence } from '../scenario/problems.ts';
import { LEVEL_NAMES } from './levels.ts';
import type { GameRecord } from './record.ts';

const STANCES: readonly unknown[] = STANCE_NAMES;
const ANSWERS: readonly unknown[] = ['yes', 'no', 'abstain', 'none'];

/**
 * A record from a file or a link, or every mistake in its shape as one text. Whether its orders are legal is for the replay
 * to say, which has the world they were given in. Who may play a seat is for the caller to know: without `players`, any name.
 */
export function recordFrom(json: unknown, players?: readonly string[]): GameRecord | string {
  if (!isObject(json) || json.format !== 'six-party-talks') return 'this is not a saved game of Six-Party Talks';
  const record: Json = { set: {}, branches: [], ...json };
  const report = new Report();
  if (typeof record.rules !== 'number') report.add('rules', 'a number', record.rules);
  if (typeof record.seed !== 'string') report.add('seed', 'a text', record.seed);
  checkScenario(record.scenario, report);
  checkSet(record.set, report);
  checkSeats(record.seats, players, report);
  if (record.levels !== undefined) checkLevels(record.levels, report);
  checkTurns(record.turns, 'turns', report);
  checkBranches(record.branches, report);
  return report.problems.length === 0 ? (record as unknown as GameRecord) : report.problems.map(sentence).join('; ');
}

function checkScenario(scenario: unknown, report: Report): void {
  if (!isObject(scenario)) {
    report.add('scenario', 'an id and a hash', scenario);
    return;
  }
  for (const name of ['id', 'hash']) if (typeof scenario[name] !== 'string') report.add(`scenario.${name}`, 'a text', scenario[name]);
}

function checkSet(set: unknown, report: Report): void {
  if (!isObject(set)) {
    report.add('set', 'numbers by name', set);
    return;
  }
  for (const [path, value] of Object.entries(set)) if (!Number.isFinite(value)) report.add(`set.${path}`, 'a number', value);
}

function checkSeats(seats: unknown, players: readonly string[] | undefined, report: Report): void {
  if (!isObject(seats)) {
    report.add('seats', 'a player for each of the six', seats);
    return;
  }
  for (const code of Object.keys(seats)) if (nationOf(code) === undefined) report.add(`seats.${code}`, `one of ${CODES.join(', ')}`, code);
  for (const code of CODES) {
    const player = seats[code];
    if (typeof player !== 'string') report.add(`seats.${code}`, 'a player', player);
    else if (players?.includes(player) === false)
      report.add(`seats.${code}`, `one of ${players.join(', ')}`, player, nearest(player, players));
  }
}

function checkLevels(levels: unknown, report: Report): void {
  if (!isObject(levels)) {
    report.add('levels', 'levels by nation', levels);
    return;
  }
  for (const [code, level] of Object.entries(levels)) {
    if (nationOf(code) === undefined) report.add(`levels.${code}`, `one of ${CODES.join(', ')}`, code);
    else if (!LEVEL_NAMES.some(name => name === level)) report.add(`levels.${code}`, `one of ${LEVEL_NAMES.join(', ')}`, level);
  }
}

function checkTurns(turns: unknown, path: string, report: Report): void {
  if (!Array.isArray(turns)) {
    report.add(path, 'a list', turns);
    return;
  }
  for (const [t, turn] of turns.entries()) checkTurn(turn, `${path}.${t}`, report);
}

function checkTurn(turn: unknown, at: string, report: Report): void {
  if (!isObject(turn)) {
    report.add(at, 'orders, answers and a hash', turn);
    return;
  }
  checkOrders(turn.orders, `${at}.orders`, report);
  if (!Array.isArray(turn.answers) || !turn.answers.every(said => ANSWERS.includes(said)))
    report.add(`${at}.answers`, 'a list of yes, no, abstain or none', turn.answers);
  if (turn.crisis !== undefined) checkRounds(turn.crisis, `${at}.crisis`, report);
  if (typeof turn.hash !== 'string') report.add(`${at}.hash`, 'a text', turn.hash);
}

function checkRounds(rounds: unknown, path: string, report: Report): void {
  if (!Array.isArray(rounds) || rounds.length > MOST_ROUNDS) {
    report.add(path, `a list of up to ${MOST_ROUNDS} rounds`, rounds);
    return;
  }
  for (const [r, round] of rounds.entries()) {
    if (!isObject(round)) report.add(`${path}.${r}`, 'a stance for each of the six', round);
    else
      for (const code of CODES)
        if (!STANCES.includes(round[code])) report.add(`${path}.${r}.${code}`, `one of ${STANCE_NAMES.join(', ')}`, round[code]);
  }
}

function checkOrders(orders: unknown, path: string, report: Report): void {
  if (!isObject(orders)) {
    report.add(path, 'lists of orders by nation', orders);
    return;
  }
  for (const [code, list] of Object.entries(orders)) {
    if (nationOf(code) === undefined) report.add(`${path}.${code}`, `one of ${CODES.join(', ')}`, code);
    else if (!Array.isArray(list) || !list.every(isObject)) report.add(`${path}.${code}`, 'a list of orders', list);
  }
}

function checkBranches(branches: unknown, report: Report): void {
  if (!Array.isArray(branches)) {
    report.add('branches', 'a list', branches);
    return;
  }
  for (const [k, branch] of branches.entries()) {
    const at = `branches.${k}`;
    const { from, turns } = isObject(branch) ? branch : {};
    if (!Number.isInteger(from)) report.add(`${at}.from`, 'a turn', from);
    checkTurns(turns, `${at}.turns`, report);
  }
}
