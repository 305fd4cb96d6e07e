import type { Chance } from '../engine/chance.ts';
import type { CrisisStance } from '../engine/crisis/ladder.ts';
import { DEEDS, isLegal, type Order } from '../engine/deeds.ts';
import type { Answer } from '../engine/move.ts';
import { type Deed, slotOf } from '../engine/moves/index.ts';
import type { Nation } from '../engine/nations.ts';
import type { Question } from '../engine/settle.ts';
import type { Tables } from '../engine/tables.ts';
import type { World } from '../engine/world.ts';

/** What an agent is given, and all it is given: its beliefs, never the true world. */
export interface Briefing {
  readonly nation: Nation;
  /** Best guesses; its own terms are exact. */
  readonly seen: World;
  /** Half-widths of those guesses. */
  readonly doubt: World;
  readonly tables: Tables;
  readonly chance: Chance;
  /** Whether offers are allowed (they are not in walk-away playouts). */
  readonly offers: boolean;
  /** Multiplies the agent's precision: 1 is the default level. */
  readonly level: number;
}

/** Someone who plays a seat. Equal briefings give equal choices. */
export interface Agent {
  orders(briefing: Briefing): Order[];
  /** Answers to the questions asked of this nation, in their order. */
  answers(briefing: Briefing, questions: readonly Question[]): Answer[];
  /** Its stance in the next round of the crisis that is open in what it sees. */
  stance(briefing: Briefing): CrisisStance;
}

/** Every deed that is legal now for a nation with this attention. */
export const legalDeeds = ({ nation, seen, tables }: Briefing, attention: number): Deed[] =>
  DEEDS[nation].filter(deed => isLegal(seen, deed, tables.book, attention));

/** What a draw for an answer is keyed by, besides who asks whom: the move, or what an offer wants. */
export const answerKey = (order: Order): number =>
  order.move === 'text' ? 400 : order.move === 'offer' ? 200 + slotOf(order.want.move) : slotOf(order.move);
