import { DEEDS, deedNames } from '../engine/deeds.ts';
import { GOAL_NAMES } from '../engine/goals/index.ts';
import { DOSSIER, DYAD, GLOBE, MAY_BE_LEFT_OUT, MOST_ISSUES, PROGRAMME, RAIL, STATE } from '../engine/layout.ts';
import { MOVE_NAMES } from '../engine/moves/index.ts';
import { CODES } from '../engine/nations.ts';
import type { Fields } from '../engine/window.ts';
import { HIGH, LOW } from '../engine/world.ts';
import { checkCoefficient, derived, knownPlace, NOT_GIVEN, onScale } from './places.ts';
import type { Report } from './problems.ts';
import type { Whole } from './schema.ts';

/**
 * Everything a schema cannot say: names that must exist, numbers on their scale, sums that must be one. The file may have a broken
 * shape, noted in the report: what is sound of it is checked all the same.
 */
export function checkBody(file: Whole, report: Report): void {
  const parts = file.world ?? {};
  for (const [name, fields] of Object.entries({ globe: GLOBE, programme: PROGRAMME, rail: RAIL, dossier: DOSSIER }))
    checkRecord(name, parts[name as 'globe'], fields, report);
  checkStates(parts.state, report);
  checkDyads(parts.dyad, report);
  for (const name of ['briefs', 'goals', 'types', 'constituencies'] as const) checkNations(name, file[name], report);
  checkTable(file.table, report);
  checkWeights(file, report);
  checkGovernments(file, report);
  checkConstituencies(file, report);
  for (const [name, , path] of standingIn('without', file.without ?? {}, report)) report.known(path, 'a move', name, MOVE_NAMES);
  checkEvents(file, report);
  for (const [name, [value], path] of soundIn('coefficients', file.coefficients, report))
    checkCoefficient(path, 'a coefficient of the model', name, value, report);
}

type Entries<T> = readonly (readonly [name: string, value: T, path: string])[];
type Sourced = readonly [number, ...unknown[]];

/** The entries of a record or a list that stand, with their paths; what is inside them may be broken. */
function standingIn<T>(path: string, record: Readonly<Record<string, T>> | readonly T[], report: Report): Entries<T> {
  if (!report.stands(path)) return [];
  return Object.entries(record as Readonly<Record<string, T>>)
    .map(([name, value]) => [name, value, `${path}.${name}`] as const)
    .filter(([, , at]) => report.stands(at));
}

/** The entries with nothing broken in them. */
const soundIn = <T>(path: string, record: Readonly<Record<string, T>> | readonly T[], report: Report): Entries<T> =>
  standingIn(path, record, report).filter(([, , at]) => report.sound(at));

/** A field of a record of the world by its name, where a file may give it. */
function known(path: string, record: string, kind: string, field: string, fields: Fields, found: unknown, report: Report): boolean {
  const why = derived(record, field);
  const names = Object.keys(fields).filter(name => derived(record, name) === undefined);
  if (why === undefined) return report.known(path, kind, field, names);
  report.add(path, NOT_GIVEN(why), found);
  return false;
}

/** Every field that a scenario must give has to be there. */
function checkGiven(record: string, found: Readonly<Record<string, unknown>>, fields: Fields, report: Report): void {
  if (!report.stands(`world.${record}`)) return;
  for (const field of Object.keys(fields))
    if (!(field in found) && derived(record, field) === undefined && !MAY_BE_LEFT_OUT.includes(`${record}.${field}`))
      report.add(`world.${record}.${field}`, NEEDED[record] ?? `a number from ${fields[field]!.join(' to ')} with its source`, undefined);
}
const NEEDED: Readonly<Record<string, string>> = { state: 'a table with a number for each of the six', dyad: 'a table of pairs' };

function checkRecord(name: string, record: Readonly<Record<string, Sourced>>, fields: Fields, report: Report): void {
  checkGiven(name, record, fields, report);
  for (const [field, [value], at] of soundIn(`world.${name}`, record, report))
    if (known(at, name, 'a field of the world', field, fields, value, report)) onScale(at, value, fields[field]!, report);
}

