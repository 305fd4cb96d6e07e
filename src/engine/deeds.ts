import type { Book } from './book.ts';
import { type Answer, type AnyDeed, type AnyMove, NO, NONE, type Params, type Stance, YES } from './move.ts';
import { type Deed, MOVE_NAMES, type MoveName, moveOf, slotOf } from './moves/index.ts';
import { type ByNation, byNation, NATIONS, type Nation, NOBODY } from './nations.ts';
import type { Pass } from './rule.ts';
import type { Side } from './sides.ts';
import { type Proposal, TABLING } from './talks/proposal.ts';
import { agreedTo, anyStands, clauseServed } from './talks/text.ts';
import { type Now, type World, waitAt } from './world.ts';

/** "We do `give` if you do `want`": both halves happen or neither does. Secret ones may leak. */
export interface Offer {
  readonly actor: Nation;
  readonly move: 'offer';
  readonly to: Nation;
  readonly give: Deed;
  readonly want: Deed;
  readonly secret: boolean;
}
export type Order = Deed | Offer | Proposal;
export const isDeed = (order: Order): order is Deed => order.move !== 'offer' && order.move !== 'text';
export type Orders = ByNation<readonly Order[]>;

/** Orders a nation may seal in a turn, and how many of them may be offers. */
export const MOST_ORDERS = 3;
export const MOST_OFFERS = 2;

/** Every deed a nation can ever order, made once: agents choose among these and rules allocate nothing. */
export const DEEDS: ByNation<readonly Deed[]> = byNation(actor =>
  MOVE_NAMES.flatMap(move => (moveOf(move).by.includes(actor) ? variants(actor, move) : [])),
);

function variants(actor: Nation, move: MoveName): Deed[] {
  let givens: Record<string, unknown>[] = [{}];
  for (const [name, param] of Object.entries(moveOf(move).params as Params)) {
    givens = givens.flatMap(given => param.values.map((value: unknown) => ({ ...given, [name]: value })));
  }
  return givens.filter(given => given.target !== actor).map(given => ({ actor, move, given }) as unknown as Deed);
}

const TARGETS = new WeakMap<Deed, Nation | -1>();
for (const list of DEEDS) for (const deed of list) TARGETS.set(deed, (deed.given as { target?: Nation }).target ?? -1);
/** The counterpart of a deed, or -1. */
export const targetOf = (deed: Deed): Nation | -1 => TARGETS.get(deed) ?? (deed.given as { target?: Nation }).target ?? -1;

/** How a deed treats its target. */
export function stanceOf({ move, given }: Deed): Stance {
  const { stance } = moveOf(move);
  if (typeof stance === 'string') return stance;
  for (const value of Object.values(given)) {
    const own = stance[String(value)];
    if (own !== undefined) return own;
  }
  throw new Error(`${move} takes no stance on ${JSON.stringify(given)}`);
}

export const costOf = (deed: Deed): number => {
  const move = moveOf(deed.move);
  return move.attention + (move.extra === undefined ? 0 : move.extra(deed.given));
};
/** What sealing an order takes from this turn's attention. */
export function orderCost(order: Order): number {
  if (order.move === 'text') return TABLING;
  return costOf(order.move === 'offer' ? order.give : order);
}

/** The deed an order binds its own actor to at once; null for a text, which binds nobody before it is signed. */
export const ownDeed = (order: Order): Deed | null => (order.move === 'text' ? null : order.move === 'offer' ? order.give : order);

const EVERY: readonly Deed[] = DEEDS.flat();
const key = ({ actor, move, given }: Deed): string => `${actor} ${move} ${JSON.stringify(given)}`;
const PLACE = new Map(EVERY.map((deed, k) => [key(deed), k + 1]));
const KNOWN = new WeakMap<Deed, number>(EVERY.map((deed, k) => [deed, k + 1]));
/** A deed as a number from 1, for clauses in the world. */
export const codeOf = (deed: Deed): number => KNOWN.get(deed) ?? PLACE.get(key(deed))!;
export const deedAt = (code: number): Deed => EVERY[code - 1]!;

/** How files name a deed among others of its kind: by one of its variants, `energy-aid 120`, or by its move alone. */
export const deedNames = ({ move, given }: Deed): readonly string[] => [
  ...Object.entries(moveOf(move).params as Params).map(
    ([name, param]) => `${move} ${param.write((given as Record<string, unknown>)[name])}`,
  ),
  move,
];

