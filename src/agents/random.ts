import { FOR } from '../engine/chance.ts';
import { stancesOf } from '../engine/crisis/ladder.ts';
import { costOf, MOST_ORDERS, type Order } from '../engine/deeds.ts';
import { clashes } from '../engine/legality.ts';
import { ABSTAIN, NO, YES } from '../engine/move.ts';
import { type Agent, answerKey, legalDeeds } from './briefing.ts';
import { stanceDraw } from './crisis.ts';

/** Any legal orders with equal odds, and answers by a coin: the floor that other agents are measured against. */
export const randomAgent: Agent = {
  orders(briefing) {
    const { nation, seen, chance } = briefing;
    const sealed: Order[] = [];
    let attention = seen.state[nation].attention;
    for (let pick = 0; pick < MOST_ORDERS; pick++) {
      const open = legalDeeds(briefing, attention).filter(deed => clashes(deed, sealed).length === 0);
      const deed = open[Math.floor(open.length * chance(FOR.agent, seen.globe.turn, nation, pick))];
      if (deed === undefined || deed.move === 'hold') break;
      sealed.push(deed);
      attention -= costOf(deed);
    }
    return sealed;
  },
  answers: ({ nation, seen, chance }, questions) =>
    questions.map(({ order, kind }) => {
      const draw = chance(FOR.answer, seen.globe.turn, nation, order.actor, answerKey(order));
      if (kind === 'vote') return draw < 1 / 3 ? YES : draw < 2 / 3 ? NO : ABSTAIN;
      return draw < 0.5 ? YES : NO;
    }),
  stance(briefing) {
    const open = stancesOf(briefing.seen, briefing.nation, briefing.tables.book.crises);
    return open[Math.floor(open.length * stanceDraw(briefing))]!;
  },
};
