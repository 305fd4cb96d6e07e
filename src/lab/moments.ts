import { HOLD } from '../engine/crisis/ladder.ts';
import type { Order, Orders } from '../engine/deeds.ts';
import { type Answer, NO, NONE, YES } from '../engine/move.ts';
import { byNation, type Nation } from '../engine/nations.ts';
import { type Question, questions } from '../engine/settle.ts';
import { resolve } from '../engine/turn.ts';
import { Foresight } from '../engine/value.ts';
import type { World } from '../engine/world.ts';
import type { Match } from '../match/match.ts';

/** Something a nation did in a turn, and the world as it would have been at the turn's end without it, with the same luck. */
export interface Moment {
  /** From 1. */
  readonly turn: number;
  /** An order that was given, or a question and what was said to it. */
  readonly did: { readonly order: Order } | { readonly question: Question; readonly said: Answer };
  /** Points of value of the nation at the end of the turn, by the true world, that it owes to this. */
  readonly by: number;
  readonly as: World;
  readonly without: World;
}

/** What mattered most to a nation in a game, most first: each order it gave left out, and each answer turned round, one at a time. */
export function momentsOf(match: Match, nation: Nation): Moment[] {
  const foresight = new Foresight(match.scenario.tables);
  const worth = (world: World): number => foresight.look(world).worth(nation);
  const found: Moment[] = [];
  for (let turn = 1; turn <= match.turn; turn++) {
    const as = match.after(turn);
    const had = worth(as);
    const add = (did: Moment['did'], without: World): number => found.push({ turn, did, by: had - worth(without), as, without });
    const played = match.played(turn);
    for (const order of played.orders[nation]) {
      const orders = byNation(n => (n === nation ? played.orders[n].filter(other => other !== order) : played.orders[n]));
      add({ order }, again(match, turn, orders, carried(match, turn, orders)));
    }
    played.questions.forEach((question, k) => {
      const said = played.answers[k]!;
      if (question.asked !== nation || (said !== YES && said !== NO)) return;
      const turned = played.answers.map((answer, j) => (j === k ? (said === YES ? NO : YES) : answer));
      add({ question, said }, again(match, turn, played.orders, turned));
    });
  }
  return found.sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** The turn played again from its start with other orders or answers: what the dice, the others and a crisis did stays. */
function again(match: Match, turn: number, orders: Orders, answers: readonly Answer[]): World {
  const { rounds } = match.played(turn);
  const { scenario, chance } = match;
  const world = match.start(turn);
  resolve(world, orders, answers, scenario.tables, chance, null, (_, round) => rounds[round] ?? byNation(() => HOLD));
  return world;
}

/** The answers that were given to what is still asked; what is only asked now, of a deed that others ordered too, is refused. */
function carried(match: Match, turn: number, orders: Orders): Answer[] {
  const { questions: were, answers } = match.played(turn);
  return questions(match.start(turn), orders).map(({ asked, order }) => {
    const k = were.findIndex(one => one.asked === asked && sameOrder(one.order, order));
    return k < 0 ? NO : (answers[k] ?? NONE);
  });
}
const sameOrder = (a: Order, b: Order): boolean => JSON.stringify(a) === JSON.stringify(b);