/** Why an order cannot be given, as a phrase key; its sentence is the move's own or one of these. */
export const REFUSALS = {
  deck: 'This move is not in the deck of {actor}.',
  absent: 'Not in this scenario.',
  attention: 'Needs {need} of attention; {left} left.',
  wait: 'Again in {turns}.',
  owed: 'Only where a text that is in force owes it.',
} as const;
export interface Refusal {
  readonly phrase: string;
  readonly need?: number;
  readonly left?: number;
  readonly turns?: number;
  /** The coefficients in force of the move that refuses: its sentence can name them. */
  readonly sizes?: Readonly<Record<string, number>>;
}

/** Null if this deed is legal now for its actor with this much attention left. */
export function whyNot(now: Now, deed: Deed, book: Book, attention: number): Refusal | null {
  const move = moveOf(deed.move);
  if (!move.by.includes(deed.actor)) return { phrase: 'deck' };
  if (book.without.has(deed.move)) return { phrase: 'absent' };
  if (isUnowed(now, deed)) return { phrase: 'owed' };
  // What the world forbids comes before what time will mend.
  const own = move.whyNot(now, deed.actor, deed.given, book.moves[deed.move], book.effects);
  if (own !== null) return { phrase: own, sizes: book.moves[deed.move] };
  const waits = waitOf(now, deed);
  if (waits > 0) return { phrase: 'wait', turns: waits };
  const need = costOf(deed);
  return need > attention ? { phrase: 'attention', need, left: attention } : null;
}

/** Some deeds are done only under a text. */
function isUnowed(now: Now, deed: Deed): boolean {
  const { pledge } = moveOf(deed.move);
  return typeof pledge === 'object' && pledge.only === true && clauseServed(now, codeOf(deed)) === null;
}

/** Turns before a deed may be ordered again; what a text owes need not wait. A joint one waits for whichever of those who may order it did so last. */
function waitOf(now: Now, deed: Deed): number {
  if (anyStands(now) && clauseServed(now, codeOf(deed)) !== null) return 0;
  const slot = slotOf(deed.move);
  const { joint } = moveOf(deed.move);
  let waits = now.numbers[waitAt(deed.actor, slot)]!;
  if (joint === undefined) return waits;
  for (const n of NATIONS) {
    if (joint === 'all' || n === targetOf(deed)) waits = Math.max(waits, now.numbers[waitAt(n, slot)]!);
  }
  return waits;
}

/** As `whyNot`, for the inner loop of agents: nothing is allocated. */
export function isLegal(now: Now, deed: Deed, book: Book, attention: number): boolean {
  if (book.without.has(deed.move) || costOf(deed) > attention || isUnowed(now, deed) || waitOf(now, deed) > 0) return false;
  return moveOf(deed.move).whyNot(now, deed.actor, deed.given, book.moves[deed.move], book.effects) === null;
}

/** Who must answer before a deed happens. What a nation has signed it is not asked again. */
export function askedBy(now: Now, deed: Deed): readonly Nation[] {
  const asked = moveOf(deed.move).asks?.(now, deed.actor, deed.given) ?? NOBODY;
  if (asked.length === 0 || !anyStands(now)) return asked;
  return asked.filter(n => !agreedTo(now, codeOf(deed), n));
}

/** Whether the answers let the deed happen: everyone asked said yes; for votes, nobody with a veto said no. */
export function passes(move: AnyMove, answers: readonly Answer[]): boolean {
  for (const n of NATIONS) {
    if (answers[n] === NO) return false;
    if (move.asking !== 'vote' && answers[n] !== NONE && answers[n] !== YES) return false;
  }
  return true;
}

/** Names of the chance endings of each move, the usual one first. */
export const ENDINGS = Object.fromEntries(MOVE_NAMES.map(name => [name, Object.keys(moveOf(name).endings)])) as unknown as Readonly<
  Record<MoveName, readonly string[]>
>;

/** Name of the ending that a draw in [0, 1) picks, from odds that sum to 1. */
export function endingOf(now: Now, deed: Deed, book: Book, draw: number): string {
  const endings = moveOf(deed.move).endings;
  const k = book.moves[deed.move];
  let sum = 0;
  let last = '';
  for (const name of ENDINGS[deed.move]) {
    sum += endings[name]!.odds(now, deed.actor, deed.given, k);
    last = name;
    if (draw < sum) return name;
  }
  return last;
}

