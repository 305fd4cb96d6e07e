import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Party } from '../engine/talks/spatial.ts';
import { type Problem, Report } from '../scenario/problems.ts';

/** A table of KTAB's: a row with name, description and the numbers of actors and dimensions; a row of headings; a row an actor. */
export interface SpatialFile {
  readonly name: string;
  readonly about: string;
  readonly actors: readonly string[];
  readonly dimensions: readonly string[];
  readonly parties: readonly Party[];
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Read a table, or list everything that is wrong with it, cell by cell. */
export function readSpatialFile(text: string): SpatialFile | readonly Problem[] {
  const report = new Report();
  const rows = rowsOf(text, report);
  const [head, headings, ...lines] = rows;
  if (report.problems.length === 0 && (head === undefined || headings === undefined))
    report.add('(file)', 'a row with name, description, number of actors and of dimensions, then a row of headings', undefined);
  if (head === undefined || headings === undefined) return report.problems;
  const actors = count(head, 2, 'number of actors', 2, report);
  const issues = count(head, 3, 'number of dimensions', 1, report);
  if (actors === null || issues === null) return report.problems;
  const dimensions = Array.from({ length: issues }, (_, k) => nameOfDimension(headings, k, report));
  if (lines.length !== actors) report.add('(file)', `${actors} actors, as its first row says`, lines.length);
  const width = 3 + 2 * issues;
  const parties = lines.map(row => partyOf(row, headings, issues, width, report));
  const names = lines.map(row => nameIn(row, report));
  names.forEach((name, i) => {
    if (name !== '' && names.indexOf(name) < i) report.add(`line ${lines[i]!.line}, name`, 'a name used once', name);
  });
  if (report.problems.length > 0) return report.problems;
  return { name: head.cells[0] ?? '', about: head.cells[1] ?? '', actors: names, dimensions, parties };
}

function rowsOf(text: string, report: Report): readonly Row[] {
  try {
    const found = parse(text, {
      bom: true,
      comment: '#',
      comment_no_infix: true,
      info: true,
      ltrim: true,
      relax_column_count: true,
      rtrim: true,
    });
    return (found as unknown as { record: string[]; info: { lines: number } }[])
      .map(({ record, info }) => ({ line: info.lines, cells: record }))
      .filter(({ cells }) => cells.some(cell => cell !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report.add(
      `line ${typeof error.lines === 'number' ? error.lines : 1}`,
      'commas between cells, quotes around a whole cell',
      error.message,
    );
    return [];
  }
}

function count(row: Row, at: number, what: string, least: number, report: Report): number | null {
  const text = row.cells[at];
  if (text !== undefined && /^\d{1,4}$/.test(text) && Number(text) >= least) return Number(text);
  report.add(`line ${row.line}, ${what}`, `a whole number from ${least}`, text === '' ? undefined : text);
  return null;
}

function nameOfDimension(headings: Row, k: number, report: Report): string {
  const name = headings.cells[3 + 2 * k] ?? '';
  if (name === '') report.add(`line ${headings.line}, column ${4 + 2 * k}`, 'the name of a dimension', undefined);
  return name;
}

function nameIn(row: Row, report: Report): string {
  const name = row.cells[0] ?? '';
  if (name === '') report.add(`line ${row.line}, name`, 'the name of an actor', undefined);
  return name;
}

/** A plain number, with or without an exponent. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function partyOf({ line, cells }: Row, headings: Row, issues: number, width: number, report: Report): Party {
  const numberAt = (at: number, most: number, expected: string): number => {
    const text = cells[at] ?? '';
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= most) return value;
    report.add(`line ${line}, ${headings.cells[at] || `column ${at + 1}`}`, expected, text === '' ? undefined : text);
    return Number.NaN;
  };
  const capability = numberAt(2, 1e8, 'a number from 0');
  const scale = 'a number from 0 to 100';
  const position = Array.from({ length: issues }, (_, k) => numberAt(3 + 2 * k, 100, scale) / 100);
  const salience = Array.from({ length: issues }, (_, k) => numberAt(4 + 2 * k, 100, scale) / 100);
  const whole = salience.reduce((sum, s) => sum + s, 0);
  if (whole === 0 || whole > 1 + 1e-9)
    report.add(`line ${line}, saliences`, 'a sum above 0 and up to 100', Number((100 * whole).toFixed(6)));
  for (const [at, cell] of cells.entries())
    if (at >= width && cell !== '') report.add(`line ${line}, column ${at + 1}`, `no more than ${width} cells`, cell);
  return { capability, position, salience };
}
