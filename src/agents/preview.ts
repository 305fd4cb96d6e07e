import type { Chance } from '../engine/chance.ts';
import { askedBy, DEEDS, ENDINGS, isDeed, isLegal, type Order, orderCost, sameDeed } from '../engine/deeds.ts';
import { GOAL_NAMES, type GoalName } from '../engine/goals/index.ts';
import { bindable, faultsOf, goTogether } from '../engine/legality.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import { type Outlook, outlookFor } from '../engine/outlook.ts';
import type { Question } from '../engine/settle.ts';
import type { Tables } from '../engine/tables.ts';
import { type Believed, drawn } from './beliefs.ts';
import { variationsOf } from './variations.ts';

/** A figure with the range it may lie in: 10 to 90% over 32 worlds within what is not known. */
export interface Range {
  readonly mid: number;
  readonly low: number;
  readonly high: number;
}
export interface GoalTerm extends Range {
  readonly goal: GoalName;
}

/** What one nation that is asked is believed to weigh. `terms`, `-audience` and `-effort` sum to `margin`, the lead of a yes over a no. */
export interface Asked {
  readonly nation: Nation;
  readonly kind: Question['kind'];
  /** Odds that it does not stop the order. */
  readonly odds: Range;
  readonly terms: readonly GoalTerm[];
  readonly audience: number;
  /** What the attention that its half takes is worth elsewhere. */
  readonly effort: number;
  readonly margin: Range;
  /** Each of the worlds that the ranges are of: the government drawn for it, its odds. */
  readonly worlds: readonly { readonly type: number; readonly odds: number }[];
}

/** What a third party is believed to gain, and how its attitude to the actor moves at once. */
export interface Minder {
  readonly nation: Nation;
  readonly value: number;
  readonly affinity: number;
  readonly trust: number;
  readonly threat: number;
}

/** The change of the order that would help most. */
export interface Help {
  readonly order: Order;
  readonly odds: number;
  readonly gain: number;
}

export interface Prospects {
  readonly order: Order;
  readonly cost: number;
  readonly endings: readonly { readonly name: string; readonly odds: number; readonly gain: number }[];
  /** Odds that the order goes through. */
  readonly odds: Range;
  /** What the actor gains goal by goal if it goes through: they sum, less `exposure`, to `gain`. */
  readonly terms: readonly { readonly goal: GoalName; readonly by: number }[];
  /** What ordering it costs before the actor's own public. */
  readonly exposure: number;
  readonly gain: number;
  /** The actor's gain if it is declined, and the two weighed by their odds. */
  readonly refused: number;
  readonly expected: number;
  readonly asked: readonly Asked[];
  readonly minders: readonly Minder[];
}
export interface Preview extends Prospects {
  readonly help: Help | null;
}

const DRAWS = 32;
const LEAST = 0.02;

/** What all who are asked to agree to an order are believed to weigh, and their odds. */
export const believedAnswers = (order: Order, belief: Believed, tables: Tables, chance: Chance): readonly Asked[] =>
  oddsOfAll(order, whoIsAsked(order, belief), belief, tables, chance).each;

/** What the actor of an order expects of it, from its own beliefs. `drafted` are its other orders, beside which a change must be legal. */
export function preview(order: Order, belief: Believed, tables: Tables, chance: Chance, drafted: readonly Order[] = []): Preview {
  return withHelp(foresee(order, belief, tables, chance), belief, tables, drafted);
}

/** With the change of it that would help most. */
export const withHelp = (of: Prospects, { seen }: Believed, tables: Tables, drafted: readonly Order[]): Preview => ({
  ...of,
  help: helpFor(of, seen, outlookFor(tables).from(seen), drafted),
});

/** All of a preview that does not hang on what else is ordered. */
export function foresee(order: Order, belief: Believed, tables: Tables, chance: Chance): Prospects {
  const { seen } = belief;
  const { actor } = order;
  const asked = whoIsAsked(order, belief);
  const odds = oddsOfAll(order, asked, belief, tables, chance);
  const outlook = outlookFor(tables).from(seen);
  outlook.reckon(order, NATIONS);
  const { base, done, declined } = outlook;
  const exposure = outlook.exposure(order);
  const gain = done.total[actor]! - base.total[actor]! - exposure;
  const refused = declined.total[actor]! - base.total[actor]!;
  const expected = odds.all.mid * gain + (1 - odds.all.mid) * refused;
  const terms = termsOf(actor, tables, done.items[actor], base.items[actor]);
  const minders = mindersOf(order, asked, outlook);
  const endings = isDeed(order) ? endingsOf(order, outlook) : [];
  return {
    order,
    cost: orderCost(order),
    endings,
    odds: odds.all,
    terms,
    exposure,
    gain,
    refused,
    expected,
    asked: odds.each,
    minders,
  };
}

/** The goals a nation weighs, and how much more each has in one world than in another. */
export const termsOf = (nation: Nation, tables: Tables, a: Float64Array, b: Float64Array): { goal: GoalName; by: number }[] =>
  GOAL_NAMES.map((goal, g) => ({ goal, by: a[g]! - b[g]! })).filter((_, g) => tables.weights[nation].some(row => row[g]! > 0));

function endingsOf(deed: Deed, outlook: Outlook): Preview['endings'] {
  const before = outlook.base.total[deed.actor]!;
  return ENDINGS[deed.move]
    .map(name => ({ name, odds: outlook.oddsOf(deed, name), gain: outlook.ending(deed, name, deed.actor) - before }))
    .filter(ending => ending.odds > 0);
}