/** Add one ending of a deed to `change`; 'declined' is what happens on a no. */
export function applyEnding(now: Now, change: World, deed: Deed, ending: string, answers: readonly Answer[], book: Book, pass: Pass): void {
  const move = moveOf(deed.move);
  const k = book.moves[deed.move];
  SCENE.answers = answers;
  SCENE.pass = pass;
  SCENE.book = book;
  if (ending === 'declined') move.declined?.(now, change, deed.actor, deed.given, k, SCENE);
  else move.endings[ending]!.apply(now, change, deed.actor, deed.given, k, SCENE);
}
const SCENE = {
  answers: [] as readonly Answer[],
  pass: null as unknown as Pass,
  book: null as unknown as Book,
  rest: (now: Now, change: World, code: number): void => rest(now, change, deedAt(code)),
  get commitments(): Book['commitments'] {
    return SCENE.book.commitments;
  },
  also: (now: Now, change: World, which: AnyDeed | number): void => {
    const deed: AnyDeed = typeof which === 'number' ? deedAt(which) : which;
    moveOf(deed.move).endings[ENDINGS[deed.move as MoveName][0]!]!.apply(
      now,
      change,
      deed.actor,
      deed.given,
      SCENE.book.moves[deed.move as MoveName],
      SCENE,
    );
  },
};

/** What ordering a deed takes whatever its ending: attention, fatigue of the approach. */
export function spend(change: World, deed: Deed, from: 'attention' | 'owed', book: Book): void {
  if (from === 'attention') change.state[deed.actor].attention -= costOf(deed);
  else change.state[deed.actor].owed += costOf(deed);
  const target = targetOf(deed);
  if (target !== -1) change.dyad[deed.actor][target].fatigue += book.moves[deed.move].tires ?? 0;
}

/** The wait before a move may be ordered again. To be called once a turn for each actor and move: a set field has one writer. */
export function rest(now: Now, change: World, deed: Deed): void {
  const at = waitAt(deed.actor, slotOf(deed.move));
  const { cooldown } = moveOf(deed.move);
  if (cooldown > 0) change.numbers[at]! += cooldown + 1 - now.numbers[at]!;
}

/**
 * Two deeds are one if they are the same move by the same nation to the same target, whatever its size. A joint move is one
 * whoever of the two, or of all, orders it: a meeting is held once, the Council adopts one text.
 */
export function sameDeed(a: Deed, b: Deed): boolean {
  if (a.move !== b.move) return false;
  const { joint } = moveOf(a.move);
  if (joint === 'all') return true;
  if (a.actor === b.actor && targetOf(a) === targetOf(b)) return true;
  return joint === 'pair' && a.actor === targetOf(b) && b.actor === targetOf(a);
}

const sideOf = (deed: Deed): Side | null => moveOf(deed.move).sides?.(deed.given) ?? null;

/** Whether two deeds of one nation exclude each other in a turn (a freeze and a test; a step, and reporting that step as done). */
export function excludes(a: Deed, b: Deed): boolean {
  if (a.actor !== b.actor || a.move === b.move) return false;
  const group = moveOf(a.move).excludes;
  if ((group !== undefined && moveOf(b.move).excludes === group) || feigns(a, b) || feigns(b, a)) return true;
  return areOpposed(a, b);
}
/** Whether two deeds, whoever does them, take the two sides of one matter. */
export function areOpposed(a: Deed, b: Deed): boolean {
  const [one, other] = [sideOf(a), sideOf(b)];
  return one !== null && other !== null && one !== other && one.matter === other.matter;
}
function feigns(a: Deed, b: Deed): boolean {
  const { pledge } = moveOf(b.move);
  return moveOf(a.move).feigns === true && typeof pledge === 'object' && pledge.hidden === true;
}

/**
 * Who withdraws from an accepted offer over a provocation of the same turn, or -1: the other side of a bargain with the provoker, or
 * whoever was to give it something on another's account. The Leap Day deal of 2012 fell to a launch.
 */
export function withdraws({ actor, to, give, want }: Offer, deed: Deed): Nation | -1 {
  const { provokes } = moveOf(deed.move);
  if (provokes === undefined) return -1;
  if (actor === deed.actor || to === deed.actor) {
    const other = actor === deed.actor ? to : actor;
    return provokes.includes(other) ? other : -1;
  }
  const gift = [give, want].find(half => targetOf(half) === deed.actor && stanceOf(half) === 'cooperative');
  return gift !== undefined && provokes.includes(gift.actor) ? gift.actor : -1;
}
