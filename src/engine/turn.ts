import { type Chance, FOR } from './chance.ts';
import { commit, gather } from './commit.ts';
import { applyEnding, askedBy, endingOf, type Offer, type Order, type Orders, passes, rest, sameDeed, spend, targetOf } from './deeds.ts';
import { type Answer, NONE, YES } from './move.ts';
import { type Deed, moveOf, slotOf } from './moves/index.ts';
import { NATIONS, type Nation } from './nations.ts';
import { NEWS_NAMES, newsOf } from './news/index.ts';
import type { Pass } from './rule.ts';
import { RULE_NAMES } from './rules/index.ts';
import type { Tables } from './tables.ts';
import { ruleOf } from './value.ts';
import { silent, type Why } from './why.ts';
import { World, waitAt } from './world.ts';

/** Who did or was what: the cause of a change. `limit` is what the scales took. */
export type Cause =
  | {
      readonly kind: 'deed';
      readonly deed: Deed;
      readonly ending: string;
      readonly offer: Offer | null;
      readonly answers: readonly Answer[];
    }
  | { readonly kind: 'offer'; readonly offer: Offer; readonly ending: 'accepted' | 'declined' | 'bound' }
  | { readonly kind: 'leak'; readonly offer: Offer }
  | { readonly kind: 'news'; readonly name: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'rule'; readonly name: string }
  | { readonly kind: 'limit' };

/** Told of every cause and what it adds, already rounded. Play passes none; "why?" and the front page do. */
export interface Ledger {
  readonly why: Why;
  note(cause: Cause, change: World): void;
}

/** Someone must say yes or no to an order of this turn. */
export interface Question {
  readonly asked: Nation;
  readonly order: Order;
  readonly kind: 'consent' | 'vote' | 'offer';
}

const change = new World();
const sum = new World();
const before = new World();

const passOf = (tables: Tables, ledger: Ledger | null): Pass => ({ turns: 1, measures: tables.book.measures, why: ledger?.why ?? silent });

function close(world: World, ledger: Ledger | null): void {
  if (ledger !== null) before.copyFrom(world);
  commit(world, sum);
  if (ledger === null) return;
  change.clear();
  for (let at = 0; at < world.numbers.length; at++) {
    change.numbers[at] = world.numbers[at]! - before.numbers[at]! - sum.numbers[at]! + 0;
  }
  ledger.note({ kind: 'limit' }, change);
}

/** 1. News: dated and drawn events, on the same world, then committed. A new government is drawn after it. */
export function openTurn(world: World, tables: Tables, chance: Chance, ledger: Ledger | null = null): void {
  const turn = world.globe.turn;
  const pass = passOf(tables, ledger);
  sum.clear();
  NEWS_NAMES.forEach((name, item) => {
    const news = newsOf(name);
    const k = tables.book.news[name];
    if (chance(FOR.news, turn, item) >= news.odds(world, k, pass)) return;
    news.apply(world, change.clear(), k, chance, item);
    gather(sum, change);
    ledger?.note({ kind: 'news', name }, change);
  });
  tables.schedule.forEach((event, item) => {
    const held = event.while.at < 0 || world.numbers[event.while.at]! >= event.while.least;
    if (!held || !comes(event, turn, chance, item)) return;
    change.clear();
    for (const { at, add } of event.effects) change.numbers[at]! += add;
    if (event.government > 0) newGovernment(world, tables, chance, (event.government - 1) as Nation);
    gather(sum, change);
    ledger?.note({ kind: 'event', id: event.id }, change);
  });
  close(world, ledger);
}

/** An event comes once, on the first of its turns whose draw allows it. */
function comes(event: Tables['schedule'][number], turn: number, chance: Chance, item: number): boolean {
  if (turn + 1 < event.from || turn + 1 > event.to) return false;
  for (let t = event.from - 1; t < turn; t++) if (chance(FOR.news, t, 100 + item) < event.odds) return false;
  return chance(FOR.news, turn, 100 + item) < event.odds;
}

function newGovernment(world: World, tables: Tables, chance: Chance, nation: Nation): void {
  change.state[nation].type += drawType(tables, chance, nation, world.globe.turn + 1) - world.state[nation].type;
}

/** Type of a government drawn from its priors, as index + 1. Step 0 is the opening. */
export const drawType = (tables: Tables, chance: Chance, nation: Nation, step: number): number =>
  typeAt(tables, nation, chance(FOR.type, step, nation));

/** The type, as index + 1, on which a draw in [0, 1) falls. */
export function typeAt(tables: Tables, nation: Nation, draw: number): number {
  const types = tables.types[nation];
  let sumOfPriors = 0;
  for (let t = 0; t < types.length; t++) {
    sumOfPriors += types[t]!.prior;
    if (draw < sumOfPriors) return t + 1;
  }
  return types.length;
}

/** 3. What the sealed orders ask, and of whom: in seat order, then order by order. */
export function questions(now: World, orders: Orders): Question[] {
  return orders.flatMap(list =>
    list.flatMap((order): Question[] => {
      if (order.move === 'offer') return [{ asked: order.to, order, kind: 'offer' }];
      return askedBy(now, order).map(asked => ({ asked, order, kind: moveOf(order.move).asking ?? 'consent' }));
    }),
  );
}

