import { computed, effect, signal } from '@preact/signals';
import { foresee, type Prospects, withHelp } from '../agents/preview.ts';
import { DEEDS, type Order, orderCost, targetOf } from '../engine/deeds.ts';
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
import { change, draft, here, sitting, tab } from './session.ts';
import { say } from './stage.ts';

/** The card that lies open on the desk. */
export type OpenCard =
  | { readonly kind: 'deed'; readonly deed: Deed }
  | { readonly kind: 'offer'; readonly to: Nation; readonly give: Deed | null; readonly want: Deed | null; readonly secret: boolean }
  | { readonly kind: 'text'; readonly clauses: readonly Clause[] }
  | { readonly kind: 'advisers' };
export const card = signal<OpenCard | null>(null);
/** The card on which an order is looked at. */
export function cardFor(order: Order): OpenCard {
  if (order.move === 'text') return { kind: 'text', clauses: order.clauses };
  if (order.move !== 'offer') return { kind: 'deed', deed: order };
  return { kind: 'offer', to: order.to, give: order.give, want: order.want, secret: order.secret };
}
/** Whoever sits down, and every turn, finds none open. */
effect(() => {
  void sitting.value;
  card.value = null;
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
  say(PAGE.notes.removed(orderText(order)));
  requestAnimationFrame(() => document.getElementById('seal')?.focus());
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
  const key = JSON.stringify(orderToJson(order));
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

export const openOffer = (to: Nation): void => {
  tab.value = 'moves';
  card.value = { kind: 'offer', to, give: null, want: null, secret: false };
};
