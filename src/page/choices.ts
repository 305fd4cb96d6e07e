import { computed, effect, signal } from '@preact/signals';
import { foresee, type Prospects, withHelp } from '../agents/preview.ts';
import { DEEDS, type Offer, type Order, orderCost, targetOf } from '../engine/deeds.ts';
import { bindable, credit, faultsOf } from '../engine/legality.ts';
import type { Params } from '../engine/move.ts';
import { type Deed, type MoveName, moveOf } from '../engine/moves/index.ts';
import type { Nation } from '../engine/nations.ts';
import type { Clause } from '../engine/talks/proposal.ts';
import { orderToJson } from '../match/record.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { faultSentence } from '../words/sentences.ts';
import { type Foreseen, withBallots } from './ballots.ts';
import { change, draft, here, selected, sitting, tab, undo } from './session.ts';
import { note, say, screen, tell } from './stage.ts';

/** The card that lies open on the desk. */
export type OpenCard =
  | { readonly kind: 'deed'; readonly deed: Deed }
  | { readonly kind: 'offer'; readonly to: Nation; readonly give: Deed | null; readonly want: Deed | null; readonly secret: boolean }
  | { readonly kind: 'text'; readonly clauses: readonly Clause[] }
  | { readonly kind: 'advisers' };
export type Composing = Extract<OpenCard, { kind: 'offer' }>;
export const card = signal<OpenCard | null>(null);
/** The card on which an order is looked at. */
export function cardFor(order: Order): OpenCard {
  if (order.move === 'text') return { kind: 'text', clauses: order.clauses };
  if (order.move !== 'offer') return { kind: 'deed', deed: order };
  return { kind: 'offer', to: order.to, give: order.give, want: order.want, secret: order.secret };
}
/** The nation an order is meant for, -1 for nobody in particular. */
export const nationOf = (order: Order): Nation | -1 => (order.move === 'offer' ? order.to : order.move === 'text' ? -1 : targetOf(order));
/** Open the card of an order, where it belongs. */
export function openOrder(order: Order): void {
  tab.value = order.move === 'text' ? 'table' : 'moves';
  const to = nationOf(order);
  if (to !== -1) selected.value = to;
  card.value = cardFor(order);
}
/** An order in words of its own: the same for the same order. */
export const wordOf = (order: Order): string => JSON.stringify(orderToJson(order));
export const sameOrder = (a: Order, b: Order): boolean => wordOf(a) === wordOf(b);
/** An order among those drafted, as it stands there. */
export const amongOrders = (order: Order): Order | undefined => draft.value.find(other => sameOrder(other, order));
/** Whoever sits down, and every turn, finds none open. */
effect(() => {
  void sitting.value;
  card.value = null;
});
/** What can be undone is told at the desk where it was done, and to nobody else. */
effect(() => {
  if (screen.value !== 'desk' && note.peek().act !== undefined) say('');
});

export const spent = computed(() => draft.value.reduce((sum, order) => sum + orderCost(order), 0));
export const attention = computed(() => here.value.belief.seen.state[here.value.nation].attention);
export const left = computed(() => attention.value - spent.value);

/** What is left of attention while there is room for another order. */
export const unspent = computed(() => (draft.value.length < PAGE.desk.slot.length ? Math.max(0, left.value) : 0));

/** Why an order cannot be added to those drafted, as a sentence; null if it can. */
export function obstacle(order: Order): string | null {
  const { belief, nation, tables } = here.value;
  const fault = faultsOf(belief.seen, nation, [...draft.value, order], tables).find(one => one.order === order);
  return fault === undefined ? null : faultSentence(fault, belief.seen);
}

export function add(order: Order): void {
  if (obstacle(order) !== null) return;
  change([...draft.value, order]);
  closeCard();
  say(PAGE.notes.added(orderText(order), left.value));
}
/** Close the card and go back to what opened it. */
export function closeCard(): void {
  const open = card.value;
  card.value = null;
  const back =
    open?.kind === 'text'
      ? '#draft-text'
      : open?.kind === 'deed'
        ? `[data-move="${open.deed.move}"]`
        : open?.kind === 'offer'
          ? '#make-offer'
          : '#ask-advisers';
  requestAnimationFrame(() => document.querySelector<HTMLElement>(back)?.focus());
}

export function remove(order: Order): void {
  change(draft.value.filter(other => other !== order));
  tell(PAGE.notes.removed(orderText(order)), { label: PAGE.desk.undo, press: undo });
  requestAnimationFrame(() => document.getElementById(card.value === null ? 'seal' : 'card-title')?.focus());
}

