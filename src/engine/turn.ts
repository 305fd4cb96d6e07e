import { type Book, passOf } from './book.ts';
import { type Chance, FOR } from './chance.ts';
import { gather } from './commit.ts';
import { idle, isBrink, type Stances, type Stand } from './crisis/ladder.ts';
import { playRound, spark } from './crisis/phase.ts';
import { applyEnding, endingOf, type Offer, type Orders, orderCost, rest, spend, targetOf } from './deeds.ts';
import type { Answer } from './move.ts';
import { type Deed, slotOf } from './moves/index.ts';
import { NATIONS, type Nation, PRK } from './nations.ts';
import { NEWS_NAMES, newsOf } from './news/index.ts';
import { close, type Ledger } from './phase.ts';
import type { Pass } from './rule.ts';
import { RULE_NAMES } from './rules/index.ts';
import { type Act, settle, type Tabled } from './settle.ts';
import type { Tables } from './tables.ts';
import { serve } from './talks/done.ts';
import { inscribe } from './talks/read.ts';
import { roomOf } from './talks/room.ts';
import { sign } from './talks/sign.ts';
import { isDue, REFUSED, stands, VOID } from './talks/text.ts';
import { ruleOf } from './value.ts';
import { World, waitAt } from './world.ts';

const change = new World();
const sum = new World();

/** 1. News: dated and drawn events, on the same world, then committed. A new government is drawn after it. */
export function openTurn(world: World, tables: Tables, chance: Chance, ledger: Ledger | null = null): void {
  const turn = world.globe.turn;
  const pass = passOf(tables.book, 1, ledger?.why);
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
  close(world, sum, ledger);
}

/** An event comes once, on the first of its turns whose draw allows it. */
function comes(event: Tables['schedule'][number], turn: number, chance: Chance, item: number): boolean {
  if (turn + 1 < event.from || turn + 1 > event.to) return false;
  for (let t = event.from - 1; t < turn; t++) if (chance(FOR.news, t, 100 + item) < event.odds) return false;
  return chance(FOR.news, turn, 100 + item) < event.odds;
}

/** A new government is drawn, and may let fall what the old one promised and had not done (model section 2). */
function newGovernment(world: World, tables: Tables, chance: Chance, nation: Nation): void {
  change.state[nation].type += drawType(tables, chance, nation, world.globe.turn + 1) - world.state[nation].type;
  change.state[nation].resolve += drawResolve(chance, nation, world.globe.turn + 1) - world.state[nation].resolve;
  world.clause.forEach((clauses, t) => {
    if (!stands(world.text[t]!.stage)) return;
    clauses.forEach(({ performer, status }, c) => {
      if (performer !== nation + 1 || !isDue(status)) return;
      if (chance(FOR.text, world.globe.turn, t, c, nation, 100) < tables.book.commitments.lapse)
        change.clause[t]![c]!.status += VOID - status;
    });
  });
}

/** Type of a government drawn from its priors, as index + 1. Step 0 is the opening. */
export const drawType = (tables: Tables, chance: Chance, nation: Nation, step: number): number =>
  typeAt(tables, nation, chance(FOR.type, step, nation));

/** Resolve of a government in a crisis, even from 0 to 100. Step 0 is the opening. */
export const drawResolve = (chance: Chance, nation: Nation, step: number): number => Math.floor(101 * chance(FOR.resolve, step, nation));

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

/**
 * 4. Resolution, 5. a crisis if one opens, 6. talks and 7. rules, each phase on one world and then committed. `answers` stand beside
 * `questions(world, orders)`; `stand` is asked for the stances of each round of a crisis. Draws depend on who does what to whom, never
 * on what others do.
 */
export function resolve(
  world: World,
  orders: Orders,
  answers: readonly Answer[],
  tables: Tables,
  chance: Chance,
  ledger: Ledger | null = null,
  stand: Stand = idle,
): void {
  act(world, orders, answers, tables, chance, ledger);
  while (isBrink(world)) playRound(world, stand(world, world.crisis.round), tables, chance, ledger);
  follow(world, tables, chance, ledger);
}

/** The world in which the next stances of a turn's crisis are taken, after the rounds already played; null where none is asked for. A copy. */
export function brinkOf(
  now: World,
  orders: Orders,
  answers: readonly Answer[],
  rounds: readonly Stances[],
  tables: Tables,
  chance: Chance,
  ledger: Ledger | null = null,
): World | null {
  const world = new World().copyFrom(now);
  act(world, orders, answers, tables, chance, ledger);
  for (const stances of rounds) if (isBrink(world)) playRound(world, stances, tables, chance, null);
  return isBrink(world) ? world : null;
}

