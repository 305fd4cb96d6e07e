import type { Chance } from '../engine/chance.ts';
import { askedBy, DEEDS, ENDINGS, isLegal, type Order, orderCost, sameDeed, targetOf } from '../engine/deeds.ts';
import { logistic } from '../engine/exponential.ts';
import { GOAL_NAMES, type GoalName } from '../engine/goals/index.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import type { Outlook } from '../engine/outlook.ts';
import type { Tables } from '../engine/tables.ts';
import { outlookFor } from './default.ts';
import { type Believed, drawn, oddsOf, Reckoning, sumOf } from './reckoning.ts';

/** A figure with the range it may lie in: 10 to 90% over 32 worlds within what is not known. */
export interface Range {
  readonly mid: number;
  readonly low: number;
  readonly high: number;
}
export interface GoalTerm extends Range {
  readonly goal: GoalName;
}

/** What one nation that is asked is believed to weigh. `terms` and `-audience` sum to `margin`, the lead of a yes over a no. */
export interface Asked {
  readonly nation: Nation;
  readonly kind: 'consent' | 'vote' | 'offer';
  /** Odds that it does not stop the order. */
  readonly odds: Range;
  readonly terms: readonly GoalTerm[];
  readonly audience: number;
  readonly margin: Range;
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

export interface Preview {
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
  readonly help: Help | null;
}

const DRAWS = 32;
const LEAST = 0.02;

const reckonings = new WeakMap<Tables, Reckoning>();
/** One reckoning per set of tables; read, then ask again. */
export function reckoningFor(tables: Tables): Reckoning {
  let reckoning = reckonings.get(tables);
  if (reckoning === undefined) {
    reckoning = new Reckoning(tables);
    reckonings.set(tables, reckoning);
  }
  return reckoning;
}

/** What the actor of an order expects of it, from its own beliefs. */
export function preview(order: Order, belief: Believed, tables: Tables, chance: Chance): Preview {
  const { seen } = belief;
  const { actor } = order;
  const asked = whoIsAsked(order, belief);
  const odds = oddsOfAll(order, asked, belief, tables, chance);
  const reckoning = reckoningFor(tables).from(seen);
  reckoning.reckon(order);
  const { base, done, declined } = reckoning;
  const exposure = exposureOf(order, belief, tables);
  const gain = sumOf(done[actor]) - sumOf(base[actor]) - exposure;
  const refused = sumOf(declined[actor]) - sumOf(base[actor]);
  const terms = GOAL_NAMES.map((goal, g) => ({ goal, by: done[actor][g]! - base[actor][g]! })).filter((_, g) =>
    tables.weights[actor].some(row => row[g]! > 0),
  );
  const minders = mindersOf(order, asked, reckoning);
  const endings = order.move === 'offer' ? [] : endingsOf(order, reckoning, belief);
  const expected = odds.all.mid * gain + (1 - odds.all.mid) * refused;
  const help = helpFor(order, expected, odds.all.mid, belief, tables);
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
    help,
  };
}

function endingsOf(deed: Deed, reckoning: Reckoning, { seen }: Believed): Preview['endings'] {
  const before = sumOf(reckoning.base[deed.actor]);
  return ENDINGS[deed.move]
    .map(name => ({
      name,
      odds: oddsOf(seen, deed, name, reckoning.tables),
      gain: sumOf(reckoning.ending(deed, name, deed.actor)) - before,
    }))
    .filter(ending => ending.odds > 0);
}

const whoIsAsked = (order: Order, { seen }: Believed): readonly Nation[] => (order.move === 'offer' ? [order.to] : askedBy(seen, order));

const kindOf = (order: Order): Asked['kind'] => (order.move === 'offer' ? 'offer' : (moveOf(order.move).asking ?? 'consent'));

/** What a yes costs the one asked before its own public. */
export function audienceOf(order: Order, asked: Nation, { seen }: Believed, tables: Tables): number {
  if (order.move === 'offer' || kindOf(order) === 'vote') return 0;
  return moveOf(order.move).audience?.(seen, asked, order.actor, order.given, tables.book.moves[order.move]) ?? 0;
}

function exposureOf(order: Order, { seen }: Believed, tables: Tables): number {
  if (order.move === 'offer') return 0;
  return moveOf(order.move).exposure?.(seen, order.actor, order.given, tables.book.moves[order.move]) ?? 0;
}

/** One world's answer: what each goal of each asked says, and the margin of a yes. */
interface Leaning {
  readonly terms: Float64Array;
  readonly margin: number;
}

