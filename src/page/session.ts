import { batch, computed, effect, signal } from '@preact/signals';
import { HOLD } from '../engine/crisis/ladder.ts';
import type { Order } from '../engine/deeds.ts';
import { NONE } from '../engine/move.ts';
import { byNation, CODES, NATIONS, type Nation, PRK, RUS } from '../engine/nations.ts';
import type { Question } from '../engine/settle.ts';
import { agentIn, seatNamed } from '../lab/seats.ts';
import { type Level, levelOf, levelsFor } from '../match/levels.ts';
import { type Line, takeUp } from '../match/lines.ts';
import { Match } from '../match/match.ts';
import { finish, type Sealed, type Seat, seal } from '../match/play.ts';
import type { GameRecord } from '../match/record.ts';
import { orderFromJson, orderToJson } from '../match/record.ts';
import { hashOfScenario } from '../scenario/identity.ts';
import { PAGE } from '../words/page.ts';
import { shippedScenario } from './scenarios.ts';
import { type Kept, keep } from './store.ts';

export type Screen = 'front' | 'brief' | 'desk' | 'answers' | 'paper' | 'debrief';
export type Tab = 'moves' | 'table' | 'news' | 'nations' | 'why';

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

/** A human seat is asked by the page, never through here. */
const human: Seat = { orders: () => [], answers: (_nation, _belief, _match, questions) => questions.map(() => NONE), stance: () => HOLD };
const seatsFor = ({ record }: Match) =>
  byNation(n => {
    const player = record.seats[CODES[n]];
    return player === 'human' ? human : seatNamed(agentIn(player), levelOf(record, n));
  });

function open(match: Match, nation: Nation, at: Screen, id: string = crypto.randomUUID()): void {
  batch(() => {
    game.value = { id, match, nation };
    draft.value = [];
    past.value = [];
    sealed.value = null;
    tab.value = 'moves';
    selected.value = nation === PRK ? RUS : PRK;
    moved.value++;
    screen.value = at;
  });
}

export function begin(id: string, nation: Nation, seed: string, level: Level): void {
  const scenario = shippedScenario(id);
  const seats = Object.fromEntries(CODES.map((code, n) => [code, n === nation ? 'human' : 'default'])) as GameRecord['seats'];
  open(new Match(scenario, { seed, seats, levels: levelsFor(level), hash: hashOfScenario(scenario) }), nation, 'brief');
}

/** Open a record from a link or a file. Returns what is wrong with it, or null. */
export async function openRecord(json: unknown, from: string): Promise<string | null> {
  try {
    const { restore } = await import('./saves.ts');
    const restored = restore(json);
    if (typeof restored === 'string') return restored;
    const { match } = restored;
    open(match, seatIn(match.record), match.end !== null ? 'debrief' : match.turn === 0 ? 'brief' : 'desk');
    tell(match.turn > 0 || !restored.clean ? `${from} ${restored.verdict}` : from);
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}
const seatIn = (record: GameRecord): Nation => NATIONS.find(n => record.seats[CODES[n]] === 'human') ?? RUS;

/** Take up a kept game where it was left. Returns what is wrong with it, or null. */
export async function resume(kept: Kept): Promise<string | null> {
  try {
    const { restore } = await import('./saves.ts');
    const restored = restore(kept.record);
    if (typeof restored === 'string') return restored;
    const nation = seatIn(kept.record);
    const { match, clean } = restored;
    const rest: Screen = match.end !== null ? 'debrief' : kept.screen === 'brief' ? 'brief' : 'desk';
    const at: Screen = kept.screen === 'paper' && match.turn > 0 ? 'paper' : rest;
    // One that no longer replays as it was played goes on under another name: what was kept stays as it is.
    open(match, nation, at, clean ? kept.id : undefined);
    draft.value = kept.draft.flatMap(json => {
      const order = orderFromJson(json, nation);
      return typeof order === 'string' ? [] : [order];
    });
    if (kept.screen === 'answers' && clean) reseal(match, nation);
    if (!clean) tell(restored.verdict);
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

/** A seal is not undone by closing the page: agents seal the same again, and the answers are asked for where they were. */
function reseal(match: Match, nation: Nation): void {
  if (match.end !== null) return;
  const envelope = seal(match, seatsFor(match), { [nation]: draft.value });
  if (!envelope.questions.some(q => q.asked === nation)) return;
  batch(() => {
    sealed.value = envelope;
    screen.value = 'answers';
  });
}

/** Every change of the game, the draft or the screen is kept. */
effect(() => {
  void moved.value;
  const playing = game.value;
  if (playing === null || screen.value === 'front') return;
  const { id, match } = playing;
  const at = screen.value;
  const orders = draft.value.map(orderToJson);
  void keep({ id, at: Date.now(), screen: at, draft: orders, record: match.record }).then(works => {
    stored.value = works;
  });
});

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
  // The last change undone leaves the button dead: the focus goes on to what can be pressed.
  if (past.value.length === 0) requestAnimationFrame(() => document.getElementById('seal')?.focus());
}

/** Let the screen show what is going on before the engine takes its turn. */
async function after(text: string, work: () => void): Promise<void> {
  if (busy.value !== '') return;
  busy.value = text;
  say(text);
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  try {
    work();
  } finally {
    busy.value = '';
  }
}

export const myQuestions = computed<readonly Question[]>(() => sealed.value?.questions.filter(q => q.asked === game.value?.nation) ?? []);

/** Seal the orders; what they ask of the player comes first, else the turn plays. */
export const sealOrders = (): Promise<void> =>
  after(PAGE.notes.sealing, () => {
    const { match, nation } = here.value;
    const envelope = seal(match, seatsFor(match), { [nation]: draft.value });
    if (!envelope.questions.some(q => q.asked === nation)) return conclude(match, envelope, new Map());
    batch(() => {
      sealed.value = envelope;
      screen.value = 'answers';
    });
  });

type Answers = NonNullable<Parameters<typeof finish>[3]>;
export const playTurn = (answers: Answers): Promise<void> =>
  after(PAGE.notes.playing, () => conclude(here.value.match, sealed.value!, answers));

function conclude(match: Match, envelope: Sealed, answers: Answers): void {
  finish(match, envelope, seatsFor(match), answers);
  batch(() => {
    sealed.value = null;
    draft.value = [];
    past.value = [];
    moved.value++;
    screen.value = 'paper';
  });
}

/** Back to the start of a turn (0 is the first); what was played from there is kept as a branch. */
export function goBack(turn: number): void {
  const { match } = here.value;
  match.back(turn);
  batch(() => {
    sealed.value = null;
    draft.value = [];
    past.value = [];
    moved.value++;
    tab.value = 'moves';
    screen.value = 'desk';
  });
  tell(PAGE.notes.back(turn + 1));
}

/** Take up a line that was left; the one in play is kept as a branch. */
export function takeUpLine(line: Line): void {
  const { match } = here.value;
  const stopped = takeUp(match, line);
  batch(() => {
    sealed.value = null;
    draft.value = [];
    past.value = [];
    moved.value++;
    tab.value = 'moves';
    screen.value = match.end !== null ? 'debrief' : 'desk';
  });
  tell(stopped === null ? PAGE.lines.taken : PAGE.lines.stopped(stopped));
}

export function leave(): void {
  screen.value = 'front';
}
