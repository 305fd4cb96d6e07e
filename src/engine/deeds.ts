import type { Book } from './book.ts';
import { type Answer, type AnyMove, NO, NONE, type Params, YES } from './move.ts';
import { type Deed, MOVE_NAMES, type MoveName, moveOf, slotOf } from './moves/index.ts';
import { type ByNation, byNation, NATIONS, type Nation, NOBODY } from './nations.ts';
import type { Pass } from './rule.ts';
import type { Side } from './sides.ts';
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
export type Order = Deed | Offer;
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

export const costOf = (deed: Deed): number => {
  const move = moveOf(deed.move);
  return move.attention + (move.extra === undefined ? 0 : move.extra(deed.given));
};
/** What sealing an order takes from this turn's attention. */
export const orderCost = (order: Order): number => (order.move === 'offer' ? costOf(order.give) : costOf(order));

/** Why an order cannot be given, as a phrase key; its sentence is the move's own or one of these. */
export const REFUSALS = {
  deck: 'This move is not in the deck of {actor}.',
  absent: 'Not in this scenario.',
  attention: 'Needs {need} of attention; {left} left.',
  wait: 'Again in {turns}.',
} as const;
export type Refusal = { readonly phrase: string; readonly need?: number; readonly left?: number; readonly turns?: number };

/** Null if this deed is legal now for its actor with this much attention left. */
export function whyNot(now: Now, deed: Deed, book: Book, attention: number): Refusal | null {
  const move = moveOf(deed.move);
  if (!move.by.includes(deed.actor)) return { phrase: 'deck' };
  if (book.without.has(deed.move)) return { phrase: 'absent' };
  const waits = waitOf(now, deed);
  if (waits > 0) return { phrase: 'wait', turns: waits };
  const own = move.whyNot(now, deed.actor, deed.given, book.moves[deed.move]);
  if (own !== null) return { phrase: own };
  const need = costOf(deed);
  return need > attention ? { phrase: 'attention', need, left: attention } : null;
}

/** Turns before a deed may be ordered again. A joint one waits for whichever of those who may order it did so last. */
function waitOf(now: Now, deed: Deed): number {
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
  if (book.without.has(deed.move) || costOf(deed) > attention || waitOf(now, deed) > 0) return false;
  return moveOf(deed.move).whyNot(now, deed.actor, deed.given, book.moves[deed.move]) === null;
}

/** Who must answer before a deed happens. */
export const askedBy = (now: Now, deed: Deed): readonly Nation[] => moveOf(deed.move).asks?.(now, deed.actor, deed.given) ?? NOBODY;

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
  if (ending === 'declined') move.declined?.(now, change, deed.actor, deed.given, k, SCENE);
  else move.endings[ending]!.apply(now, change, deed.actor, deed.given, k, SCENE);
}
const SCENE = { answers: [] as readonly Answer[], pass: null as unknown as Pass };

/** What ordering a deed takes whatever its ending: attention, fatigue of the approach. */
export function spend(change: World, deed: Deed, from: 'attention' | 'owed'): void {
  if (from === 'attention') change.state[deed.actor].attention -= costOf(deed);
  else change.state[deed.actor].owed += costOf(deed);
  const target = targetOf(deed);
  if (target !== -1) change.dyad[deed.actor][target].fatigue += moveOf(deed.move).tires;
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

/** Whether two deeds of one nation exclude each other in a turn (a freeze and a test). */
export function excludes(a: Deed, b: Deed): boolean {
  if (a.actor !== b.actor || a.move === b.move) return false;
  const group = moveOf(a.move).excludes;
  if (group !== undefined && moveOf(b.move).excludes === group) return true;
  const [one, other] = [sideOf(a), sideOf(b)];
  return one !== null && other !== null && one !== other && one.matter === other.matter;
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
  const gift = [give, want].find(half => targetOf(half) === deed.actor && moveOf(half.move).stance === 'cooperative');
  return gift !== undefined && provokes.includes(gift.actor) ? gift.actor : -1;
}
