import { vi } from 'vitest';
import { type Chance, chanceFrom } from '../../src/engine/chance.ts';
import { idle, type Stances, type Stand, stancesOf } from '../../src/engine/crisis/ladder.ts';
import {
  costOf,
  DEEDS,
  isLegal,
  MOST_OFFERS,
  MOST_ORDERS,
  type Offer,
  type Order,
  type Orders,
  orderCost,
  sameDeed,
} from '../../src/engine/deeds.ts';
import { MOST_CLAUSES } from '../../src/engine/layout.ts';
import { bindable, clashes, credit } from '../../src/engine/legality.ts';
import { ABSTAIN, type Answer, NO, YES } from '../../src/engine/move.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import { byNation, NATIONS, type Nation } from '../../src/engine/nations.ts';
import { type Question, questions } from '../../src/engine/settle.ts';
import { atTable } from '../../src/engine/talks/formats.ts';
import { type Clause, DUE, LEVELS, type Proposal, TABLING } from '../../src/engine/talks/proposal.ts';
import { pledgesOf, tablingFault } from '../../src/engine/talks/tabling.ts';
import { drawResolve, drawType, openTurn, resolve } from '../../src/engine/turn.ts';
import { ending } from '../../src/engine/verdict.ts';
import { type Now, PATHS, World } from '../../src/engine/world.ts';
import { readScenario, type Scenario } from '../../src/scenario/read.ts';
import { SHIPPED, shippedFile } from '../../src/scenario/shipped.ts';

vi.setConfig({ testTimeout: 180_000 });

/** Games that each law is tried on; fewer of an overlay that only plays another scenario longer. */
const GAMES = 200;
const gamesOf = ({ id }: Scenario): number => (id === 'hindcast-2014' ? 20 : GAMES);

export function scenarioOf(id: string): Scenario {
  const reading = readScenario(shippedFile(id), { base: shippedFile });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.scenario;
}
export const SCENARIOS: readonly Scenario[] = SHIPPED.map(scenarioOf);

/** A stream of draws of the test's own: nothing that the engine or an agent draws. */
export type Dice = () => number;
export function diceFrom(seed: string): Dice {
  const chance = chanceFrom(`dice ${seed}`);
  let throws = 0;
  return () => chance(1, throws++);
}
export const pick = <T>(dice: Dice, list: readonly T[]): T | undefined => list[Math.floor(dice() * list.length)];

export function shuffled<T>(dice: Dice, list: readonly T[]): T[] {
  const out = [...list];
  for (let k = out.length - 1; k > 0; k--) {
    const at = Math.floor(dice() * (k + 1));
    [out[k], out[at]] = [out[at]!, out[k]!];
  }
  return out;
}

/** A random move of the deck, then a random variant of it: rare moves come as often as visits with their twenty variants. */
function randomDeed(dice: Dice, deeds: readonly Deed[]): Deed | undefined {
  const move = pick(dice, [...new Set(deeds.map(deed => deed.move))]);
  return pick(
    dice,
    deeds.filter(deed => deed.move === move),
  );
}

const legalWith = (now: World, { tables }: Scenario, nation: Nation, attention: number): Deed[] =>
  DEEDS[nation].filter(deed => isLegal(now, deed, tables.book, attention));

function randomOffer(now: World, { book }: Scenario, actor: Nation, attention: number, dice: Dice): Offer | undefined {
  const others = NATIONS.filter(n => n !== actor);
  const to = pick(dice, others)!;
  const give = randomDeed(dice, bindable(now, actor, to, attention, book));
  const want = give && randomDeed(dice, bindable(now, to, actor, credit(now, to), book));
  return want && { actor, move: 'offer', to, give, want, secret: dice() < 0.5 };
}

/** A text of one to four random clauses on random terms, where the nation sits at a table. */
function randomText(now: World, { tables }: Scenario, actor: Nation, attention: number, dice: Dice): Proposal | undefined {
  if (attention < TABLING || tablingFault(now, actor, tables.book) !== null) return undefined;
  const parties = atTable(now, tables.book.effects);
  const clauses: Clause[] = [];
  for (let k = 0; k < MOST_CLAUSES; k++) {
    const open = parties.flatMap(n => pledgesOf(now, n, parties, tables));
    const deed = randomDeed(
      dice,
      open.filter(one => !clauses.some(clause => sameDeed(clause.deed, one))),
    );
    if (deed === undefined) break;
    clauses.push({
      deed,
      due: pick(dice, DUE)!,
      after: Math.floor((k + 1) * dice()),
      verified: pick(dice, LEVELS)!,
      ambiguity: pick(dice, LEVELS)!,
      snapback: dice() < 0.5,
    });
    if (dice() < 0.4) break;
  }
  return clauses.length === 0 ? undefined : { actor, move: 'text', parties, clauses };
}

