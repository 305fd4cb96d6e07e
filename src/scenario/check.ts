import { COEFFICIENTS } from '../engine/book.ts';
import { GOAL_NAMES } from '../engine/goals/index.ts';
import { DOSSIER, DYAD, GLOBE, PROGRAMME, RAIL, STATE } from '../engine/layout.ts';
import { CODES } from '../engine/nations.ts';
import type { Fields } from '../engine/window.ts';
import { HIGH, LOW, placeOf } from '../engine/world.ts';
import type { Report } from './problems.ts';
import type { Whole } from './schema.ts';

/** Everything a schema cannot say: names that must exist, numbers on their scale, sums that must be one. */
export function checkBody(file: Whole, report: Report): void {
  checkRecord('world.globe', file.world.globe, GLOBE, report);
  checkRecord('world.programme', file.world.programme, PROGRAMME, report);
  checkRecord('world.rail', file.world.rail, RAIL, report);
  checkRecord('world.dossier', file.world.dossier, DOSSIER, report);
  checkStates(file, report);
  checkDyads(file, report);
  checkNations('briefs', file.briefs, report);
  checkNations('goals', file.goals, report);
  checkNations('types', file.types, report);
  checkNations('constituencies', file.constituencies, report);
  checkWeights(file, report);
  checkEvents(file, report);
  for (const [path, sourced] of Object.entries(file.coefficients)) {
    report.known(`coefficients.${path}`, 'a coefficient of the model', path, COEFFICIENT_PATHS);
    finite(`coefficients.${path}`, sourced[0], report);
  }
}
const COEFFICIENT_PATHS = COEFFICIENTS.map(({ path }) => path);

function finite(path: string, value: number, report: Report): void {
  if (!Number.isFinite(value)) report.add(path, 'a finite number', value);
}

function onScale(path: string, value: number, [low, high]: readonly [number, number], report: Report): void {
  if (!(value >= low && value <= high)) report.add(path, `a number from ${low} to ${high}`, value);
}

function checkRecord(
  path: string,
  record: Readonly<Record<string, readonly [number, ...unknown[]]>>,
  fields: Fields,
  report: Report,
): void {
  for (const [name, [value]] of Object.entries(record)) {
    if (report.known(`${path}.${name}`, 'a field of the world', name, Object.keys(fields)))
      onScale(`${path}.${name}`, value, fields[name]!, report);
  }
}

function checkStates(file: Whole, report: Report): void {
  for (const [name, column] of Object.entries(file.world.state)) {
    const path = `world.state.${name}`;
    if (!report.known(path, 'a field of a nation', name, Object.keys(STATE))) continue;
    for (const [code, value] of Object.entries(column.values)) {
      if (report.known(`${path}.values.${code}`, 'one of the six codes', code, CODES)) {
        onScale(`${path}.values.${code}`, value, (STATE as Fields)[name]!, report);
      }
    }
  }
}

function checkDyads(file: Whole, report: Report): void {
  for (const [name, tables] of Object.entries(file.world.dyad)) {
    const path = `world.dyad.${name}`;
    if (!report.known(path, 'a field of a pair', name, Object.keys(DYAD))) continue;
    const scale = (DYAD as Fields)[name]!;
    tables.forEach((table, t) => {
      if ('rows' in table) {
        checkNations(`${path}.${t}.rows`, table.rows, report);
        for (const [code, row] of Object.entries(table.rows))
          for (const [j, value] of row.entries()) onScale(`${path}.${t}.rows.${code}.${j}`, value, scale, report);
      } else {
        for (const [pair, value] of Object.entries(table.pairs)) {
          const [i, j, ...more] = pair.split('.');
          const at = `${path}.${t}.pairs.${pair}`;
          if (more.length > 0 || j === undefined) report.add(at, 'a pair such as PRK.RUS', pair);
          else if (report.known(at, 'one of the six codes', i!, CODES) && report.known(at, 'one of the six codes', j, CODES))
            onScale(at, value, scale, report);
        }
      }
    });
  }
}

function checkNations(path: string, record: Readonly<Record<string, unknown>>, report: Report): void {
  for (const code of Object.keys(record)) report.known(`${path}.${code}`, 'one of the six codes', code, CODES);
  for (const code of CODES) if (!(code in record)) report.add(`${path}.${code}`, 'an entry for each of the six', undefined);
}

function one(path: string, sum: number, report: Report): void {
  if (Math.abs(sum - 1) > 1e-6) report.add(path, 'numbers that sum to 1', Number(sum.toFixed(6)));
}

function checkWeights(file: Whole, report: Report): void {
  for (const [code, goals] of Object.entries(file.goals)) {
    for (const [name, [weight]] of Object.entries(goals)) {
      report.known(`goals.${code}.${name}`, 'a goal', name, GOAL_NAMES);
      onScale(`goals.${code}.${name}`, weight, [0, 1], report);
    }
    one(
      `goals.${code}`,
      Object.values(goals).reduce((sum, [weight]) => sum + weight, 0),
      report,
    );
  }
  for (const [code, types] of Object.entries(file.types)) {
    one(
      `types.${code}`,
      types.reduce((sum, { prior }) => sum + prior[0], 0),
      report,
    );
    types.forEach(({ prior, weights }, t) => {
      onScale(`types.${code}.${t}.prior`, prior[0], [0, 1], report);
      for (const [name, [factor]] of Object.entries(weights)) {
        report.known(`types.${code}.${t}.weights.${name}`, `a goal of ${code}`, name, Object.keys(file.goals[code] ?? {}));
        onScale(`types.${code}.${t}.weights.${name}`, factor, [0, 10], report);
      }
    });
  }
  for (const [code, list] of Object.entries(file.constituencies)) {
    one(
      `constituencies.${code}`,
      list.reduce((sum, { influence }) => sum + influence[0], 0),
      report,
    );
  }
}

function checkEvents(file: Whole, report: Report): void {
  const seen = new Set<string>();
  file.events.forEach((event, k) => {
    const path = `events.${k}`;
    if (seen.has(event.id)) report.add(`${path}.id`, 'an id used once', event.id);
    seen.add(event.id);
    onScale(`${path}.odds`, event.odds[0], [0, 1], report);
    if (event.to !== undefined && event.to < event.from) report.add(`${path}.to`, `a turn not before ${event.from}`, event.to);
    if (event.government !== undefined) report.known(`${path}.government`, 'one of the six codes', event.government, CODES);
    if (event.while !== undefined && placeOf(event.while.at) === undefined)
      report.add(`${path}.while.at`, 'a place in the world', event.while.at);
    for (const [at, [add]] of Object.entries(event.effects ?? {})) {
      const place = placeOf(at);
      if (place === undefined) report.known(`${path}.effects.${at}`, 'a place in the world', at, []);
      else onScale(`${path}.effects.${at}`, Math.abs(add), [0, HIGH[place]! - LOW[place]!], report);
    }
  });
}
