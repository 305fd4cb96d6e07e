import type { GoalName } from '../engine/goals/index.ts';
import type { Entry } from '../engine/ledger.ts';
import { danger, leverage, unity, vulnerability } from '../engine/measures.ts';
import { moveOf } from '../engine/moves/index.ts';
import type { Nation } from '../engine/nations.ts';
import type { Tables } from '../engine/tables.ts';
import { Foresight, goalOf, warHazard } from '../engine/value.ts';
import { recorder, type Term } from '../engine/why.ts';
import { placeOf, type World } from '../engine/world.ts';
import type { Here } from './session.ts';

/** A cause that moved one place of the world, in some turn. */
export interface Posted {
  readonly turn: number;
  readonly entry: Entry;
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

const isHidden = ({ cause }: Entry, nation: Nation): boolean =>
  (cause.kind === 'deed' && moveOf(cause.deed.move).covert === true && cause.deed.actor !== nation) ||
  (cause.kind === 'offer' && cause.offer.secret && cause.offer.actor !== nation && cause.offer.to !== nation);

/** Everything that moved a place since the opening, turn by turn; this morning's news counts as the turn in play. */
export function postingsOn(where: Here, path: string): Posted[] {
  const at = placeOf(path)!;
  const { match, nation } = where;
  const turns = Array.from({ length: match.turn }, (_, t) => ({ turn: t + 1, entries: entriesOf(where, t + 1) }));
  if (match.end === null) turns.push({ turn: match.turn + 1, entries: match.news });
  return turns.flatMap(({ turn, entries }) =>
    entries.flatMap(entry => {
      const by = entry.postings.find(posting => posting.at === at)?.by ?? 0;
      return by === 0 ? [] : [{ turn, entry, by, hidden: isHidden(entry, nation) }];
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

export interface GoalReading {
  readonly terms: ReadonlyMap<string, number>;
  readonly score: number;
  readonly weight: number;
  readonly points: number;
}

/** A goal on one world with its named terms, four tenths now and six tenths ahead. */
export function readGoal(tables: Tables, world: World, nation: Nation, name: GoalName, index: number): GoalReading {
  const foresight = foresightFor(tables).look(world).as(nation);
  const part = tables.book.value.now;
  const terms = new Map<string, number>();
  let score = 0;
  let points = 0;
  const weight = tables.weights[nation][world.state[nation].type]![index]!;
  for (const [share, when] of [
    [part, foresight.present],
    [1 - part, foresight.ahead],
  ] as const) {
    const heard = recorder();
    const found = goalOf(name).score(when, nation, tables.book.goals[name], { ...foresight.pass, why: heard.why });
    for (const { label, value } of heard.terms) terms.set(label, (terms.get(label) ?? 0) + share * value);
    const held = Math.min(100, Math.max(0, found));
    score += share * held;
    points += share * held * weight * (1 - warHazard(when, tables.book));
  }
  return { terms, score, weight, points };
}

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
