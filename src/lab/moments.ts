import { idle, isWar, principals } from '../engine/crisis/ladder.ts';
import { isLegal, type Order, type Orders } from '../engine/deeds.ts';
import { credit } from '../engine/legality.ts';
import { type Answer, NO, NONE, YES } from '../engine/move.ts';
import { byNation, type Nation } from '../engine/nations.ts';
import { isOne, type Question, questions } from '../engine/settle.ts';
import { resolve } from '../engine/turn.ts';
import { Foresight } from '../engine/value.ts';
import { World } from '../engine/world.ts';
import type { Match, Played } from '../match/match.ts';

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
  const turns = match.record.turns.map((_, t) => new Turn(match, t + 1));
  const found = turns.flatMap(one => {
    const as = match.after(one.turn);
    const had = worth(as);
    return one.otherwise(nation).map(({ did, without }) => ({ turn: one.turn, did, by: had - worth(without), as, without }));
  });
  return found.sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** A played turn, to be played again with one thing changed. */
class Turn {
  private readonly played: Played;
  private readonly begun: World;
  /** Between whom its crisis was; empty where none opened. */
  private readonly two: string;

  constructor(
    private readonly match: Match,
    readonly turn: number,
  ) {
    this.played = match.played(turn);
    this.begun = match.start(turn);
    this.two = this.played.rounds.length === 0 ? '' : String(principals(match.brinkAt(turn, 0)));
  }

  /** Each thing a nation did, and the world at the end without it. */
  otherwise(nation: Nation): Pick<Moment, 'did' | 'without'>[] {
    const { orders, questions: asked, answers } = this.played;
    const left = orders[nation].map(order => {
      const others = byNation(n => (n === nation ? orders[n].filter(other => other !== order) : orders[n]));
      return { did: { order }, without: this.again(others, this.carried(others)) };
    });
    const turned = asked.flatMap((question, k) => {
      const said = answers[k]!;
      if (question.asked !== nation || (said !== YES && said !== NO) || (said === NO && this.isBarred(question))) return [];
      const other = answers.map((answer, j) => (j === k ? (said === YES ? NO : YES) : answer));
      return [{ did: { question, said }, without: this.again(orders, other) }];
    });
    return [...left, ...turned];
  }

  /** Played again from its start: what the dice, the others and a crisis did stays. */
  private again(orders: Orders, answers: readonly Answer[]): World {
    const { scenario, chance } = this.match;
    const world = new World().copyFrom(this.begun);
    // In a crisis of others than those it was between, nobody stirs.
    resolve(world, orders, answers, scenario.tables, chance, null, (brink, round) =>
      String(principals(brink)) === this.two ? (this.played.rounds[round] ?? idle(brink)) : idle(brink),
    );
    return world;
  }

  /** An offer whose half the one asked could not have done. */
  private isBarred({ order, asked }: Question): boolean {
    if (order.move !== 'offer') return false;
    return !isLegal(this.begun, order.want, this.match.scenario.book, credit(this.begun, asked));
  }

  /** The answers given to what is still asked. Whoever no longer orders what others order too is asked only now, and still for it. */
  private carried(orders: Orders): Answer[] {
    const { questions: were, answers } = this.played;
    return questions(this.begun, orders).map(({ asked, order }) => {
      const k = were.findIndex(one => one.asked === asked && isSame(one.order, order));
      return k >= 0 ? (answers[k] ?? NONE) : YES;
    });
  }
}

const isSame = (a: Order, b: Order): boolean => isOne(a, b) || JSON.stringify(a) === JSON.stringify(b);