function checkStates(columns: Whole['world']['state'], report: Report): void {
  checkGiven('state', columns, STATE, report);
  for (const [name, column, path] of standingIn('world.state', columns, report)) {
    if (!known(path, 'state', 'a field of a nation', name, STATE, column, report)) continue;
    if (report.stands(`${path}.values`)) checkLine(`${path}.values`, column.values, (STATE as Fields)[name]!, report);
  }
}

function checkDyads(matrices: Whole['world']['dyad'], report: Report): void {
  checkGiven('dyad', matrices, DYAD, report);
  for (const [name, tables, path] of standingIn('world.dyad', matrices, report)) {
    if (!known(path, 'dyad', 'a field of a pair', name, DYAD, tables, report)) continue;
    const scale = (DYAD as Fields)[name]!;
    for (const [, table, at] of soundIn(path, tables, report)) {
      if ('rows' in table) checkRows(`${at}.rows`, table.rows, scale, report);
      else for (const [pair, value] of Object.entries(table.pairs)) checkPair(`${at}.pairs.${pair}`, pair, value, scale, report);
    }
  }
}

function checkRows(
  path: string,
  rows: Readonly<Record<string, readonly number[]>>,
  scale: readonly [number, number],
  report: Report,
): void {
  checkNations(path, rows, report);
  for (const [code, row] of Object.entries(rows))
    for (const [j, value] of row.entries()) {
      if (CODES[j] !== code) onScale(`${path}.${code}.${j}`, value, scale, report);
      else if (value !== 0) report.add(`${path}.${code}.${j}`, `0, as ${code} has no field towards itself`, value);
    }
}

function checkPair(path: string, pair: string, value: number, scale: readonly [number, number], report: Report): void {
  const [i, j, ...more] = pair.split('.');
  if (more.length > 0 || j === undefined || i === j) report.add(path, 'a pair such as PRK.RUS', pair);
  else if (report.known(path, 'one of the six codes', i!, CODES) && report.known(path, 'one of the six codes', j, CODES))
    onScale(path, value, scale, report);
}

const DEED_NAMES = [...new Set(DEEDS.flat().flatMap(deedNames))];
const PERCENT = [0, 100] as const;

function checkTable(table: Whole['table'], report: Report): void {
  if (table === undefined || !report.stands('table')) return;
  checkLine('table.capability.values', table.capability?.values, [0, 1e6], report);
  const issues = standingIn('table.issues', table.issues, report);
  if (issues.length > MOST_ISSUES) report.add('table.issues', `at most ${MOST_ISSUES} issues`, issues.length);
  const ids = issues.map(([, { id }]) => id);
  for (const [k, issue, path] of issues) {
    if (report.sound(`${path}.id`) && ids.indexOf(issue.id) < Number(k)) report.add(`${path}.id`, 'an id used once', issue.id);
    if (issue.stands !== undefined && report.sound(`${path}.stands`)) onScale(`${path}.stands`, issue.stands, PERCENT, report);
    for (const [name, at, where] of soundIn(`${path}.means`, issue.means ?? {}, report)) {
      report.known(where, 'a move, or a move and one of its variants', name, DEED_NAMES);
      onScale(where, at, PERCENT, report);
    }
    for (const field of ['salience', 'ideal', 'reservation'] as const) checkLine(`${path}.${field}`, issue[field], PERCENT, report);
  }
  if (!report.sound('table.issues')) return;
  for (const code of CODES)
    if (issues.length > 0 && issues.every(([, { salience }]) => salience[code] === 0))
      report.add('table.issues', `an issue that matters to ${code}`, 0);
}

/** One number for each of the six. */
function checkLine(path: string, line: Readonly<Record<string, number>>, scale: readonly [number, number], report: Report): void {
  checkNations(path, line, report);
  for (const [, value, at] of soundIn(path, line, report)) onScale(at, value, scale, report);
}

