import { batch, computed, effect, signal } from '@preact/signals';
import type { Stances } from '../engine/crisis/ladder.ts';
import type { Order } from '../engine/deeds.ts';
import { type Answer, NONE } from '../engine/move.ts';
import { type Nation, PRK, RUS } from '../engine/nations.ts';
import type { Question } from '../engine/settle.ts';
import type { World } from '../engine/world.ts';
import type { Match } from '../match/match.ts';
import type { Sealed } from '../match/play.ts';
import { answerToJson, orderToJson, stancesToJson } from '../match/record.ts';
import { PAGE } from '../words/page.ts';
import { type Kept, keep } from './store.ts';

export type Screen = 'front' | 'brief' | 'desk' | 'answers' | 'crisis' | 'turn' | 'paper' | 'debrief';
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
  readonly nation: Nation;
}

export const screen = signal<Screen>('front');
export const tab = signal<Tab>('moves');
/** The nation looked at, on the map and in the panels. */
export const selected = signal<Nation>(PRK);
export const draft = signal<readonly Order[]>([]);
const past = signal<readonly (readonly Order[])[]>([]);
export const canUndo = computed(() => past.value.length > 0);
export const sealed = signal<Sealed | null>(null);
/** What the player has said to each of the questions put to it, NONE where it has not. */
export const said = signal<readonly Answer[]>([]);
/** The crisis that the sealed turn has led to, at its next round; null where none is open. */
export const standoff = signal<Standoff | null>(null);
/** What the live region says, and the line at the foot of the page. */
export const note = signal<{ readonly text: string; readonly shown: boolean }>({ text: '', shown: false });
export const busy = signal('');
export const stored = signal(true);

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
export const here = computed<Here>(() => {
  void moved.value;
  const playing = game.value;
  if (playing === null) throw new Error('no game is open');
  const { match, nation } = playing;
  return { match, nation, turn: match.turn, belief: match.belief(nation), tables: match.scenario.tables, file: match.scenario.file };
});

export const say = (text: string): void => {
  note.value = { text, shown: false };
};
export const tell = (text: string): void => {
  note.value = { text, shown: true };
};

/** Take a seat at a game. */
export function sit(match: Match, nation: Nation, at: Screen, id: string = crypto.randomUUID()): void {
  batch(() => {
    game.value = { id, match, nation };
    selected.value = nation === PRK ? RUS : PRK;
    tab.value = 'moves';
    clear(at);
  });
}

/** A cleared desk, once the match has moved: nothing drafted, sealed or answered. */
export function clear(at: Screen): void {
  batch(() => {
    draft.value = [];
    past.value = [];
    sealed.value = null;
    said.value = [];
    standoff.value = null;
    moved.value++;
    screen.value = at;
  });
}

export const myQuestions = computed<readonly Question[]>(() => sealed.value?.questions.filter(q => q.asked === game.value?.nation) ?? []);

/** The orders lie sealed and ask something of the player. `given`: what it has said already, if it said so to as many questions. */
export function askPlayer(envelope: Sealed, given: readonly Answer[] = []): void {
  batch(() => {
    sealed.value = envelope;
    const all = myQuestions.value;
    said.value = given.length === all.length ? given : all.map(() => NONE);
    screen.value = 'answers';
  });
}

/** The turn has led to a crisis: the player's stance is asked for. */
export function askStance(at: Standoff): void {
  batch(() => {
    sealed.value = at.sealed;
    standoff.value = at;
    screen.value = 'crisis';
  });
}

/** Every change of the game, the draft, the answers, the rounds or the screen is kept. */
effect(() => {
  void moved.value;
  const playing = game.value;
  if (playing === null || screen.value === 'front') return;
  const { id, match } = playing;
  const at = screen.value;
  const orders = draft.value.map(orderToJson);
  const answers = said.value.map(answerToJson);
  const rounds = (standoff.value?.rounds ?? []).map(stancesToJson);
  const kept: Kept = { id, at: Date.now(), screen: at, draft: orders, answers, rounds, record: match.record };
  void keep(kept).then(outcome => {
    stored.value = outcome !== 'failed';
    if (outcome === 'elsewhere') part(kept);
  });
});

/** Another tab goes on with this game: what is played here is a game of its own from now on. */
function part(kept: Kept): void {
  const playing = game.value;
  // Several saves may have waited for one another: the first of them parts the two.
  if (playing === null || playing.id !== kept.id) return;
  const id = crypto.randomUUID();
  game.value = { ...playing, id };
  // Whoever has left for the front page by now saves nothing more.
  if (screen.value === 'front') void keep({ ...kept, id });
  tell(PAGE.notes.elsewhere);
}

export function change(orders: readonly Order[]): void {
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
  screen.value = 'front';
}
