import { passOf } from '../engine/book.ts';
import { applyEnding, askedBy, ENDINGS, type Order } from '../engine/deeds.ts';
import { EFFECTS } from '../engine/effects.ts';
import { usual } from '../engine/futures.ts';
import { type Answer, NONE, YES } from '../engine/move.ts';
import { type Deed, MOVE_NAMES, type MoveName, moveOf } from '../engine/moves/index.ts';
import { CODES, NATIONS, type Nation } from '../engine/nations.ts';
import type { Tables } from '../engine/tables.ts';
import { PATHS, placeOf, World } from '../engine/world.ts';

/** What one deed of an order adds to one place, and what that is reckoned from. */
export interface Part {
  readonly deed: Deed;
  /** By the ending that is counted on. */
  readonly by: number;
  /** The other endings there may be. */
  readonly others: readonly { readonly name: string; readonly by: number }[];
  readonly coefficients: readonly { readonly name: string; readonly value: number; readonly source: string }[];
  /** Places of the world that it reads. */
  readonly reads: readonly { readonly path: string; readonly value: number }[];
}

/** Where what a third party feels towards the one who orders stands. */
export const mindPath = (nation: Nation, { actor }: Order, field: string): string => `dyad.${CODES[nation]}.${CODES[actor]}.${field}`;

type Book = Tables['book'];
const nudged = (value: number): number => value + 0.01 * (1 + Math.abs(value));

/**
 * What an order that is agreed to adds to a place, deed by deed. A coefficient or a place of the world counts as read if the deed,
 * done again with that number a little larger, adds something else.
 */
export function partsAt(order: Exclude<Order, { move: 'text' }>, path: string, seen: World, { book }: Tables): readonly Part[] {
  const deeds = order.move === 'offer' ? [order.give, order.want] : [order];
  return deeds.map(deed => {
    const said = order.move === 'offer' ? [order.actor, order.to] : askedBy(seen, deed);
    const answers = NATIONS.map((n): Answer => (said.includes(n) ? YES : NONE));
    return partOf(deed, answers, placeOf(path)!, seen, book);
  });
}

function partOf(deed: Deed, answers: readonly Answer[], at: number, seen: World, book: Book): Part {
  const change = new World();
  const added = (world: World, by: Book, ending = usual(deed)): number => {
    applyEnding(world, change.clear(), deed, ending, answers, by, passOf(by));
    return change.numbers[at]!;
  };
  const by = added(seen, book);
  const counts = (other: Book): boolean => added(seen, other) !== by;
  // A deed may bring another with it: its numbers are those of that move.
  const own = MOVE_NAMES.flatMap(move =>
    Object.entries(moveOf(move).coefficients)
      .filter(([name]) => counts(withOwn(book, move, name)))
      .map(([name, [, source]]) => ({
        name: move === deed.move ? name : `${moveOf(move).label}, ${name}`,
        value: book.moves[move][name]!,
        source,
      })),
  );
  const shared = Object.entries(EFFECTS).filter(([name]) => counts(withShared(book, name as keyof typeof EFFECTS)));
  return {
    deed,
    by,
    others: ENDINGS[deed.move].filter(name => name !== usual(deed)).map(name => ({ name, by: added(seen, book, name) })),
    coefficients: [...own, ...shared.map(([name, [, source]]) => ({ name, value: book.effects[name as keyof typeof EFFECTS], source }))],
    reads: readsOf(seen, world => added(world, book) !== by),
  };
}

const withOwn = (book: Book, move: MoveName, name: string): Book => ({
  ...book,
  moves: { ...book.moves, [move]: { ...book.moves[move], [name]: nudged(book.moves[move][name]!) } },
});
const withShared = (book: Book, name: keyof typeof EFFECTS): Book => ({
  ...book,
  effects: { ...book.effects, [name]: nudged(book.effects[name]) },
});

function readsOf(seen: World, moves: (world: World) => boolean): Part['reads'] {
  const world = new World().copyFrom(seen);
  return PATHS.flatMap((path, at) => {
    const value = seen.numbers[at]!;
    world.numbers[at] = nudged(value);
    const read = moves(world);
    world.numbers[at] = value;
    return read ? [{ path, value }] : [];
  });
}
