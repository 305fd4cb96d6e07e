import type { GoalName } from '../engine/goals/index.ts';
import type { Entry } from '../engine/ledger.ts';
import { danger, leverage, unity, vulnerability } from '../engine/measures.ts';
import type { Nation } from '../engine/nations.ts';
import type { Tables } from '../engine/tables.ts';
import { Foresight, goalOf, warHazard } from '../engine/value.ts';
import { recorder, type Term } from '../engine/why.ts';
import { type Now, PATHS, placeOf, World } from '../engine/world.ts';
import { knownOnlyTo } from '../words/private.ts';
import type { Here } from './session.ts';

/** A cause that moved one place of the world, in some turn. */
export interface Posted {
  readonly turn: number;
  readonly entry: Entry;
  readonly path: string;
  /** The player cannot see what it was. */
  readonly hidden: boolean;
  readonly by: number;
}

const kept = new WeakMap<object, readonly Entry[]>();
/** The ledger of a played turn, replayed once. */
export function entriesOf({ match }: Here, turn: number): readonly Entry[] {
  const key = match.record.turns[turn - 1]!;
  let entries = kept.get(key);
  if (entries === undefined) {
    entries = match.entries(turn);
    kept.set(key, entries);
  }
  return entries;
}

const mornings = new WeakMap<object, readonly Entry[]>();
/** The ledger of this morning, kept for the turn it opens: a figure that tells of an entry means that same entry. */
export function newsOf({ match }: Pick<Here, 'match'>): readonly Entry[] {
  const key = match.record.turns.at(-1) ?? match;
  const entries = mornings.get(key) ?? match.news;
  mornings.set(key, entries);
  return entries;
}

function isHidden({ cause }: Entry, nation: Nation): boolean {
  const only = knownOnlyTo(cause, NOT_LEAKED);
  return only.length > 0 && !only.includes(nation);
}
const NOT_LEAKED: ReadonlySet<unknown> = new Set();

/** Everything that moved a place since the opening, turn by turn; this morning's news counts as the turn in play. */
export function postingsOn(where: Here, path: string): Posted[] {
  const at = placeOf(path)!;
  const { match, nation } = where;
  const turns = Array.from({ length: match.turn }, (_, t) => ({ turn: t + 1, entries: entriesOf(where, t + 1) }));
  if (match.end === null) turns.push({ turn: match.turn + 1, entries: newsOf(where) });
  return turns.flatMap(({ turn, entries }) =>
    entries.flatMap(entry => {
      const by = entry.postings.find(posting => posting.at === at)?.by ?? 0;
      return by === 0 ? [] : [{ turn, entry, path, by, hidden: isHidden(entry, nation) }];
    }),
  );
}

const foresights = new WeakMap<Tables, Foresight>();
export function foresightFor(tables: Tables): Foresight {
  let foresight = foresights.get(tables);
  if (foresight === undefined) {
    foresight = new Foresight(tables);
    foresights.set(tables, foresight);
  }
  return foresight;
}

/** A goal as it stands at one time: terms that sum, with `limit`, to the score; the score times its share, peace and weight is its points. */
export interface View {
  readonly terms: readonly Term[];
  /** What holding the score to 0-100 adds. */
  readonly limit: number;
  readonly score: number;
  readonly share: number;
  /** Chance of no war. */
  readonly peace: number;
  readonly points: number;
}
export interface GoalReading {
  readonly now: View;
  readonly ahead: View;
  readonly weight: number;
  /** Of now and of ahead together. */
  readonly points: number;
}

/** A goal on one world with its named terms, now and as it looks ahead. */
export function readGoal(tables: Tables, world: World, nation: Nation, name: GoalName, index: number): GoalReading {
  const foresight = foresightFor(tables).look(world).as(nation);
  const part = tables.book.value.now;
  const weight = tables.weights[nation][world.state[nation].type]![index]!;
  const view = (when: Now, share: number): View => {
    const { terms, why } = recorder();
    const found = goalOf(name).score(when, nation, tables.book.goals[name], { ...foresight.pass, why });
    const score = Math.min(100, Math.max(0, found));
    const peace = 1 - warHazard(when, tables.book);
    return { terms, limit: score - found, score, share, peace, points: score * share * peace * weight };
  };
  const [now, ahead] = [view(foresight.present, part), view(foresight.ahead, 1 - part)];
  return { now, ahead, weight, points: now.points + ahead.points };
}

/** The places of the world that a goal of a nation is read from, as paths: those its score asks for. */
export function placesRead(tables: Tables, world: World, nation: Nation, name: GoalName): readonly string[] {
  const { pass } = foresightFor(tables).look(world).as(nation);
  const read = new Set<string>();
  const numbers = new Proxy(world.numbers, {
    get(target, key) {
      if (typeof key === 'string' && key in PATHS) read.add(PATHS[Number(key)]!);
      const found: unknown = Reflect.get(target, key);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
  goalOf(name).score(new World(numbers), nation, tables.book.goals[name], pass);
  return [...read];
}

/** A goal's formula with the coefficients in force. */
export const formulaOf = (name: GoalName, tables: Tables): string =>
  goalOf(name).formula.replace(/\{(\w+)\}/g, (_, k: string) => String(Number(tables.book.goals[name][k]!.toPrecision(3))));

/** The named parts of a derived measure. */
export function partsOf(
  tables: Tables,
  world: World,
  of: { kind: string; of?: Nation; over?: Nation },
): { terms: readonly Term[]; value: number } {
  const { terms, why } = recorder();
  const m = tables.book.measures;
  const value =
    of.kind === 'unity'
      ? unity(world, m, why)
      : of.kind === 'danger'
        ? danger(world, m, why)
        : of.kind === 'leverage'
          ? leverage(world, of.of!, of.over!, m, 'perceived', why)
          : vulnerability(world, of.over!, of.of!, m, 'perceived', why);
  return { terms, value };
}