function leanings(order: Order, asked: readonly Nation[], belief: Believed, reckoning: Reckoning): Leaning[] {
  reckoning.from(belief.seen, asked).reckon(order, asked);
  return asked.map(n => {
    const terms = reckoning.done[n].map((done, g) => done - reckoning.declined[n][g]!);
    return { terms, margin: sumOf(terms) - audienceOf(order, n, belief, reckoning.tables) };
  });
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
  const reckoning = reckoningFor(tables);
  const { scale } = tables.book.value;
  const yes = ({ margin }: Leaning) => logistic(margin / scale);
  const product = (row: readonly Leaning[]) => row.reduce((odds, one) => odds * yes(one), 1);
  const believed = leanings(order, asked, belief, reckoning);
  const draws = Array.from({ length: DRAWS }, (_, k) => {
    const seen = drawn(belief, tables, chance, k);
    return leanings(order, asked, { seen, doubt: belief.doubt }, reckoning);
  });
  const over = (mid: number, of: (row: readonly Leaning[]) => number) => rangeOf(mid, draws.map(of));
  const each = asked.map((nation, a): Asked => {
    const mine = believed[a]!;
    const terms = GOAL_NAMES.flatMap((goal, g): GoalTerm[] => {
      if (!tables.weights[nation].some(row => row[g]! > 0)) return [];
      return [{ goal, ...over(mine.terms[g]!, row => row[a]!.terms[g]!) }];
    });
    const margin = over(mine.margin, row => row[a]!.margin);
    const odds = over(yes(mine), row => yes(row[a]!));
    return { nation, kind: kindOf(order), odds, terms, audience: audienceOf(order, nation, belief, tables), margin };
  });
  return { all: over(product(believed), product), each };
}

/** 10 to 90% of the draws, stretched to hold the best guess. */
function rangeOf(mid: number, draws: readonly number[]): Range {
  const sorted = [...draws].sort((a, b) => a - b);
  const cut = Math.floor(draws.length / 10);
  return { mid, low: Math.min(mid, sorted[cut]!), high: Math.max(mid, sorted[sorted.length - 1 - cut]!) };
}

/** Third parties by how much they mind, most first. Read straight after `reckon`. */
function mindersOf(order: Order, asked: readonly Nation[], { base, done, change }: Reckoning): Minder[] {
  return NATIONS.filter(n => n !== order.actor && !asked.includes(n))
    .map((nation): Minder => {
      const { affinity, trust, threat } = change.dyad[nation][order.actor];
      return { nation, value: sumOf(done[nation]) - sumOf(base[nation]), affinity, trust, threat };
    })
    .filter(m => Math.abs(m.value) >= 0.05 || Math.abs(m.affinity) >= 0.3 || Math.abs(m.trust) >= 0.3 || Math.abs(m.threat) >= 0.3)
    .sort((a, b) => weightOf(b) - weightOf(a));
}
const weightOf = (m: Minder): number => Math.abs(m.value) + 0.2 * (Math.abs(m.affinity) + Math.abs(m.trust) + Math.abs(m.threat));

/** The variant of the same deed, or for an offer the other thing to give, that raises what the actor expects most. */
function helpFor(order: Order, expected: number, odds: number, { seen }: Believed, tables: Tables): Help | null {
  const outlook = outlookFor(tables).from(seen);
  const attention = seen.state[order.actor].attention;
  let help: Help | null = null;
  for (const other of alternatives(order, seen, tables, attention)) {
    const found = prospect(other, outlook);
    if (found.gain > (help?.gain ?? expected + LEAST) && !(found.odds < odds && found.gain < expected)) help = found;
  }
  return help;
}

function alternatives(order: Order, seen: Believed['seen'], tables: Tables, attention: number): readonly Order[] {
  if (order.move === 'offer') {
    const gives = bindable(seen, tables, order.actor, order.to, attention);
    return gives.filter(give => !same(give, order.give)).map(give => ({ ...order, give }));
  }
  return DEEDS[order.actor].filter(deed => sameDeed(deed, order) && !same(deed, order) && isLegal(seen, deed, tables.book, attention));
}

const same = (a: Deed, b: Deed): boolean => a.move === b.move && JSON.stringify(a.given) === JSON.stringify(b.given);

/** Odds and expected gain of an order as its actor sees them. */
export function prospect(order: Order, outlook: Outlook): Help {
  if (order.move !== 'offer') {
    const gain = outlook.gain(order);
    return { order, gain, odds: outlook.reckon(order) };
  }
  const odds = outlook.reckonOffer(order.give, order.want);
  return { order, odds, gain: odds * (outlook.done[order.actor]! - outlook.base[order.actor]!) };
}

/** Deeds of `actor` that an offer to or from `other` can bind: legal, done in the open, nobody else asked. */
export const bindable = (seen: Believed['seen'], tables: Tables, actor: Nation, other: Nation, attention: number): Deed[] =>
  DEEDS[actor].filter(deed => {
    const move = moveOf(deed.move);
    if (move.alone === true || move.covert === true || move.asking === 'vote') return false;
    if (deed.move === 'visit' && targetOf(deed) !== other) return false;
    return isLegal(seen, deed, tables.book, attention) && askedBy(seen, deed).every(n => n === other);
  });
