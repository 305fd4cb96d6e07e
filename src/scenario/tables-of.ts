import type { Book } from '../engine/book.ts';
import { codeOf, DEEDS, deedNames } from '../engine/deeds.ts';
import { GOAL_NAMES } from '../engine/goals/index.ts';
import { byNation, CODES, type Nation, nationOf } from '../engine/nations.ts';
import type { Scheduled, Tables } from '../engine/tables.ts';
import type { Agenda } from '../engine/talks/agenda.ts';
import { placeOf, type World } from '../engine/world.ts';
import type { Whole } from './schema.ts';

/** The given tables of a checked file, in the engine's own terms. */
export function tablesOf(file: Whole, book: Book, opening: World): Tables {
  return {
    book,
    turns: file.turns,
    spread: file.spread,
    weights: byNation(n => weightsOf(file, n)),
    types: byNation(n => file.types[CODES[n]]!.map(({ name, label, prior }) => ({ name, label, prior: prior[0] }))),
    schedule: file.events.map(scheduled),
    agenda: agendaOf(file),
    publics: byNation(n =>
      file.constituencies[CODES[n]]!.map(({ name, label, influence, cares }) => ({
        name,
        label,
        influence: influence[0],
        cares: Float64Array.from(GOAL_NAMES, goal => cares[goal]?.[0] ?? 0),
      })),
    ),
    opening,
  };
}

/** What is on the table; nothing where a file leaves it out. */
export function agendaOf({ table }: Whole): Agenda {
  const issues = table?.issues ?? [];
  const numbers = (field: 'salience' | 'ideal' | 'reservation') =>
    Float64Array.from(CODES.flatMap(code => issues.map(issue => issue[field][code]!)));
  return {
    issues: issues.map(({ id, label, low, high }) => ({ id, label, low, high })),
    capability: Float64Array.from(CODES, code => table?.capability.values[code] ?? 0),
    salience: numbers('salience'),
    ideal: numbers('ideal'),
    reservation: numbers('reservation'),
    stands: Float64Array.from(issues, ({ stands = 0 }) => stands),
    means: meansOf(issues),
  };
}

/** Deeds by code with their place on an issue's line. A name is a move's, or a move's and one of its variants: `energy-aid 120`. */
function meansOf(issues: readonly { readonly means?: Readonly<Record<string, number>> | undefined }[]): Agenda['means'] {
  return new Map(
    DEEDS.flat().flatMap(deed =>
      issues.flatMap(({ means = {} }, issue) => {
        const at = deedNames(deed)
          .map(name => means[name])
          .find(place => place !== undefined);
        return at === undefined ? [] : [[codeOf(deed), { issue, at }] as const];
      }),
    ),
  );
}

/** Weights of a nation by type, each row summing to 1; row 0 is the mean over types, as others must take it. */
function weightsOf(file: Whole, nation: Nation): Float64Array[] {
  const code = CODES[nation];
  const rows = file.types[code]!.map(type =>
    normalised(GOAL_NAMES.map(goal => (file.goals[code]![goal]?.[0] ?? 0) * (type.weights[goal]?.[0] ?? 1))),
  );
  const mean = GOAL_NAMES.map((_, g) => rows.reduce((sum, row, t) => sum + row[g]! * file.types[code]![t]!.prior[0], 0));
  return [normalised(mean), ...rows];
}

function normalised(weights: readonly number[]): Float64Array {
  const sum = weights.reduce((a, b) => a + b, 0);
  return Float64Array.from(weights, weight => weight / sum);
}

function scheduled(event: Whole['events'][number]): Scheduled {
  const government = nationOf(event.government);
  return {
    id: event.id,
    from: event.from,
    to: event.to ?? event.from,
    odds: event.odds[0],
    phrase: event.phrase,
    effects: Object.entries(event.effects ?? {}).map(([path, [add]]) => ({ at: placeOf(path)!, add })),
    while: event.while === undefined ? { at: -1, least: 0 } : { at: placeOf(event.while.at)!, least: event.while.least },
    government: government === undefined ? 0 : government + 1,
  };
}
