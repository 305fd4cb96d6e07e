import { fits } from '../../src/agents/choice.ts';
import { type Chance, chanceFrom } from '../../src/engine/chance.ts';
import {
  askedBy,
  DEEDS,
  isLegal,
  MOST_OFFERS,
  MOST_ORDERS,
  type Offer,
  type Order,
  type Orders,
  orderCost,
} from '../../src/engine/deeds.ts';
import { ABSTAIN, type Answer, NO, YES } from '../../src/engine/move.ts';
import { type Deed, moveOf } from '../../src/engine/moves/index.ts';
import { byNation, NATIONS, type Nation } from '../../src/engine/nations.ts';
import { drawType, openTurn, type Question, questions, resolve } from '../../src/engine/turn.ts';
import { ending } from '../../src/engine/verdict.ts';
import { World } from '../../src/engine/world.ts';
import { readScenario, type Scenario } from '../../src/scenario/read.ts';
import { SHIPPED, shippedFile } from '../../src/scenario/shipped.ts';

/** Games a scenario that each law is tried on. */
export const GAMES = 200;

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

/** What an offer may bind: in the open, legal for its actor, asking nobody but the other side. */
const halves = (now: World, { tables }: Scenario, actor: Nation, other: Nation, attention: number): Deed[] =>
  DEEDS[actor].filter(
    deed =>
      moveOf(deed.move).alone !== true && isLegal(now, deed, tables.book, attention) && askedBy(now, deed).every(asked => asked === other),
  );

function randomOffer(now: World, scenario: Scenario, actor: Nation, attention: number, dice: Dice): Offer | undefined {
  const to = pick(
    dice,
    NATIONS.filter(n => n !== actor),
  )!;
  const give = randomDeed(dice, halves(now, scenario, actor, to, attention));
  const want = randomDeed(dice, halves(now, scenario, to, actor, 4));
  return give === undefined || want === undefined ? undefined : { actor, move: 'offer', to, give, want, secret: dice() < 0.5 };
}

/** Random legal orders of one nation: up to three, a third of them offers, as far as attention reaches. */
export function randomOrders(now: World, scenario: Scenario, nation: Nation, dice: Dice): Order[] {
  const sealed: Order[] = [];
  let attention = now.state[nation].attention;
  for (let k = 0; k < MOST_ORDERS; k++) {
    if (dice() < 0.15) break;
    const offers = sealed.filter(order => order.move === 'offer').length;
    const order =
      dice() < 0.35 && offers < MOST_OFFERS
        ? randomOffer(now, scenario, nation, attention, dice)
        : randomDeed(
            dice,
            DEEDS[nation].filter(deed => isLegal(now, deed, scenario.book, attention)),
          );
    if (order === undefined || !fits(order, sealed)) continue;
    sealed.push(order);
    attention -= orderCost(order);
  }
  return sealed;
}

/** Mostly yes, so that most deeds happen. */
export const randomAnswer = (dice: Dice, question: Question): Answer => {
  const draw = dice();
  if (question.kind === 'vote') return draw < 0.6 ? YES : draw < 0.8 ? ABSTAIN : NO;
  return draw < 0.7 ? YES : NO;
};

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
  readonly after: World;
}

export const copy = (world: World): World => new World().copyFrom(world);

/** A whole game of random legal orders and random answers. */
export function* playout(scenario: Scenario, seed: string): Generator<Played> {
  const { tables } = scenario;
  const chance = chanceFrom(seed);
  const dice = diceFrom(seed);
  let before = copy(scenario.opening);
  for (const n of NATIONS) before.state[n].type = drawType(tables, chance, n, 0);
  for (;;) {
    const now = copy(before);
    openTurn(now, tables, chance);
    const orders = byNation(n => randomOrders(now, scenario, n, dice));
    const asked = questions(now, orders);
    const answers = asked.map(question => randomAnswer(dice, question));
    const after = copy(now);
    resolve(after, orders, answers, tables, chance);
    yield { scenario, chance, dice, before, now, orders, asked, answers, after };
    if (ending(after, tables, chance) !== null) return;
    before = after;
  }
}

/** Every turn of all the random games of a scenario. */
export function* turns(scenario: Scenario, games: number = GAMES): Generator<Played> {
  for (let g = 0; g < games; g++) yield* playout(scenario, `${scenario.id} ${g}`);
}

/** Places whose numbers differ, by path. */
export function differing(a: World, b: World, paths: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < a.numbers.length; at++) {
    if (!Object.is(a.numbers[at], b.numbers[at])) out.push(`${paths[at]}: ${a.numbers[at]} against ${b.numbers[at]}`);
  }
  return out;
}
