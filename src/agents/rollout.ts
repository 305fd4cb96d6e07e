import { type Chance, FOR } from '../engine/chance.ts';
import type { Orders } from '../engine/deeds.ts';
import { byNation, NATIONS } from '../engine/nations.ts';
import { observe } from '../engine/observe.ts';
import { openTurn, questions, resolve } from '../engine/turn.ts';
import { Foresight } from '../engine/value.ts';
import { World } from '../engine/world.ts';
import type { Agent, Briefing } from './briefing.ts';
import { defaultAgent } from './default.ts';

/** Order sets it weighs, futures it imagines for each, and turns in a future. */
const SETS = 6;
const FUTURES = 2;
const TURNS = 3;

/** Draws of its own: keyed apart from the match's, so that imagining changes nobody's luck. The same futures for every order set. */
const imagined =
  (chance: Chance, future: number): Chance =>
  (purpose, step, ...who) =>
    chance(FOR.rollout, step, purpose, future, ...who);

/**
 * Looks deeper than the default agent: it draws some order sets as the default would, plays each forward on the world it believes
 * in, all seats by default agents, and takes the set with the best mean V. It answers as the default does.
 */
export const rolloutAgent: Agent = {
  orders(briefing) {
    const { nation, tables, chance, seen } = briefing;
    const foresight = new Foresight(tables);
    const sets = Array.from({ length: SETS }, (_, k) => drawn(briefing, k));
    const worths = sets.map(orders => {
      let sum = 0;
      for (let future = 0; future < FUTURES; future++) {
        const luck = imagined(chance, future);
        const world = new World().copyFrom(seen);
        for (let turn = 0; turn < TURNS; turn++) {
          if (turn > 0) openTurn(world, tables, luck);
          playImagined(world, briefing, luck, turn === 0 ? orders : null);
          sum += foresight.look(world).worth(nation);
        }
      }
      return sum;
    });
    return [...sets[worths.indexOf(Math.max(...worths))]!];
  },
  answers: (briefing, questions) => defaultAgent.answers(briefing, questions),
};

/** An order set as the default agent might seal it: the first by its usual temper, the others sharper. */
const drawn = (briefing: Briefing, k: number): Orders[number] =>
  defaultAgent.orders({ ...briefing, level: briefing.level * (k === 0 ? 1 : 1 + k / 2), chance: imagined(briefing.chance, 100 + k) });

/** One imagined turn: everyone is a default agent that sees the world as the dreamer does. */
function playImagined(world: World, { nation, tables }: Briefing, luck: Chance, own: Orders[number] | null): void {
  const doubt = new World();
  const brief = (n: (typeof NATIONS)[number]): Briefing => {
    const seen = new World();
    observe(world, n, luck, seen, doubt);
    return { nation: n, seen, doubt, tables, chance: luck, offers: true, level: 1 };
  };
  const orders = byNation(n => (n === nation && own !== null ? own : defaultAgent.orders(brief(n))));
  const asked = questions(world, orders);
  const said = new Map(
    NATIONS.flatMap(n => {
      const mine = asked.filter(question => question.asked === n);
      if (mine.length === 0) return [];
      const answers = defaultAgent.answers(brief(n), mine);
      return mine.map((question, k) => [question, answers[k]!] as const);
    }),
  );
  resolve(
    world,
    orders,
    asked.map(question => said.get(question)!),
    tables,
    luck,
  );
}
