import { type StandingText, textIn } from '../engine/talks/read.ts';
import { REFUSED, SIGNED, stands } from '../engine/talks/text.ts';
import type { World } from '../engine/world.ts';
import type { Match } from '../match/match.ts';

/** A text that all at a table signed. */
export interface Signed {
  /** The turn, from 1, on which it was signed; 0 for one that the opening holds. */
  readonly turn: number;
  /** How it stood then and after each turn since, until the end or another took its place. */
  readonly path: readonly StandingText[];
}

/** Every text signed in a game, read off the worlds between its turns. */
export function signedIn(match: Match): Signed[] {
  const worlds = Array.from({ length: match.turn + 1 }, (_, turn) => match.after(turn));
  const slots = worlds[0]!.text.length;
  const isNew = (world: World, turn: number, slot: number): boolean => {
    const { stage, since } = world.text[slot]!;
    return turn === 0 ? stands(stage) : stage === SIGNED && since === world.globe.turn;
  };
  return worlds.flatMap((world, turn) =>
    Array.from({ length: slots }, (_, slot) => slot)
      .filter(slot => isNew(world, turn, slot))
      .map(slot => ({ turn, path: pathOf(worlds.slice(turn).map(later => textIn(later, slot))) })),
  );
}

/** A text from its signature on: what comes later in its slot is another's. */
function pathOf(later: readonly (StandingText | null)[]): StandingText[] {
  const next = later.findIndex((text, k) => k > 0 && (text === null || text.stage === REFUSED || text.stage === SIGNED));
  return (next < 0 ? later : later.slice(0, next)) as StandingText[];
}

/** How it stood some turns after its signature, or when last heard of. */
export const standing = ({ path }: Signed, turns: number): StandingText => path[Math.min(turns, path.length - 1)]!;
