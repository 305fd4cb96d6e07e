import type { Orders } from '../engine/deeds.ts';
import { type Answer, NONE } from '../engine/move.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../engine/nations.ts';
import type { Question } from '../engine/settle.ts';
import type { Belief, Match } from './match.ts';

/** Whoever plays a seat, agent or human: the same two questions. */
export interface Seat {
  orders(nation: Nation, belief: Belief, match: Match): Orders[number];
  answers(nation: Nation, belief: Belief, match: Match, questions: readonly Question[]): readonly Answer[];
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

/** Ask the seats for answers and play the turn. `own` are answers already given, by question. */
export function finish(match: Match, sealed: Sealed, seats: ByNation<Seat>, own: ReadonlyMap<Question, Answer> = new Map()): void {
  const given = new Map(own);
  for (const n of NATIONS) {
    const mine = sealed.questions.filter(q => q.asked === n && !given.has(q));
    if (mine.length === 0) continue;
    const said = seats[n].answers(n, match.belief(n), match, mine);
    mine.forEach((question, k) => {
      given.set(question, said[k] ?? NONE);
    });
  }
  match.play(
    sealed.orders,
    sealed.questions.map(q => given.get(q) ?? NONE),
  );
}

/** One whole turn. Page, command line and lab all play by this. */
export const playTurn = (match: Match, seats: ByNation<Seat>): void => finish(match, seal(match, seats), seats);
