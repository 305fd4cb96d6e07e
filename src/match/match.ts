import { produce } from 'immer';
import { type Chance, chanceFrom } from '../engine/chance.ts';
import { idle, type Stances, type Stand } from '../engine/crisis/ladder.ts';
import type { Orders } from '../engine/deeds.ts';
import { hashOf } from '../engine/hash.ts';
import { type Entry, keptLedger } from '../engine/ledger.ts';
import type { Answer } from '../engine/move.ts';
import { type ByNation, byNation, CODES, NATIONS, type Nation } from '../engine/nations.ts';
import { observe } from '../engine/observe.ts';
import { type Question, questions } from '../engine/settle.ts';
import { brinkOf, drawResolve, drawType, openTurn, resolve } from '../engine/turn.ts';
import { Foresight } from '../engine/value.ts';
import { type End, ending, payoffs, standing } from '../engine/verdict.ts';
import { type Now, World } from '../engine/world.ts';
import type { Scenario } from '../scenario/read.ts';
import { knowledgeAt, type Levels } from './levels.ts';
import {
  answerFromJson,
  answerToJson,
  type GameRecord,
  ordersFromJson,
  ordersToJson,
  RULES,
  stancesFromJson,
  stancesToJson,
} from './record.ts';

export interface Belief {
  readonly seen: World;
  readonly doubt: World;
}

/** What was ordered, asked and answered in a turn, and the stances of each round of its crisis. */
export interface Played {
  readonly orders: Orders;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly rounds: readonly Stances[];
}

export interface MatchOptions {
  readonly seed: string;
  readonly seats: GameRecord['seats'];
  readonly levels?: Levels | undefined;
  readonly hash: string;
  readonly set?: Readonly<Record<string, number>>;
  /** The file itself, for a scenario that is not a shipped one. */
  readonly file?: unknown;
}

/** A game in play. The record is the game; worlds are caches recomputed from it, and only copies of them leave. */
export class Match {
  record: GameRecord;
  readonly chance: Chance;
  private readonly foresight: Foresight;
  /** Worlds at the end of each turn; [0] is the opening. */
  private readonly ends: World[];
  private now: World;
  /** V of the six after each turn. */
  readonly path: ByNation<number>[] = [];
  end: End | null = null;

  constructor(
    readonly scenario: Scenario,
    options: MatchOptions,
  ) {
    this.chance = chanceFrom(options.seed);
    this.foresight = new Foresight(scenario.tables);
    const opening = new World().copyFrom(scenario.opening);
    for (const n of NATIONS) {
      opening.state[n].type = drawType(scenario.tables, this.chance, n, 0);
      opening.state[n].resolve = drawResolve(this.chance, n, 0);
    }
    this.ends = [opening];
    this.now = this.opened(opening);
    this.record = {
      format: 'six-party-talks',
      rules: RULES,
      scenario: { id: scenario.id, hash: options.hash, ...(options.file === undefined ? {} : { file: options.file }) },
      set: options.set ?? {},
      seed: options.seed,
      seats: options.seats,
      ...(options.levels === undefined || Object.keys(options.levels).length === 0 ? {} : { levels: options.levels }),
      turns: [],
      branches: [],
    };
  }

  private opened(end: World): World {
    const world = new World().copyFrom(end);
    openTurn(world, this.scenario.tables, this.chance);
    return world;
  }

  /** Turns played. */
  get turn(): number {
    return this.record.turns.length;
  }

  /** The true world the orders of this turn are given on, news included. A copy. */
  get world(): World {
    return new World().copyFrom(this.now);
  }

  /** The true world at the end of a turn (0: the opening). A copy. */
  after(turn: number): World {
    return new World().copyFrom(this.ends[turn]!);
  }

  /** What a nation believes now. */
  belief(nation: Nation): Belief {
    return this.believed(this.now, nation);
  }

  /** What a nation believed at the end of a turn (0: the opening). */
  beliefAfter(turn: number, nation: Nation): Belief {
    return this.believed(this.ends[turn]!, nation);
  }

  /** What a nation believes in a world of this turn, at the brink of a crisis. */
  beliefIn(world: Now, nation: Nation): Belief {
    return this.believed(world, nation);
  }

  private believed(world: Now, nation: Nation): Belief {
    const belief = { seen: new World(), doubt: new World() };
    observe(world, nation, this.chance, knowledgeAt(this.record, nation, this.scenario.book.knowledge), belief.seen, belief.doubt);
    return belief;
  }

  /** The true world on which the orders of a played turn (from 1) were given, its news included. A copy. */
  start(turn: number): World {
    return this.opened(this.ends[turn - 1]!);
  }

  /** The world in which the stances of one round (from 0) of a played turn's crisis were taken. A copy. */
  brinkAt(turn: number, round: number): World {
    const { orders, answers, rounds } = this.played(turn);
    const world = brinkOf(this.start(turn), orders, answers, rounds.slice(0, round), this.scenario.tables, this.chance);
    if (world === null) throw new RangeError(`turn ${turn} has no round ${round + 1}`);
    return world;
  }

