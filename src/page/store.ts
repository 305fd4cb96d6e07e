import { createStore, entries, set } from 'idb-keyval';
import type { AnswerJson, GameRecord, OrderJson, StancesJson } from '../match/record.ts';

/** A game as this browser keeps it: the record, and what is drafted but not sealed. */
export interface Kept {
  readonly id: string;
  readonly at: number;
  readonly screen: string;
  readonly draft: readonly OrderJson[];
  /** Rounds played of a crisis that is open; missing in older saves. */
  readonly rounds?: readonly StancesJson[];
  /** What was answered of what others ask; games kept by an older page have none. */
  readonly answers?: readonly AnswerJson[];
  readonly record: GameRecord;
}

let store: ReturnType<typeof createStore> | null = null;
const games = () => {
  store ??= createStore('six-party-talks', 'games');
  return store;
};

/** Saves are written one after another, the newest of a game last. */
let last: Promise<boolean> = Promise.resolve(true);
export function keep(game: Kept): Promise<boolean> {
  last = last
    .then(() => set(game.id, game, games()))
    .then(
      () => true,
      () => false,
    );
  return last;
}

export interface Shelf {
  readonly games: readonly Kept[];
  /** What is kept but is not a game this page can read, as it was found. */
  readonly broken: readonly { readonly id: string; readonly raw: unknown }[];
  readonly works: boolean;
}

/** Everything kept, newest first. Nothing is ever deleted here. */
export async function shelf(): Promise<Shelf> {
  try {
    const all = await entries<string, unknown>(games());
    const readable = (value: unknown): value is Kept =>
      typeof value === 'object' && value !== null && Array.isArray((value as Kept).record?.turns) && Array.isArray((value as Kept).draft);
    return {
      games: all.flatMap(([, value]) => (readable(value) ? [value] : [])).sort((a, b) => b.at - a.at),
      broken: all.filter(([, value]) => !readable(value)).map(([id, raw]) => ({ id: String(id), raw })),
      works: true,
    };
  } catch {
    return { games: [], broken: [], works: false };
  }
}