function checkNations(path: string, record: Readonly<Record<string, unknown>>, report: Report): void {
  if (!report.stands(path)) return;
  for (const code of Object.keys(record)) report.known(`${path}.${code}`, 'one of the six codes', code, CODES);
  for (const code of CODES) if (!(code in record)) report.add(`${path}.${code}`, 'an entry for each of the six', undefined);
}

/** Where every part of a sum is sound, the sum must be 1. */
function sumToOne(path: string, parts: () => readonly number[], report: Report): void {
  if (!report.sound(path)) return;
  const sum = parts().reduce((a, b) => a + b, 0);
  if (Math.abs(sum - 1) > 1e-6) report.add(path, 'numbers that sum to 1', Number(sum.toFixed(6)));
}

function checkWeights(file: Whole, report: Report): void {
  for (const [, goals, path] of standingIn('goals', file.goals, report)) {
    for (const [name, [weight], at] of soundIn(path, goals, report)) {
      report.known(at, 'a goal', name, GOAL_NAMES);
      onScale(at, weight, [0, 1], report);
    }
    sumToOne(path, () => Object.values(goals).map(([weight]) => weight), report);
  }
}

function checkGovernments(file: Whole, report: Report): void {
  for (const [code, types, path] of standingIn('types', file.types, report)) {
    sumToOne(path, () => types.map(({ prior }) => prior[0]), report);
    for (const [, { prior, weights }, at] of standingIn(path, types, report)) {
      if (report.sound(`${at}.prior`)) onScale(`${at}.prior`, prior[0], [0, 1], report);
      for (const [name, [factor], where] of soundIn(`${at}.weights`, weights, report)) {
        if (report.stands(`goals.${code}`)) report.known(where, `a goal of ${code}`, name, Object.keys(file.goals[code] ?? {}));
        onScale(where, factor, [0, 10], report);
      }
    }
  }
}

function checkConstituencies(file: Whole, report: Report): void {
  for (const [, list, path] of standingIn('constituencies', file.constituencies, report)) {
    sumToOne(path, () => list.map(({ influence }) => influence[0]), report);
    for (const [, { cares }, at] of standingIn(path, list, report)) {
      for (const [name, [weight], where] of soundIn(`${at}.cares`, cares, report)) {
        report.known(where, 'a goal', name, GOAL_NAMES);
        onScale(where, weight, [0, 1], report);
      }
      sumToOne(`${at}.cares`, () => Object.values(cares).map(([weight]) => weight), report);
    }
  }
}

function checkEvents(file: Whole, report: Report): void {
  const seen = new Set<string>();
  for (const [, event, path] of standingIn('events', file.events, report)) {
    const has = (field: string): boolean => event[field as 'id'] !== undefined && report.sound(`${path}.${field}`);
    if (has('id') && seen.has(event.id)) report.add(`${path}.id`, 'an id used once', event.id);
    seen.add(event.id);
    if (has('odds')) onScale(`${path}.odds`, event.odds[0], [0, 1], report);
    if (has('to') && has('from') && event.to! < event.from) report.add(`${path}.to`, `a turn not before ${event.from}`, event.to);
    if (has('government')) report.known(`${path}.government`, 'one of the six codes', event.government!, CODES);
    if (has('while')) knownPlace(`${path}.while.at`, event.while!.at, report);
    for (const [at, [add], where] of soundIn(`${path}.effects`, event.effects ?? {}, report)) {
      const place = knownPlace(where, at, report);
      if (place === undefined) continue;
      if (FIXED.test(at)) report.add(where, 'a place that events can move', at);
      else onScale(where, Math.abs(add), [0, HIGH[place]! - LOW[place]!], report);
    }
  }
}
/** The count of turns, and who governs: an event says that with `government`. */
const FIXED = /^globe\.turn$|^state\..*\.type$/;
