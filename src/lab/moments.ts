import { idle, principals, WAR } from '../engine/crisis/ladder.ts';
import { isLegal, type Order, type Orders } from '../engine/deeds.ts';
import { credit } from '../engine/legality.ts';
import { ABSTAIN, type Answer, NO, NONE, YES } from '../engine/move.ts';
import { byNation, type Nation } from '../engine/nations.ts';
import { isOne, type Question, questions } from '../engine/settle.ts';
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
  const worth = (world: World): number => (isWar(world) ? 0 : foresight.look(world).worth(nation));
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
      if (question.asked !== nation || (said !== YES && said !== NO) || (said === NO && isBarred(match, turn, question))) return;
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
  const two = rounds.length === 0 ? '' : String(principals(match.brinkAt(turn, 0)));
  // In a crisis of others than those it was between, nobody stirs.
  resolve(world, orders, answers, scenario.tables, chance, null, (brink, round) =>
    String(principals(brink)) === two ? (rounds[round] ?? idle(brink)) : idle(brink),
  );
  return world;
}

/** War is worth nothing to anyone, whatever else the world holds. */
export const isWar = ({ globe }: World): boolean => globe.rung >= WAR;

/** An offer whose half the one asked could not have done. */
function isBarred(match: Match, turn: number, { order, asked }: Question): boolean {
  if (order.move !== 'offer') return false;
  const world = match.start(turn);
  return !isLegal(world, order.want, match.scenario.book, credit(world, asked));
}

/** The answers that were given to what is still asked. What is only asked now, of a deed that others ordered too, is let pass or refused. */
function carried(match: Match, turn: number, orders: Orders): Answer[] {
  const { questions: were, answers } = match.played(turn);
  return questions(match.start(turn), orders).map(({ asked, order, kind }) => {
    const k = were.findIndex(
      one => one.asked === asked && (isOne(one.order, order) || JSON.stringify(one.order) === JSON.stringify(order)),
    );
    return k >= 0 ? (answers[k] ?? NONE) : kind === 'vote' ? ABSTAIN : NO;
  });
}
