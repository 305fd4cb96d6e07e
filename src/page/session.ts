import { batch, computed, effect, signal } from '@preact/signals';
import type { Stances } from '../engine/crisis/ladder.ts';
import type { Order } from '../engine/deeds.ts';
import type { Answer } from '../engine/move.ts';
import { CODES, type Nation, PRK, RUS } from '../engine/nations.ts';
import type { Question } from '../engine/settle.ts';
import { World } from '../engine/world.ts';
import { type Given, givenToJson, NOTHING } from '../match/given.ts';
import { peopleIn } from '../match/levels.ts';
import type { Match } from '../match/match.ts';
import type { Sealed } from '../match/play.ts';
import { answerToJson, orderToJson } from '../match/record.ts';
import { PAGE } from '../words/page.ts';
import { busy, type Screen, say, screen, tell } from './stage.ts';
import { type Keeping, type Kept, keep, type Origin, type Sitter, type Sitters } from './store.ts';

export type Tab = 'moves' | 'table' | 'news' | 'nations' | 'why';

/** A turn stopped at a crisis: its answers, the rounds played, and the world in which the next stances are taken. */
export interface Standoff {
  readonly sealed: Sealed;
  readonly answers: readonly Answer[];
  readonly rounds: readonly Stances[];
  readonly world: World;
}

interface Game {
  readonly id: string;
  readonly match: Match;
  /** Whoever sits at the screen. */
  readonly nation: Nation;
  readonly sitters: Sitters;
  readonly from: Origin | undefined;
}

/** A game that was kept or brought before: what it is kept as, and where it came from. */
export interface Known {
  readonly id?: string | undefined;
  readonly from?: Origin | undefined;
}

export const tab = signal<Tab>('moves');
/** The nation looked at, on the map and in the panels. */
export const selected = signal<Nation>(PRK);
export const draft = signal<readonly Order[]>([]);
const past = signal<readonly (readonly Order[])[]>([]);
export const canUndo = computed(() => past.value.length > 0);
/** What people have given of the turn in play, each under its seal. */
export const given = signal<Given>(NOTHING);
/** All six envelopes, once the last is sealed. */
export const sealed = signal<Sealed | null>(null);
/** What the player has said to each of the questions put to it, NONE where it has not. */
export const said = signal<readonly Answer[]>([]);
/** The crisis that the sealed turn has led to, at its next round; null where none is open. */
export const standoff = signal<Standoff | null>(null);
/** The screen that waits under the cover, for whoever sits down next. */
export const under = signal<Screen>('desk');
export const stored = signal<Keeping>('kept');

const game = signal<Game | null>(null);
/** Raised whenever the match moves: worlds are read anew. */
const moved = signal(0);

/** Where the player stands: the match, the seat and what it believes. */
export interface Here {
  readonly match: Match;
  readonly nation: Nation;
  readonly turn: number;
  readonly belief: ReturnType<Match['belief']>;
  readonly tables: Match['scenario']['tables'];
  readonly file: Match['scenario']['file'];
}
/** Whoever watches six agents sees the world as it is. */
export const isWatching = computed(() => screen.value === 'watch');
export const truth = (world: World): Here['belief'] => ({ seen: world, doubt: new World() });

export const here = computed<Here>(() => {
  void moved.value;
  const playing = game.value;
  if (playing === null) throw new Error('no game is open');
  const { match, nation } = playing;
  const { tables, file } = match.scenario;
  return { match, nation, turn: match.turn, belief: isWatching.value ? truth(match.world) : match.belief(nation), tables, file };
});

/** Who sits at which turn of which game, as a word; empty at the front page of a fresh visit. */
export const sitting = computed(() => {
  const playing = game.value;
  return playing === null ? '' : [playing.id, playing.nation, here.value.turn].join(' ');
});

/** Whether several people take turns at this machine: what one of them knows is then covered from the others. */
export const isShared = computed(() => game.value !== null && peopleIn(here.value.match.record).length > 1);

/** Whether somebody else at this machine answers for a nation: what they will say is theirs to decide, and nobody's odds. */
export const answersHere = (nation: Nation): boolean =>
  isShared.value && nation !== here.value.nation && peopleIn(here.value.match.record).includes(nation);

/** The screen, or the one under its cover. */
export const at = (): Screen => (screen.value === 'cover' ? under.value : screen.value);

/** One of two has given up the seat: whoever is left is another person all the same. */
export const passesOn = signal(false);