function whoIsAsked(order: Order, { seen }: Believed): readonly Nation[] {
  if (order.move === 'text') return order.parties.filter(n => n !== order.actor);
  return order.move === 'offer' ? [order.to] : askedBy(seen, order);
}

const kindOf = (order: Order): Asked['kind'] => (isDeed(order) ? (moveOf(order.move).asking ?? 'consent') : order.move);

/** One world's answer: what each goal of the one asked says, the margin of a yes and its odds. */
interface Leaning {
  readonly terms: readonly { readonly goal: GoalName; readonly by: number }[];
  readonly margin: number;
  readonly odds: number;
}

function leanings(order: Order, asked: readonly Nation[], seen: Believed['seen'], outlook: Outlook): Leaning[] {
  // What clauses are worth to all who sign says what breaking them costs.
  outlook.from(seen, order.move === 'text' ? NATIONS : asked).reckon(order, asked);
  return asked.map(n => ({
    terms: termsOf(n, outlook.tables, outlook.done.items[n], outlook.declined.items[n]),
    margin: outlook.margin(order, n),
    odds: outlook.yesOdds(order, n),
  }));
}

/** Odds and their ranges, of each asked and of all together. */
function oddsOfAll(
  order: Order,
  asked: readonly Nation[],
  belief: Believed,
  tables: Tables,
  chance: Chance,
): { all: Range; each: Asked[] } {
  if (asked.length === 0) return { all: { mid: 1, low: 1, high: 1 }, each: [] };
  const outlook = outlookFor(tables);
  const types: number[][] = [];
  const draws = Array.from({ length: DRAWS }, (_, k) => {
    const world = drawn(belief, tables, chance, k);
    types.push(asked.map(n => world.state[n].type));
    return leanings(order, asked, world, outlook);
  });
  const believed = leanings(order, asked, belief.seen, outlook);
  const over = (of: (row: readonly Leaning[]) => number): Range => rangeOf(of(believed), draws.map(of));
  const each = asked.map(
    (nation, a): Asked => ({
      nation,
      kind: kindOf(order),
      odds: over(row => row[a]!.odds),
      terms: believed[a]!.terms.map(({ goal }, t) => ({ goal, ...over(row => row[a]!.terms[t]!.by) })),
      audience: outlook.audience(order, nation),
      effort: outlook.effort(order, nation),
      margin: over(row => row[a]!.margin),
      worlds: draws.map((row, k) => ({ type: types[k]![a]!, odds: row[a]!.odds })),
    }),
  );
  return { all: over(row => row.reduce((odds, one) => odds * one.odds, 1)), each };
}

/** 10 to 90% of the draws, stretched to hold the best guess. */
function rangeOf(mid: number, draws: readonly number[]): Range {
  const sorted = [...draws].sort((a, b) => a - b);
  const cut = Math.floor(draws.length / 10);
  return { mid, low: Math.min(mid, sorted[cut]!), high: Math.max(mid, sorted[sorted.length - 1 - cut]!) };
}

/** Third parties by how much they mind, most first. Read straight after `reckon`. */
function mindersOf(order: Order, asked: readonly Nation[], outlook: Outlook): Minder[] {
  const effect = outlook.effect(order);
  return NATIONS.filter(n => n !== order.actor && !asked.includes(n))
    .map((nation): Minder => {
      const { affinity, trust, threat } = effect.dyad[nation][order.actor];
      return { nation, value: outlook.done.total[nation]! - outlook.base.total[nation]!, affinity, trust, threat };
    })
    .filter(m => Math.abs(m.value) >= 0.05 || Math.abs(m.affinity) >= 0.3 || Math.abs(m.trust) >= 0.3 || Math.abs(m.threat) >= 0.3)
    .sort((a, b) => weightOf(b) - weightOf(a));
}
const weightOf = (m: Minder): number => Math.abs(m.value) + 0.2 * (Math.abs(m.affinity) + Math.abs(m.trust) + Math.abs(m.threat));

/** The variant of the same deed, or for an offer the other thing to give, that raises what the actor expects most. */
function helpFor(
  { order, expected, odds: { mid: odds } }: Prospects,
  seen: Believed['seen'],
  outlook: Outlook,
  drafted: readonly Order[],
): Help | null {
  let help: Help | null = null;
  const fits = (other: Order): boolean =>
    !faultsOf(seen, other.actor, [...drafted, other], outlook.tables).some(fault => fault.order === other);
  for (const other of alternatives(order, seen, outlook.tables)) {
    if (drafted.length > 0 && !fits(other)) continue;
    const found = prospect(other, outlook);
    if (found.gain > (help?.gain ?? expected + LEAST) && !(found.odds < odds && found.gain < expected)) help = found;
  }
  return help;
}

function alternatives(order: Order, seen: Believed['seen'], tables: Tables): readonly Order[] {
  const { book } = tables;
  const { attention } = seen.state[order.actor];
  if (order.move === 'offer') {
    const gives = bindable(seen, order.actor, order.to, attention, book);
    return gives.filter(give => !same(give, order.give) && goTogether(give, order.want)).map(give => ({ ...order, give }));
  }
  if (order.move === 'text') return variationsOf(order, seen, tables);
  return DEEDS[order.actor].filter(deed => sameDeed(deed, order) && !same(deed, order) && isLegal(seen, deed, book, attention));
}

const same = (a: Deed, b: Deed): boolean => a.move === b.move && JSON.stringify(a.given) === JSON.stringify(b.given);

/** Odds and expected gain of an order as its actor sees them. */
function prospect(order: Order, outlook: Outlook): Help {
  const gain = outlook.gain(order);
  return { order, gain, odds: outlook.reckon(order, [order.actor]) };
}
