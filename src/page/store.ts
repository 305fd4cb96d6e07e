import { createStore, delMany, entries, setMany, update } from 'idb-keyval';
import type { Code } from '../engine/nations.ts';
import type { GivenJson } from '../match/given.ts';
import type { AnswerJson, GameRecord, OrderJson, StancesJson } from '../match/record.ts';

/** What is one person's own in a seat: the turn they sat down at, and whether the guide is with them. */
export interface Sitter {
  readonly since: number;
  readonly guided: boolean;
}
export type Sitters = Readonly<Partial<Record<Code, Sitter>>>;

/** Characters the name of a copy may have. */
export const LONGEST_NAME = 60;
export type Origin = 'file' | 'link' | 'tab';

/** A game as this browser keeps it: the record, and what is drafted but not sealed. */
export interface Kept {
  readonly id: string;
  readonly at: number;
  /** A copy that the player gave a name; it stays as it is. */
  readonly name?: string;
  /** Where it came from, if it was not begun here: a file, a link, or a game that went on in another tab. */
  readonly from?: Origin;
  readonly screen: string;
  readonly draft: readonly OrderJson[];
  /** Whoever sat at the screen; games kept by an older page have one player, and do not say. */
  readonly seat?: Code;
  /** Who sat down later than at the opening, or sent the guide away. */
  readonly sitters?: Sitters;
  /** What was answered of what others ask, before that too is sealed. */
  readonly answers?: readonly AnswerJson[];
  /** What is under seal of the turn in play. */
  readonly given?: GivenJson;
  /** Rounds of a crisis that is open, as an older page kept them. */
  readonly rounds?: readonly StancesJson[];
  readonly record: GameRecord;
}

let store: ReturnType<typeof createStore> | null = null;
const games = () => {
  store ??= createStore('six-party-talks', 'games');
  return store;
};

/** What became of a save: written; not written, for another tab went on with the game; no room left for it; refused by the browser; or not answered yet. */
export type Keeping = 'kept' | 'elsewhere' | 'full' | 'failed' | 'silent';

/** A store that has not answered for so long may never do so. */
const PATIENCE = 5000;
const within = <T>(answer: Promise<T>, silent: T): Promise<T> =>
  Promise.race([
    answer,
    new Promise<T>(done => {
      setTimeout(() => done(silent), PATIENCE);
    }),
  ]);

/** When each game was last read or written here: one written since is played in another tab. */
const known = new Map<string, number>();
export const takeUpKept = ({ id, at }: Kept): void => {
  known.set(id, at);
};

/** Saves are written one after another, the newest of a game last. What another tab wrote is never overwritten. */
let last: Promise<Keeping> = Promise.resolve('kept');
export function keep(game: Kept): Promise<Keeping> {
  last = last.then(() => write(game)).catch(failed);
  return within(last, 'silent');
}
/** What was kept before stays as it was. A store that could not be opened is opened anew at the next change. */
function failed(error: unknown): Keeping {
  store = null;
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}
async function write(game: Kept): Promise<Keeping> {
  let elsewhere = false;
  const choose = (old: Kept | undefined): Kept => {
    elsewhere = old !== undefined && old.at !== known.get(game.id);
    return elsewhere ? old! : game;
  };
  await update<Kept>(game.id, choose, games());
  if (elsewhere) return 'elsewhere';
  known.set(game.id, game.at);
  return 'kept';
}

export interface Shelf {
  readonly games: readonly Kept[];
  /** What is kept but is not a game this page can read, as it was found. */
  readonly broken: readonly { readonly id: string; readonly raw: unknown }[];
  readonly works: boolean;
}

const NONE: Shelf = { games: [], broken: [], works: false };
/** Everything kept, newest first. */
export const shelf = (): Promise<Shelf> => within(read(), NONE);
async function read(): Promise<Shelf> {
  await last;
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
    return NONE;
  }
}

const word = (record: GameRecord): string => JSON.stringify(record);

/** All that was done in a game, sealed or not; what holds nothing is as good as not there. */
const doneIn = ({ record, draft, answers = [], given = {} as GivenJson, rounds = [] }: Kept): string =>
  JSON.stringify([record, draft, answers, rounds, Object.entries(given).filter(([, part]) => Object.keys(part).length > 0)]);

/** A copy that was taken up and not played on is kept twice, with its name and without: the name tells which it is. */
export function listed(games: readonly Kept[]): readonly Kept[] {
  const named = new Set(games.flatMap(game => (game.name === undefined ? [] : [doneIn(game)])));
  return games.filter(game => game.name !== undefined || !named.has(doneIn(game)));
}

/** What is kept of a game bit for bit, under whatever name. */
export const same = (games: readonly Kept[], record: GameRecord): readonly Kept[] => {
  const wanted = word(record);
  return games.filter(game => word(game.record) === wanted);
};

/** What an entry of the list stands for: itself, and behind a name what was taken up from it and not played on. */
export const behind = (games: readonly Kept[], game: Kept): readonly Kept[] =>
  game.name === undefined
    ? [game]
    : games.filter(other => other.id === game.id || (other.name === undefined && doneIn(other) === doneIn(game)));

/** Take games off what is kept, and put them back as they were. False where the browser would not. */
export const remove = (gone: readonly Kept[]): Promise<boolean> =>
  after(() =>
    delMany(
      gone.map(({ id }) => id),
      games(),
    ),
  );
export const putBack = (gone: readonly Kept[]): Promise<boolean> =>
  after(() =>
    setMany(
      gone.map(game => [game.id, game]),
      games(),
    ),
  );
/** Give a copy another name; nothing else of it changes. */
export const rename = (id: string, name: string): Promise<boolean> => after(() => update<Kept>(id, old => named(old, name), games()));
function named(old: Kept | undefined, name: string): Kept {
  if (old === undefined) throw new Error('removed in another tab');
  return { ...old, name };
}

/** Done once what was being saved is saved. */
async function after(work: () => Promise<void>): Promise<boolean> {
  await last;
  return work().then(
    () => true,
    () => false,
  );
}