/** 4. What was ordered and agreed is done; it may open a crisis. */
function act(world: World, orders: Orders, answers: readonly Answer[], tables: Tables, chance: Chance, ledger: Ledger | null): void {
  const pass = passOf(tables.book, 1, ledger?.why, roomOf(tables).table);
  const { acts, lapses, tabled } = settle(world, orders, answers, chance);
  const rested = new Set<number>();
  sum.clear();
  for (const act of acts) carryOut(act, world, tables, chance, pass, rested, ledger);
  for (const { offer, ending, by } of lapses) {
    pay(change.clear(), world, offer.give, 'attention', rested, tables.book);
    if (by !== -1) change.dyad[by][PRK].trust -= pass.effects.withdrawn;
    gather(sum, change);
    ledger?.note({ kind: 'offer', offer, ending }, change);
  }
  for (const order of orders.flat()) if (order.move === 'offer') leak(world, order, tables, chance, ledger);
  for (const one of tabled) conclude(one, world, tables, ledger);
  close(world, sum, ledger);
  const done = acts.filter(({ allowed, acts: first }) => allowed && first).map(({ deed }) => deed);
  spark(world, done, tables, chance, ledger);
}

/** 6. Talks and 7. rules, all on the same world, then committed. */
function follow(world: World, tables: Tables, chance: Chance, ledger: Ledger | null): void {
  const pass = passOf(tables.book, 1, ledger?.why, roomOf(tables).table);
  sum.clear();
  roomOf(tables).conduct.turn(world, sum, chance, ledger);
  for (const name of RULE_NAMES) {
    ruleOf(name).apply(world, change.clear(), tables.book.rules[name], pass);
    gather(sum, change);
    ledger?.note({ kind: 'rule', name }, change);
  }
  close(world, sum, ledger);
}

/** A deed has its effects once, whoever else ordered it; each of those pays. The half that was wanted is paid if it is done for it. */
function carryOut(
  { deed, allowed, acts, crowded, offer, answers }: Act,
  world: World,
  tables: Tables,
  chance: Chance,
  pass: Pass,
  rested: Set<number>,
  ledger: Ledger | null,
): void {
  const ending = !allowed ? 'declined' : crowded ? 'crowded' : endingOf(world, deed, tables.book, draw(chance, world, deed));
  const wanted = offer !== null && offer.want === deed;
  change.clear();
  if (acts) applyEnding(world, change, deed, ending, answers, tables.book, pass);
  if (acts && allowed) serve(world, change, deed, tables.book.commitments);
  if (!wanted) pay(change, world, deed, 'attention', rested, tables.book);
  else if (acts) pay(change, world, deed, 'owed', rested, tables.book);
  gather(sum, change);
  ledger?.note({ kind: 'deed', deed, ending, offer, answers }, change);
}

/** A text that was tabled takes the attention of all who tabled it; signed it takes force from ratification, refused it lies on the table for others to counter. */
function conclude(tabled: Tabled, world: World, tables: Tables, ledger: Ledger | null): void {
  const { proposal, sponsors, ending, slot } = tabled;
  change.clear();
  for (const n of sponsors) change.state[n].attention -= orderCost(proposal);
  if (ending === 'signed')
    sign(world, change, proposal, slot, roomOf(tables).outlook.from(world).stakes(proposal), tables.book.commitments);
  else if (slot >= 0) inscribe(world, change, proposal, slot, REFUSED, []);
  gather(sum, change);
  ledger?.note({ kind: 'tabled', tabled }, change);
}

/** What ordering a deed takes. The wait before its next is set once a turn for each actor and move. */
function pay(to: World, world: World, deed: Deed, from: 'attention' | 'owed', rested: Set<number>, book: Book): void {
  spend(to, deed, from, book);
  const at = waitAt(deed.actor, slotOf(deed.move));
  if (!rested.has(at)) rest(world, to, deed);
  rested.add(at);
}

/** A secret offer that comes out costs the trust of allies who were bypassed. */
function leak(world: World, offer: Offer, { book }: Tables, chance: Chance, ledger: Ledger | null): void {
  const drawn = chance(FOR.leak, world.globe.turn, offer.actor, offer.to, slotOf(offer.want.move));
  if (!offer.secret || drawn >= book.value.leak) return;
  change.clear();
  for (const side of [offer.actor, offer.to]) {
    for (const ally of NATIONS) {
      if (ally === offer.actor || ally === offer.to) continue;
      change.dyad[ally][side].trust -= book.value.leakTrust * world.dyad[ally][side].alliance;
      change.dyad[ally][side].affinity -= book.value.leakAffinity * world.dyad[ally][side].alliance;
    }
  }
  gather(sum, change);
  ledger?.note({ kind: 'leak', offer }, change);
}

const draw = (chance: Chance, world: World, deed: Deed): number =>
  chance(FOR.ending, world.globe.turn, deed.actor, slotOf(deed.move), targetOf(deed) + 1);