const SILENCE: readonly Answer[] = [NONE, NONE, NONE, NONE, NONE, NONE];

/**
 * 4. Resolution and 7. rules, each on one world and then committed. `answers` stand beside `questions(world, orders)`.
 * Draws depend on who does what to whom, never on what others do.
 */
export function resolve(
  world: World,
  orders: Orders,
  answers: readonly Answer[],
  tables: Tables,
  chance: Chance,
  ledger: Ledger | null = null,
): void {
  const pass = passOf(tables, ledger);
  const done: Deed[] = [];
  const asked = questions(world, orders);
  const rested = new Set<number>();
  const pay = (deed: Deed, from: 'attention' | 'owed') => {
    spend(change, deed, from);
    const at = waitAt(deed.actor, slotOf(deed.move));
    if (!rested.has(at)) rest(world, change, deed);
    rested.add(at);
  };
  const perform = (deed: Deed, said: readonly Answer[], offer: Offer | null, allowed: boolean) => {
    change.clear();
    const ending = allowed ? endingOf(world, deed, tables.book, draw(chance, world, deed)) : 'declined';
    if (!done.some(other => sameDeed(other, deed))) applyEnding(world, change, deed, ending, said, tables.book, pass);
    if (allowed) done.push(deed);
    pay(deed, offer !== null && offer.want === deed ? 'owed' : 'attention');
    gather(sum, change);
    ledger?.note({ kind: 'deed', deed, ending, offer, answers: said }, change);
  };
  sum.clear();
  for (const order of orders.flat()) {
    if (order.move === 'offer') continue;
    const said = answersTo(order, asked, answers);
    perform(order, said, null, passes(moveOf(order.move), said));
  }
  for (const order of orders.flat()) {
    if (order.move !== 'offer') continue;
    const at = asked.findIndex(q => q.order === order);
    const ending = answers[at] !== YES ? 'declined' : isOutbid(asked, answers, order, world, chance) ? 'bound' : 'accepted';
    settleOffer(world, order, ending, tables, chance, { perform, pay }, ledger);
  }
  close(world, ledger);
  sum.clear();
  for (const name of RULE_NAMES) {
    ruleOf(name).apply(world, change.clear(), tables.book.rules[name], pass);
    gather(sum, change);
    ledger?.note({ kind: 'rule', name }, change);
  }
  close(world, ledger);
}

/** A deed, given or wanted, can be bound by one offer only. Of those accepted the lot decides, keyed by who offers: no seat comes first. */
function isOutbid(asked: readonly Question[], answers: readonly Answer[], offer: Offer, world: World, chance: Chance): boolean {
  const lot = (o: Offer) => chance(FOR.answer, world.globe.turn, o.actor, o.to, slotOf(o.want.move));
  return asked.some(({ order: other }, k) => {
    if (other === offer || other.move !== 'offer' || answers[k] !== YES) return false;
    return bindSame(other, offer) && lot(other) > lot(offer);
  });
}

const bindSame = (a: Offer, b: Offer): boolean =>
  sameDeed(a.give, b.give) || sameDeed(a.give, b.want) || sameDeed(a.want, b.give) || sameDeed(a.want, b.want);

/** How a turn carries out a deed, and takes what ordering one costs. */
interface Doing {
  readonly perform: (deed: Deed, said: readonly Answer[], offer: Offer | null, allowed: boolean) => void;
  readonly pay: (deed: Deed, from: 'attention' | 'owed') => void;
}

function settleOffer(
  world: World,
  offer: Offer,
  ending: 'accepted' | 'declined' | 'bound',
  tables: Tables,
  chance: Chance,
  { perform, pay }: Doing,
  ledger: Ledger | null,
): void {
  const yes = SILENCE.map((_none, n) => (n === offer.to || n === offer.actor ? YES : NONE));
  if (ending === 'accepted') {
    perform(offer.give, yes, offer, true);
    perform(offer.want, yes, offer, true);
  } else {
    change.clear();
    pay(offer.give, 'attention');
    gather(sum, change);
    ledger?.note({ kind: 'offer', offer, ending }, change);
  }
  if (!offer.secret || chance(FOR.leak, world.globe.turn, offer.actor, offer.to, slotOf(offer.want.move)) >= tables.book.value.leak) return;
  change.clear();
  leak(world, offer);
  gather(sum, change);
  ledger?.note({ kind: 'leak', offer }, change);
}

/** A secret offer that comes out costs the trust of allies who were bypassed. */
function leak(world: World, offer: Offer): void {
  for (const side of [offer.actor, offer.to]) {
    for (const ally of NATIONS) {
      if (ally === offer.actor || ally === offer.to) continue;
      change.dyad[ally][side].trust -= 8 * world.dyad[ally][side].alliance;
      change.dyad[ally][side].affinity -= 4 * world.dyad[ally][side].alliance;
    }
  }
}

/** The answers given to one order, by nation. */
export function answersTo(order: Order, asked: readonly Question[], answers: readonly Answer[]): readonly Answer[] {
  const said = [...SILENCE];
  asked.forEach((question, k) => {
    if (question.order === order) said[question.asked] = answers[k]!;
  });
  return said;
}

const draw = (chance: Chance, world: World, deed: Deed): number =>
  chance(FOR.ending, world.globe.turn, deed.actor, slotOf(deed.move), targetOf(deed) + 1);
