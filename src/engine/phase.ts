import { commit } from './commit.ts';
import type { CrisisCause } from './crisis/phase.ts';
import type { Offer } from './deeds.ts';
import type { Answer } from './move.ts';
import type { Deed } from './moves/index.ts';
import type { Nation } from './nations.ts';
import type { Lapse, Tabled } from './settle.ts';
import type { TurnOfEvents } from './talks/events.ts';
import type { StandingText } from './talks/read.ts';
import type { Why } from './why.ts';
import { World } from './world.ts';

/** Who did or was what: the cause of a change. `limit` is what the scales took. */
export type Cause =
  | {
      readonly kind: 'deed';
      readonly deed: Deed;
      /** One of the move's endings, 'declined' on a no, 'crowded' where another that excludes it was done in its place. */
      readonly ending: string;
      readonly offer: Offer | null;
      readonly answers: readonly Answer[];
    }
  | { readonly kind: 'offer'; readonly offer: Offer; readonly ending: Lapse['ending'] }
  | { readonly kind: 'leak'; readonly offer: Offer }
  | { readonly kind: 'tabled'; readonly tabled: Tabled }
  | {
      readonly kind: 'text';
      readonly what: TurnOfEvents;
      readonly text: StandingText;
      /** Place of the clause it is about, from 0. */
      readonly clause: number;
      readonly by: Nation | null;
    }
  | CrisisCause
  | { readonly kind: 'news'; readonly name: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'rule'; readonly name: string }
  | { readonly kind: 'limit' };

/** Told of every cause and what it adds, already rounded. Play passes none; "why?" and the front page do. */
export interface Ledger {
  readonly why: Why;
  note(cause: Cause, change: World): void;
}

const taken = new World();
const before = new World();

/** The end of a phase: what its causes add up to is committed, and what the scales took is told. */
export function close(world: World, sum: World, ledger: Ledger | null): void {
  if (ledger !== null) before.copyFrom(world);
  commit(world, sum);
  if (ledger === null) return;
  taken.clear();
  for (let at = 0; at < world.numbers.length; at++) {
    taken.numbers[at] = world.numbers[at]! - before.numbers[at]! - sum.numbers[at]! + 0;
  }
  ledger.note({ kind: 'limit' }, taken);
}