  questions(orders: Orders): Question[] {
    return questions(this.now, orders);
  }

  /** The world in which the next stances are taken, after these rounds of the crisis that a turn leads to; null where none is. A copy. */
  brink(orders: Orders, answers: readonly Answer[], rounds: readonly Stances[]): World | null {
    return brinkOf(this.now, orders, answers, rounds, this.scenario.tables, this.chance);
  }

  /** What opens the crisis that the sealed orders and answers of this turn lead to: the deed as it ended, or null for an incident. */
  spark(orders: Orders, answers: readonly Answer[]): Extract<Entry['cause'], { readonly kind: 'deed' }> | null {
    const { ledger, entries } = keptLedger();
    brinkOf(this.now, orders, answers, [], this.scenario.tables, this.chance, ledger);
    const causes = entries.map(({ cause }) => cause);
    const deed = causes.flatMap(cause => (cause.kind === 'crisis' && cause.what === 'opened' ? [cause.deed] : []))[0] ?? null;
    return causes.filter(cause => cause.kind === 'deed').find(cause => cause.deed === deed) ?? null;
  }

  /** Play the sealed orders and answers of this turn, and the stances of a crisis if it leads to one. */
  play(orders: Orders, answers: readonly Answer[], stand: Stand = idle): void {
    if (this.end !== null) throw new Error('the game is over');
    const world = this.world;
    const rounds: Stances[] = [];
    resolve(world, orders, answers, this.scenario.tables, this.chance, null, (brink, round) => {
      const stances = stand(brink, round);
      rounds.push(stances);
      return stances;
    });
    const crisis = rounds.length === 0 ? {} : { crisis: rounds.map(stancesToJson) };
    const turn = { orders: ordersToJson(orders), answers: answers.map(answerToJson), ...crisis, hash: hashOf(world) };
    this.record = produce(this.record, draft => {
      draft.turns.push(turn as never);
    });
    this.ends.push(world);
    this.path.push(standing(this.foresight, world));
    this.end = ending(world, this.scenario.tables, this.chance);
    if (this.end === null) this.now = this.opened(world);
  }

  /** Go back to the start of a turn (0 is the first). What was played from there is kept as a branch, and marked. */
  back(turn: number): void {
    if (turn < 0 || turn >= this.turn) throw new RangeError(`turn ${turn + 1} has not been played`);
    this.record = produce(this.record, draft => {
      draft.branches.push({ from: turn, turns: draft.turns.slice(turn) });
      draft.turns.length = turn;
    });
    this.ends.length = turn + 1;
    this.path.length = turn;
    this.end = null;
    this.now = this.opened(this.ends[turn]!);
  }

  /** Every cause of a played turn (counted from 1) and what it added: the turn is replayed from its snapshot with a ledger. */
  entries(turn: number): readonly Entry[] {
    if (this.record.turns[turn - 1] === undefined) throw new RangeError(`turn ${turn} has not been played`);
    const { orders, answers, rounds } = this.played(turn);
    const { ledger, entries } = keptLedger();
    const world = this.after(turn - 1);
    openTurn(world, this.scenario.tables, this.chance, ledger);
    resolve(world, orders, answers, this.scenario.tables, this.chance, ledger, (_, round) => rounds[round]!);
    return entries;
  }

  /** The orders of a played turn (from 1), what they asked and of whom, beside it what was answered, and the rounds of its crisis. */
  played(turn: number): Played {
    const recorded = this.record.turns[turn - 1]!;
    const orders = ordersFromJson(recorded.orders);
    if (typeof orders === 'string') throw new Error(orders);
    return {
      orders,
      questions: questions(this.start(turn), orders),
      answers: recorded.answers.map(answerFromJson),
      rounds: (recorded.crisis ?? []).map(stancesFromJson),
    };
  }

  /** The news that opened the turn in play, before any order. */
  get news(): readonly Entry[] {
    const { ledger, entries } = keptLedger();
    openTurn(this.after(this.turn), this.scenario.tables, this.chance, ledger);
    return entries;
  }

  /** Change the world of the turn in play, as an experiment that pins something does. Such a game cannot be replayed. */
  adjust(change: (world: World) => void): void {
    change(this.now);
  }

  /** Hand a seat to somebody else from now on. */
  seat(nation: Nation, player: string): void {
    this.record = produce(this.record, draft => {
      draft.seats[CODES[nation]] = player;
    });
  }

  /** V of the six on the true opening. */
  get opening(): ByNation<number> {
    return standing(this.foresight, this.ends[0]!);
  }

  /** Payoffs so far, 0-100. */
  get payoffs(): ByNation<number> {
    return this.path.length === 0 ? byNation(() => 0) : payoffs(this.path, this.end ?? 'horizon', this.scenario.book.verdict);
  }
}