/** Take a seat at a game. */
export function sit(match: Match, nation: Nation, at: Screen, sitters: Sitters, { id = crypto.randomUUID(), from }: Known = {}): void {
  batch(() => {
    given.value = NOTHING;
    passesOn.value = false;
    game.value = { id, match, nation, sitters, from };
    look(nation);
    clear(at);
  });
}

/** Somebody new in a seat, whatever the one before them wanted. */
export const sittingDown = (turn: number): Sitter => ({ since: turn, guided: true });
export const sitterAt = (nation: Nation): Sitter => game.value?.sitters[CODES[nation]] ?? sittingDown(0);
export function setSitter(nation: Nation, is: Partial<Sitter>): void {
  const playing = game.value!;
  game.value = { ...playing, sitters: { ...playing.sitters, [CODES[nation]]: { ...sitterAt(nation), ...is } } };
}

function look(nation: Nation): void {
  selected.value = nation === PRK ? RUS : PRK;
  tab.value = 'moves';
}

/** A screen for a nation. Where somebody else sat, it waits under a cover until that nation's player is there. */
export function show(nation: Nation, at: Screen): void {
  batch(() => {
    const playing = game.value!;
    if ((isShared.value || passesOn.value) && (playing.nation !== nation || screen.value === 'cover')) {
      under.value = at;
      screen.value = 'cover';
    } else screen.value = at;
    passesOn.value = false;
    if (playing.nation === nation) return;
    game.value = { ...playing, nation };
    look(nation);
    draft.value = [];
    past.value = [];
    said.value = [];
  });
}

/** What is open to all is read with another nation's eyes. */
export function lookFrom(nation: Nation): void {
  game.value = { ...game.value!, nation };
}

/** The seats have changed hands, with what lies on the desk left as it is. */
export const reseated = (): void => {
  moved.value++;
};

/** A cleared desk, once the match has moved: nothing drafted, sealed or answered. */
export function clear(at: Screen): void {
  batch(() => {
    draft.value = [];
    past.value = [];
    given.value = NOTHING;
    sealed.value = null;
    said.value = [];
    standoff.value = null;
    moved.value++;
    screen.value = at;
  });
}

export const questionsTo = (nation: Nation | undefined): readonly Question[] =>
  sealed.value?.questions.filter(q => q.asked === nation) ?? [];
export const myQuestions = computed(() => questionsTo(game.value?.nation));

/** The game as this browser keeps it. */
export function keptNow(): Kept {
  const { id, match, nation, sitters, from } = game.value!;
  return {
    id,
    at: Date.now(),
    ...(from === undefined ? {} : { from }),
    screen: at(),
    seat: CODES[nation],
    sitters,
    draft: draft.value.map(orderToJson),
    answers: said.value.map(answerToJson),
    given: givenToJson(given.value),
    record: match.record,
  };
}

/** Every change of the game, the draft, the answers, the rounds or the screen is kept. */
effect(() => {
  void moved.value;
  const playing = game.value;
  if (playing === null || screen.value === 'front') return;
  const kept = keptNow();
  void keep(kept).then(outcome => {
    stored.value = outcome;
    if (outcome === 'elsewhere') part(kept);
  });
});

/** Another tab goes on with this game: what is played here is a game of its own from now on. */
function part(kept: Kept): void {
  const playing = game.value;
  // Several saves may have waited for one another: the first of them parts the two.
  if (playing === null || playing.id !== kept.id) return;
  const id = crypto.randomUUID();
  game.value = { ...playing, id, from: 'tab' };
  // Whoever has left for the front page by now saves nothing more.
  if (screen.value === 'front') void keep({ ...kept, id, from: 'tab' });
  tell(PAGE.notes.elsewhere);
}

export function change(orders: readonly Order[]): void {
  if (busy.value !== '') return;
  batch(() => {
    past.value = [...past.value, draft.value];
    draft.value = orders;
  });
}
export function undo(): void {
  const before = past.value.at(-1);
  if (before === undefined) return;
  batch(() => {
    draft.value = before;
    past.value = past.value.slice(0, -1);
  });
  say(PAGE.notes.undone);
  // What had the focus may be gone or dead now: it goes on to what does no harm when pressed.
  requestAnimationFrame(() => {
    const at = document.activeElement;
    if (at === null || at === document.body || (at as HTMLButtonElement).disabled) document.getElementById(`tab-${tab.value}`)?.focus();
  });
}

export function leave(): void {
  if (busy.value !== '') return;
  screen.value = 'front';
}
