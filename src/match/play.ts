import type { CrisisStance, Stances } from '../engine/crisis/ladder.ts';
import type { Orders } from '../engine/deeds.ts';
import { type Answer, NONE } from '../engine/move.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../engine/nations.ts';
import type { Question } from '../engine/settle.ts';
import type { Now } from '../engine/world.ts';
import type { Belief, Match } from './match.ts';

/** Whoever plays a seat, agent or human: the same three questions. */
export interface Seat {
  orders(nation: Nation, belief: Belief, match: Match): Orders[number];
  answers(nation: Nation, belief: Belief, match: Match, questions: readonly Question[]): readonly Answer[];
  /** The stance in the next round of a crisis, in the world believed at its brink. */
  stance(nation: Nation, belief: Belief, match: Match): CrisisStance;
}

/** A turn after its orders are sealed: what they ask, and what has been answered. */
export interface Sealed {
  readonly orders: Orders;
  readonly questions: readonly Question[];
}

/** Ask the seats for orders. `own` are orders already given, by a human, for some seats. */
export function seal(match: Match, seats: ByNation<Seat>, own: Partial<Record<Nation, Orders[number]>> = {}): Sealed {
  const orders = byNation(n => own[n] ?? seats[n].orders(n, match.belief(n), match));
  return { orders, questions: match.questions(orders) };
}

/** Ask the seats for the answers that are not given yet, beside the questions. */
export function answersOf(
  match: Match,
  sealed: Sealed,
  seats: ByNation<Seat>,
  own: ReadonlyMap<Question, Answer> = new Map(),
): readonly Answer[] {
  const given = new Map(own);
  for (const n of NATIONS) {
    const mine = sealed.questions.filter(q => q.asked === n && !given.has(q));
    if (mine.length === 0) continue;
    const said = seats[n].answers(n, match.belief(n), match, mine);
    mine.forEach((question, k) => {
      given.set(question, said[k] ?? NONE);
    });
  }
  return sealed.questions.map(q => given.get(q) ?? NONE);
}

/** Ask the seats for their stances in the world at a brink. `own` are those already given. */
export const stancesIn = (match: Match, world: Now, seats: ByNation<Seat>, own: Partial<Record<Nation, CrisisStance>> = {}): Stances =>
  byNation(n => own[n] ?? seats[n].stance(n, match.beliefIn(world, n), match));

/** Ask the seats for answers, and for stances if a crisis opens, and play the turn. `own` are answers already given, by question. */
export function finish(match: Match, sealed: Sealed, seats: ByNation<Seat>, own: ReadonlyMap<Question, Answer> = new Map()): void {
  match.play(sealed.orders, answersOf(match, sealed, seats, own), world => stancesIn(match, world, seats));
}

/** One whole turn. Page, command line and lab all play by this. */
export const playTurn = (match: Match, seats: ByNation<Seat>): void => finish(match, seal(match, seats), seats);