/** One move towards one nation (or nobody), with its variants. */
export interface Line {
  readonly move: MoveName;
  readonly deeds: readonly Deed[];
  /** The variant shown first: the first that is legal. */
  readonly first: Deed;
  readonly obstacle: string | null;
}

/** The moves of the player's deck towards a nation, -1 for nobody in particular, legal or not. */
export function linesTowards(target: Nation | -1): Line[] {
  const deeds = DEEDS[here.value.nation].filter(
    deed => deed.move !== 'hold' && targetOf(deed) === target && !here.value.tables.book.without.has(deed.move),
  );
  const moves = [...new Set(deeds.map(deed => deed.move))];
  return moves.map(move => {
    const own = deeds.filter(deed => deed.move === move);
    const first = own.find(deed => obstacle(deed) === null) ?? own[0]!;
    return { move, deeds: own, first, obstacle: obstacle(first) };
  });
}

/** The parameters of a move but its target. */
export const choicesOf = (move: MoveName): readonly string[] =>
  Object.keys(moveOf(move).params as Params).filter(name => name !== 'target');

const given = (deed: Deed) => deed.given as Readonly<Record<string, unknown>>;
/** The same deed with one parameter changed. */
export const withChoice = (line: readonly Deed[], deed: Deed, param: string, value: unknown): Deed =>
  line.find(other => choicesOf(deed.move).every(name => given(other)[name] === (name === param ? value : given(deed)[name]))) ?? deed;
export const givenOf = (deed: Deed, param: string): unknown => given(deed)[param];

/** What is kept under an order's own words, or made now. */
function once<T>(by: Map<string, T>, order: Order, make: () => T): T {
  const key = wordOf(order);
  const found = by.get(key) ?? make();
  by.set(key, found);
  return found;
}
const prospects = computed(() => ({ of: here.value, by: new Map<string, Prospects>() }));
const previews = computed(() => ({ drafted: draft.value, of: here.value, by: new Map<string, Foreseen>() }));

/** What an order is believed to lead to, reckoned once a turn. */
export function prospectsOf(order: Order): Prospects {
  const { of, by } = prospects.value;
  return once(by, order, () => foresee(order, of.belief, of.tables, of.match.chance));
}
/** And with what would help it most, beside the orders drafted. */
export function previewOf(order: Order): Foreseen {
  const { of, drafted, by } = previews.value;
  const { belief, tables } = of;
  return once(by, order, () => withBallots(withHelp(prospectsOf(order), belief, tables, drafted), belief.seen, tables));
}

export function halves(to: Nation): { gives: readonly Deed[]; wants: readonly Deed[] } {
  const { belief, tables, nation } = here.value;
  const gives = bindable(belief.seen, nation, to, left.value, tables.book).filter(deed => obstacle(deed) === null);
  return { gives, wants: bindable(belief.seen, to, nation, credit(belief.seen, to), tables.book) };
}

/** Every order the advisers compare: what could be added now. */
export const candidates = (): Deed[] => DEEDS[here.value.nation].filter(deed => deed.move !== 'hold' && obstacle(deed) === null);

/** What was last chosen on each nation's form, at which turn from which seat: closing the form loses nothing, and the next to sit down sees nothing. */
const composed = signal<{ readonly at: string; readonly to: ReadonlyMap<Nation, Composing> }>({ at: '', to: new Map() });
export function compose(offer: Composing): void {
  const own = composed.value.at === sitting.value ? composed.value.to : [];
  composed.value = { at: sitting.value, to: new Map([...own, [offer.to, offer]]) };
  card.value = offer;
}
const sameDeedAs = (a: Deed | null) => (b: Deed) => a !== null && sameOrder(a, b);

/** The form of an offer as it was left, less what cannot be chosen any more; blank where that offer has been made. */
export function openOffer(to: Nation): void {
  tab.value = 'moves';
  const blank: Composing = { kind: 'offer', to, give: null, want: null, secret: false };
  const last = (composed.value.at === sitting.value ? composed.value.to.get(to) : undefined) ?? blank;
  const { gives, wants } = halves(to);
  const kept = { ...last, give: gives.find(sameDeedAs(last.give)) ?? null, want: wants.find(sameDeedAs(last.want)) ?? null };
  const offer = offerOf(kept);
  card.value = offer !== null && amongOrders(offer) !== undefined ? blank : kept;
}
/** The order that a form amounts to, once both halves are chosen. */
export const offerOf = ({ to, give, want, secret }: Composing): Offer | null =>
  give === null || want === null ? null : { actor: here.value.nation, move: 'offer', to, give, want, secret };
