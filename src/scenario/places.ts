import { COEFFICIENTS } from '../engine/book.ts';
import { DERIVED } from '../engine/layout.ts';
import { HIGH, LOW, PATHS, placeOf } from '../engine/world.ts';
import type { Report } from './problems.ts';

/** Why a field of a record takes no value from a file, if it does not. */
export const derived = (record: string, field: string): string | undefined => DERIVED[`${record}.${field}`];
export const NOT_GIVEN = (why: string): string => `no value of its own (${why})`;

export function onScale(path: string, value: number, [low, high]: readonly [number, number], report: Report): void {
  if (!(value >= low && value <= high)) report.add(path, `a number from ${low} to ${high}`, value);
}

/** A place of the world by its path; undefined, with a problem noted at `where`, if there is none or it is nobody's. */
export function knownPlace(where: string, path: string, report: Report): number | undefined {
  const at = placeOf(path);
  const [record, i, j] = path.split('.');
  if (at === undefined) report.known(where, 'a place in the world', path, PATHS);
  else if (record === 'dyad' && i === j) report.add(where, 'a pair of two nations', path);
  else return at;
  return undefined;
}

/** An opening value for one place, with what the agenda holds. */
export function checkOpening(where: string, path: string, value: number, issues: number, report: Report): void {
  const at = knownPlace(where, path, report);
  if (at === undefined) return;
  const parts = path.split('.');
  const why = derived(parts[0]!, parts.at(-1)!);
  if (why !== undefined) report.add(where, NOT_GIVEN(why), value);
  else if (parts[0] === 'table' && Number(parts[2]!.slice('issue'.length)) >= issues)
    report.add(
      where,
      issues === 0 ? 'no issue: nothing is on the table' : `one of ${issues} issues, issue0 to issue${issues - 1}`,
      parts[2],
    );
  else onScale(where, value, [LOW[at]!, HIGH[at]!], report);
}

const RANGES = new Map(COEFFICIENTS.map(({ path, range }) => [path, range]));
const COEFFICIENT_PATHS = [...RANGES.keys()];

/** A value for a coefficient of the model, within its range. */
export function checkCoefficient(where: string, kind: string, path: string, value: number, report: Report): void {
  const range = RANGES.get(path);
  if (range === undefined) report.known(where, kind, path, COEFFICIENT_PATHS);
  else onScale(where, value, range, report);
}
