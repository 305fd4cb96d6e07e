import { expect } from 'vitest';
import { type Book, bookWith, passOf as passOfBook } from '../../src/engine/book.ts';
import { applyEnding, type Refusal, whyNot } from '../../src/engine/deeds.ts';
import { type Answer, NONE } from '../../src/engine/move.ts';
import { type Deed, moveOf } from '../../src/engine/moves/index.ts';
import { type CODES, NATIONS, type Nation } from '../../src/engine/nations.ts';
import type { Pass } from '../../src/engine/rule.ts';
import { PATHS, World } from '../../src/engine/world.ts';

export { valuesOf } from '../../src/engine/rule.ts';

/** The coefficients as shipped. */
export const book: Book = bookWith();

/** A world in which nothing has happened and nobody feels anything, with a few things set: every number of a case is in the case. */
export function quiet(set: (world: World) => void = () => {}): World {
  const world = new World();
  set(world);
  return world;
}

export const passOf = (turns: number): Pass => passOfBook(book, turns);

/** What one ending of a deed adds to the world. */
export function changeOf(now: World, deed: Deed, ending = 'done', said: Partial<Record<Nation, Answer>> = {}): World {
  const change = new World();
  const answers = NATIONS.map(n => said[n] ?? NONE);
  applyEnding(now, change, deed, ending, answers, book, passOf(1));
  return change;
}

/** What each rule or item of news adds is written the same way. */
export function added(run: (change: World) => void): World {
  const change = new World();
  run(change);
  return change;
}

/** Amounts by place, such as `dyad.PRK.RUS.debt`. */
export type Amounts = Readonly<Record<string, number>>;

/** These amounts were added, and nothing else was. Amounts for one place are summed. */
export function check(change: World, ...expected: readonly Amounts[]): void {
  const wanted: Record<string, number> = {};
  for (const amounts of expected) for (const [path, by] of Object.entries(amounts)) wanted[path] = (wanted[path] ?? 0) + by;
  for (const path of Object.keys(wanted)) expect(PATHS, 'a place of the world').toContain(path);
  const found = Object.fromEntries(PATHS.map((path, at) => [path, change.numbers[at]!]).filter(([, by]) => by !== 0));
  const places = new Set([...Object.keys(found), ...Object.keys(wanted).filter(path => wanted[path] !== 0)]);
  for (const path of places) expect(found[path] ?? 0, path).toBeCloseTo(wanted[path] ?? 0, 9);
}

/** The same for both sides of a pair: `both('RUS', 'PRK', 'tie', 3)`. */
export const both = (a: Code, b: Code, field: string, by: number): Amounts => ({
  [`dyad.${a}.${b}.${field}`]: by,
  [`dyad.${b}.${a}.${field}`]: by,
});

/** The same for each of some nations, whose code stands at the star: `each(WEST, 'dyad.*.RUS.affinity', -3)`. */
export const each = (codes: readonly Code[], path: string, by: number): Amounts =>
  Object.fromEntries(codes.map(code => [path.replace('*', code), by]));

type Code = (typeof CODES)[number];
export const WEST: readonly Code[] = ['USA', 'JPN', 'KOR'];
export const THE_FIVE: readonly Code[] = ['USA', 'CHN', 'RUS', 'JPN', 'KOR'];

/** The phrase that refuses a deed, or null; with attention to spare unless said. */
export const refusal = (now: World, deed: Deed, attention = 9): string | null => whyNot(now, deed, book, attention)?.phrase ?? null;
export const refused = (now: World, deed: Deed, attention: number): Refusal | null => whyNot(now, deed, book, attention);

/** The odds of one ending. */
export const oddsOf = (now: World, deed: Deed, ending: string): number =>
  moveOf(deed.move).endings[ending]!.odds(now, deed.actor, deed.given, book.moves[deed.move]);

/** What Pyongyang's rank costs the one who courts it: half a point of standing for each point of resentment. */
export const disrepute = (actor: Code, resentment: number): Amounts => ({ [`state.${actor}.standing`]: -0.5 * resentment });
