import { type Book, bookWith } from '../engine/book.ts';
import { MOST_ISSUES } from '../engine/layout.ts';
import type { Tables } from '../engine/tables.ts';
import type { World } from '../engine/world.ts';
import { checkBody } from './check.ts';
import { openingOf } from './opening.ts';
import { checkCoefficient, checkOpening } from './places.ts';
import { nearest, type Problem, Report } from './problems.ts';
import type { Overlay, Whole } from './schema.ts';
import { shapeOf } from './shape.ts';
import { SHIPPED } from './shipped.ts';
import { tablesOf } from './tables-of.ts';

export interface Scenario {
  readonly id: string;
  /** The file as read, overlays resolved: briefs, events, sources. */
  readonly file: Whole;
  /** The opening from which the turns of its history are counted: its own, or that of the scenario it takes them from. */
  readonly historyFrom: Pick<Whole, 'opens' | 'months'>;
  readonly opening: World;
  readonly tables: Tables;
  readonly book: Book;
}

export type Reading = { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ReadOptions {
  /** The file an overlay extends, by id. */
  readonly base?: (id: string) => unknown;
  /** Coefficients (`rules.trade.closing`), opening places (`world.globe.rift`) or `turns`, replaced for a sweep. */
  readonly set?: Readonly<Record<string, number>>;
}

/** Read a scenario file: the opening world and the given tables, or every problem with its path. */
export function readScenario(json: unknown, { base, set = {} }: ReadOptions = {}): Reading {
  const report = new Report();
  const shape = shapeOf(json, report);
  const whole = shape === undefined ? undefined : resolved(shape, base, report);
  if (whole === undefined) return { ok: false, problems: report.problems };
  report.shapeChecked();
  checkBody(whole, report);
  checkSettings(set, report.sound('table') ? (whole.table?.issues.length ?? 0) : MOST_ISSUES, report);
  if (report.problems.length > 0) return { ok: false, problems: report.problems };
  const file = set.turns === undefined ? whole : { ...whole, turns: set.turns };
  const coefficients = { ...Object.fromEntries(Object.entries(file.coefficients).map(([path, [value]]) => [path, value])), ...set };
  const book = bookWith(coefficients, Object.keys(file.without ?? {}));
  const opening = openingOf(file, book, set);
  const historyFrom = 'extends' in shape! && shape.history === undefined ? (base!(shape.extends) as Whole) : file;
  return { ok: true, scenario: { id: file.id, file, historyFrom, book, opening, tables: tablesOf(file, book, opening) } };
}

function resolved(shape: Whole | Overlay, base: ReadOptions['base'], report: Report): Whole | undefined {
  if (!('extends' in shape)) return shape;
  const under = base?.(shape.extends);
  if (under === undefined) {
    report.add('extends', 'the id of a scenario that is here', shape.extends, nearest(String(shape.extends), SHIPPED));
    return undefined;
  }
  const whole = shapeOf(under, report);
  if (whole === undefined || 'extends' in whole) {
    if (whole !== undefined) report.add('extends', 'a scenario that stands alone', shape.extends);
    return undefined;
  }
  const { extends: _id, world, coefficients, ...rest } = shape;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<Whole>;
  return { ...whole, ...given, coefficients: { ...whole.coefficients, ...coefficients }, world: merged(whole.world, world) };
}

function merged(under: Whole['world'], over: Overlay['world']): Whole['world'] {
  if (over === undefined) return under;
  return {
    globe: { ...under.globe, ...over.globe },
    programme: { ...under.programme, ...over.programme },
    rail: { ...under.rail, ...over.rail },
    dossier: { ...under.dossier, ...over.dossier },
    state: { ...under.state, ...over.state },
    dyad: { ...under.dyad, ...over.dyad },
  };
}

export const MOST_TURNS = 40;

function checkSettings(set: Readonly<Record<string, number>>, issues: number, report: Report): void {
  for (const [path, value] of Object.entries(set)) {
    const at = `--set ${path}`;
    if (!Number.isFinite(value)) report.add(at, 'a number', value);
    else if (path === 'turns') {
      if (!Number.isInteger(value) || value < 1 || value > MOST_TURNS) report.add(at, `a whole number from 1 to ${MOST_TURNS}`, value);
    } else if (path.startsWith('world.')) checkOpening(at, path.slice('world.'.length), value, issues, report);
    else checkCoefficient(at, 'a coefficient, world.<place> or turns', path, value, report);
  }
}
