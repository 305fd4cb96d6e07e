import { type Chance, FOR } from '../engine/chance.ts';
import type { Orders } from '../engine/deeds.ts';
import { byNation, NATIONS, type Nation } from '../engine/nations.ts';
import { observe } from '../engine/observe.ts';
import { outlookFor } from '../engine/outlook.ts';
import { questions } from '../engine/settle.ts';
import type { Tables } from '../engine/tables.ts';
import { openTurn, resolve } from '../engine/turn.ts';
import { World } from '../engine/world.ts';
import type { Agent, Briefing } from './briefing.ts';
import { defaultAgent } from './default.ts';

/** Order sets it weighs, futures it imagines for each, and turns in a future. */
const SETS = 7;
const FUTURES = 2;
const TURNS = 3;
/** So precise that the default agent takes what it holds best. */
const GREEDY = 50;

/** Draws of its own: keyed apart from the match's, so that imagining changes nobody's luck. The same futures for every order set. */
const imagined =
  (chance: Chance, future: number): Chance =>
  (purpose, step, ...who) =>
    chance(FOR.rollout, step, purpose, future, ...who);

/**
 * Looks deeper than the default agent: it draws some order sets as the default would, its best one among them, plays each forward
 * on the world it believes in, all seats by default agents, and takes the set with the best mean V. It answers as the default does.
 */
export const rolloutAgent: Agent = {
  orders(briefing) {
    const sets = candidates(briefing);
    if (sets.length === 1) return [...sets[0]!];
    const worths = sets.map(() => 0);
    for (let future = 0; future < FUTURES; future++) {
      const luck = imagined(briefing.chance, future);
      const others = ordersOf(briefing.seen, briefing.tables, luck, briefing.nation);
      sets.forEach((orders, k) => {
        worths[k]! += worthOf(
          briefing,
          luck,
          byNation(n => (n === briefing.nation ? orders : others[n])),
        );
      });
    }
    return [...sets[worths.indexOf(Math.max(...worths))]!];
  },
  answers: (briefing, questions) => defaultAgent.answers(briefing, questions),
  stance: briefing => defaultAgent.stance(briefing),
};

/** Order sets as the default agent might seal them: by its usual temper, greedily, and ever sharper; each once. */
function candidates(briefing: Briefing): Orders[number][] {
  const sets = new Map<string, Orders[number]>();
  for (let k = 0; k < SETS; k++) {
    const sharper = k === 0 ? 1 : k === 1 ? GREEDY : 1 + k / 3;
    const orders = defaultAgent.orders({ ...briefing, level: briefing.level * sharper, chance: imagined(briefing.chance, 100 + k) });
    sets.set(JSON.stringify(orders), orders);
  }
  return [...sets.values()];
}

/** The sum of V after each turn of one future that begins with these orders. */
function worthOf({ nation, tables, seen }: Briefing, luck: Chance, first: Orders): number {
  const { foresight } = outlookFor(tables);
  const world = new World().copyFrom(seen);
  let sum = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    if (turn > 0) openTurn(world, tables, luck);
    playImagined(world, tables, luck, turn === 0 ? first : null);
    sum += foresight.look(world).worth(nation);
  }
  return sum;
}

const briefed = (world: World, nation: Nation, tables: Tables, luck: Chance): Briefing => {
  const [seen, doubt] = [new World(), new World()];
  observe(world, nation, luck, tables.book.knowledge, seen, doubt);
  return { nation, seen, doubt, tables, chance: luck, offers: true, level: 1 };
};

/** What default agents that see the world as the dreamer does would order; nothing for the seat left out. */
const ordersOf = (world: World, tables: Tables, luck: Chance, out: Nation | null): Orders =>
  byNation(n => (n === out ? [] : defaultAgent.orders(briefed(world, n, tables, luck))));

/** One imagined turn: everyone is a default agent, but for orders that are given. */
function playImagined(world: World, tables: Tables, luck: Chance, given: Orders | null): void {
  const orders = given ?? ordersOf(world, tables, luck, null);
  const asked = questions(world, orders);
  const said = new Map(
    NATIONS.flatMap(n => {
      const mine = asked.filter(question => question.asked === n);
      if (mine.length === 0) return [];
      const answers = defaultAgent.answers(briefed(world, n, tables, luck), mine);
      return mine.map((question, k) => [question, answers[k]!] as const);
    }),
  );
  resolve(
    world,
    orders,
    asked.map(question => said.get(question)!),
    tables,
    luck,
    null,
    brink => byNation(n => defaultAgent.stance(briefed(new World().copyFrom(brink), n, tables, luck))),
  );
}
