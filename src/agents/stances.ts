import { FOR } from '../engine/chance.ts';
import { ESCALATE, JOIN, MEDIATE, stancesOf, YIELD } from '../engine/crisis/ladder.ts';
import { costOf, MOST_ORDERS, type Order, stanceOf } from '../engine/deeds.ts';
import { clashes } from '../engine/legality.ts';
import { NO, YES } from '../engine/move.ts';
import { slotOf } from '../engine/moves/index.ts';
import { type Agent, legalDeeds } from './briefing.ts';

/**
 * A seat of one idea: it orders only moves of one stance, any of them with equal odds, and says yes to everything or no to
 * everything. Two of these bound what a seat can do to others, and no seat should do best by either.
 */
const stubborn = (stance: 'cooperative' | 'coercive'): Agent => ({
  orders(briefing) {
    const { nation, seen, chance } = briefing;
    const sealed: Order[] = [];
    let attention = seen.state[nation].attention;
    for (let pick = 0; pick < MOST_ORDERS; pick++) {
      const open = legalDeeds(briefing, attention).filter(deed => stanceOf(deed) === stance && clashes(deed, sealed).length === 0);
      const moves = [...new Set(open.map(deed => deed.move))];
      const move = moves[Math.floor(moves.length * chance(FOR.agent, seen.globe.turn, nation, pick))];
      if (move === undefined) break;
      const variants = open.filter(deed => deed.move === move);
      const deed = variants[Math.floor(variants.length * chance(FOR.agent, seen.globe.turn, nation, 20 + pick, slotOf(move)))]!;
      sealed.push(deed);
      attention -= costOf(deed);
    }
    return sealed;
  },
  answers: (_briefing, questions) => questions.map(() => (stance === 'cooperative' ? YES : NO)),
  stance({ nation, seen, tables }) {
    const open = stancesOf(seen, nation, tables.book.crises);
    const wanted = stance === 'cooperative' ? [YIELD, MEDIATE] : [ESCALATE, JOIN];
    return open.find(one => wanted.some(other => other === one)) ?? open[0]!;
  },
});

/** Courts everybody and agrees to everything. */
export const courtingAgent = stubborn('cooperative');
/** Presses everybody and refuses everything. */
export const pressingAgent = stubborn('coercive');
