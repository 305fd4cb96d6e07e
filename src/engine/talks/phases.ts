import { type Book, passOf } from '../book.ts';
import { commit } from '../commit.ts';
import { applyEnding, ENDINGS } from '../deeds.ts';
import { type Answer, YES } from '../move.ts';
import { type Deed, moveOf } from '../moves/index.ts';
import { NATIONS } from '../nations.ts';
import { DECKS, type Now, World } from '../world.ts';
import type { Clause } from './proposal.ts';

const AGREED: readonly Answer[] = NATIONS.map(() => YES);
const world = new World();
const change = new World();

/** Whether a deed could be done in a world, attention and waits apart. */
const isPossible = (now: Now, { actor, move, given }: Deed, book: Book): boolean =>
  !book.without.has(move) && moveOf(move).whyNot(now, actor, given, book.moves[move], book.effects) === null;

/**
 * Whether a deed could be promised behind a clause of a text (numbered from 1; 0 is behind none): it can be done as things stand, or
 * once that clause and those it waits for are. So a text can have phases, as that of February 2007 had: plants are shut, then disabled.
 */
export function isPossibleBehind(now: Now, deed: Deed, after: number, clauses: readonly Clause[], book: Book): boolean {
  return isPossible(now, deed, book) || (after > 0 && after <= clauses.length && isPossible(once(now, after, clauses, book), deed, book));
}

/** The world once a clause and those it waits for are done as usual. Its room is used again. */
function once(now: Now, after: number, clauses: readonly Clause[], book: Book): Now {
  const chain: Deed[] = [];
  for (let c = after; c > 0; ) {
    const { deed, after: before } = clauses[c - 1]!;
    chain.unshift(deed);
    c = before < c ? before : 0;
  }
  world.copyFrom(now);
  const pass = passOf(book);
  for (const deed of chain) {
    applyEnding(world, change.clear(), deed, ENDINGS[deed.move][0]!, AGREED, book, pass);
    commit(world, change, DECKS);
  }
  return world;
}