/** Random legal orders of one nation: up to three, a third of them offers, as far as attention reaches; a text where it can. */
export function randomOrders(now: World, scenario: Scenario, nation: Nation, dice: Dice): Order[] {
  const sealed: Order[] = [];
  let attention = now.state[nation].attention;
  const text = dice() < 0.6 ? randomText(now, scenario, nation, attention, dice) : undefined;
  if (text !== undefined) {
    sealed.push(text);
    attention -= orderCost(text);
  }
  let legal = legalWith(now, scenario, nation, attention);
  for (let k = sealed.length; k < MOST_ORDERS; k++) {
    if (dice() < 0.15) break;
    const offers = sealed.filter(order => order.move === 'offer').length;
    const offering = dice() < 0.35 && offers < MOST_OFFERS;
    const order = offering ? randomOffer(now, scenario, nation, attention, dice) : randomDeed(dice, legal);
    if (order === undefined || clashes(order, sealed).length > 0) continue;
    sealed.push(order);
    attention -= orderCost(order);
    legal = legal.filter(deed => costOf(deed) <= attention);
  }
  return sealed;
}

/** Mostly yes, so that most deeds happen. */
export const randomAnswer = (dice: Dice, question: Question): Answer => {
  const draw = dice();
  if (question.kind === 'vote') return draw < 0.6 ? YES : draw < 0.8 ? ABSTAIN : NO;
  return draw < 0.7 ? YES : NO;
};

/** Any stance that is open to each. */
export const randomStances = (world: Now, { book }: Scenario, dice: Dice): Stances =>
  byNation(n => pick(dice, stancesOf(world, n, book.crises))!);
/** The stances of a turn again; where it leads to a longer crisis, the rest idle. */
export const standsOf =
  (rounds: readonly Stances[]): Stand =>
  (world, round) =>
    rounds[round] ?? idle(world);

/** One turn of a random game: the world before its news, the world orders are given on, the orders, the world after. */
export interface Played {
  readonly scenario: Scenario;
  readonly chance: Chance;
  readonly dice: Dice;
  readonly before: World;
  readonly now: World;
  readonly orders: Orders;
  readonly asked: readonly Question[];
  readonly answers: readonly Answer[];
  /** The stances of each round of the crisis it led to. */
  readonly rounds: readonly Stances[];
  readonly after: World;
}

export const copy = (world: World): World => new World().copyFrom(world);

/** A whole game of random legal orders and random answers. */
export function* playout(scenario: Scenario, seed: string): Generator<Played> {
  const { tables } = scenario;
  const chance = chanceFrom(seed);
  const dice = diceFrom(seed);
  let before = copy(scenario.opening);
  for (const n of NATIONS) {
    before.state[n].type = drawType(tables, chance, n, 0);
    before.state[n].resolve = drawResolve(chance, n, 0);
  }
  for (;;) {
    const now = copy(before);
    openTurn(now, tables, chance);
    const orders = byNation(n => randomOrders(now, scenario, n, dice));
    const asked = questions(now, orders);
    const answers = asked.map(question => randomAnswer(dice, question));
    const after = copy(now);
    const rounds: Stances[] = [];
    resolve(after, orders, answers, tables, chance, null, world => {
      const stances = randomStances(world, scenario, dice);
      rounds.push(stances);
      return stances;
    });
    yield { scenario, chance, dice, before, now, orders, asked, answers, rounds, after };
    if (ending(after, tables, chance) !== null) return;
    before = after;
  }
}

const played = new Map<string, readonly Played[]>();

/**
 * The turns of the random games of a scenario, played once a file; each law throws dice of its own. A law that is dear takes only
 * every so many of them: from every game some, one later in each game than in the one before, so that all of a game is covered.
 */
export function turns(scenario: Scenario, every = 1): Played[] {
  const dice = diceFrom(scenario.id);
  return Array.from({ length: gamesOf(scenario) }, (_, g) =>
    gameOf(scenario, `${scenario.id} ${g}`).filter((_turn, t) => (t + g) % every === 0),
  )
    .flat()
    .map(turn => ({ ...turn, dice }));
}

function gameOf(scenario: Scenario, seed: string): readonly Played[] {
  const game = played.get(seed) ?? [...playout(scenario, seed)];
  played.set(seed, game);
  return game;
}

/** Places whose numbers differ, by path. */
export function differing(a: World, b: World): string[] {
  return [...a.numbers].flatMap((x, at) => (Object.is(x, b.numbers[at]) ? [] : [`${PATHS[at]}: ${x} against ${b.numbers[at]}`]));
}
