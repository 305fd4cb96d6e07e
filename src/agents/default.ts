import { FOR } from '../engine/chance.ts';
import { costOf, isDeed, isLegal, MOST_ORDERS, type Order, sameDeed } from '../engine/deeds.ts';
import { clashes, credit } from '../engine/legality.ts';
import { ABSTAIN, type Answer, NO, YES } from '../engine/move.ts';
import { moveOf } from '../engine/moves/index.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import { type Outlook, outlookFor } from '../engine/outlook.ts';
import type { Question } from '../engine/settle.ts';
import { type Agent, answerKey, type Briefing, legalDeeds } from './briefing.ts';
import { type Candidate, quantalChoice } from './choice.ts';
import { chooseStance } from './crisis.ts';
import { isGift, offersOf, partnersOf, type Thought } from './offers.ts';
import { textsOf } from './texts.ts';

/** Candidates reckoned again after an order is chosen. */
const AGAIN = 10;

/**
 * The default agent: logit quantal response on V over its own beliefs. It chooses orders one after another by what each adds,
 * others taken to do nothing that is not already under way, and answers by acceptance.
 *
 * "Others go on as last turn" (model section 5) is taken as what their last turn left standing: flows, ties, sanctions, the law
 * that outrage leads one to expect. Their orders are not repeated for them: the world is the whole state and keeps none, a wait
 * forbids all moves but hold, visits, launches and drafts in the next quarter, and V is the same for agents, previews and
 * acceptance only while all three have nobody ordering anything (section 3).
 */
export const defaultAgent: Agent = {
  orders(briefing) {
    const { nation, tables, chance, seen, level } = briefing;
    const k = tables.book.value;
    const outlook = outlookFor(tables).from(seen);
    const partners = briefing.offers ? partnersOf(briefing) : [];
    const thoughts = reckonAll(briefing, outlook, partners);
    let candidates: readonly Candidate[] = [...thoughts, ...offersOf(briefing, outlook, partners, thoughts), ...textsOf(briefing, outlook)];
    const sealed: Order[] = [];
    let attention = seen.state[nation].attention;
    for (let pick = 0; pick < MOST_ORDERS; pick++) {
      const open = candidates.filter(c => c.cost <= attention && clashes(c.order, sealed).length === 0);
      const moves = new Set(open.map(c => c.order.move)).size;
      const draw = chance(FOR.agent, seen.globe.turn, nation, pick);
      const chosen = quantalChoice(open, k.precision * level, k.attention, k.hold * moves, draw);
      if (chosen === null) break;
      sealed.push(chosen.order);
      attention -= chosen.cost;
      if (attention <= 0 || pick === MOST_ORDERS - 1) break;
      candidates = again(open, chosen, outlook);
    }
    return sealed;
  },
  answers: (briefing, questions) => answerAll(briefing, questions, outlookFor(briefing.tables).from(briefing.seen)),
  stance: chooseStance,
};

/** Every legal deed with its expected gain, and what it would be worth to those it could be offered to. */
function reckonAll(briefing: Briefing, outlook: Outlook, partners: readonly Nation[]): Thought[] {
  const legal = legalDeeds(briefing, briefing.seen.state[briefing.nation].attention).filter(deed => deed.move !== 'hold');
  return legal.map(deed => {
    const takers = partners.filter(n => isGift(briefing.seen, deed, n));
    const gain = outlook.gain(deed, takers);
    const worth = partners.map(n => (takers.includes(n) ? outlook.done.total[n]! - outlook.base.total[n]! : 0));
    return { order: deed, gain, cost: costOf(deed), worth };
  });
}

/** After an order is chosen, the best of the rest are reckoned again on the world it leads to. */
function again(open: readonly Candidate[], chosen: Candidate, outlook: Outlook): Candidate[] {
  const best = open
    .filter(c => c !== chosen)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, AGAIN);
  outlook.goOn(chosen.order, best.map(c => c.order).filter(isDeed));
  return best.map(c => (isDeed(c.order) ? { ...c, gain: outlook.gain(c.order) } : c));
}

/**
 * Answer each question by acceptance: logit on what a yes is worth. What is one deed whoever orders it has one draw, whoever does; so
 * have the texts of a round, which are drafts of one agreement: six drafts are not six chances. Of offers that want the same deed only
 * the best is accepted.
 */
export function answerAll({ nation, chance, seen, tables }: Briefing, questions: readonly Question[], outlook: Outlook): Answer[] {
  const odds = questions.map(({ order }) =>
    order.move === 'offer' && isLegal(seen, order.want, tables.book, credit(seen, nation))
      ? outlook.reckonOffer(order.give, order.want)
      : 0,
  );
  return questions.map(({ order, kind, pledged }, k) => {
    const shared = order.move === 'text' || (order.move !== 'offer' && moveOf(order.move).joint === 'all');
    const draw = chance(FOR.answer, seen.globe.turn, nation, shared ? NATIONS.length : order.actor, answerKey(order));
    if (order.move === 'offer') {
      return draw < odds[k]! && !isOutdone(k, questions, odds) ? YES : NO;
    }
    if (kind === 'vote' && order.move !== 'text') {
      const { yes, no } = outlook.votes(order, nation);
      if (pledged) return draw * (1 - yes) < no ? NO : ABSTAIN;
      return draw < yes ? YES : draw < yes + no ? NO : ABSTAIN;
    }
    outlook.reckon(order, [nation]);
    return draw < outlook.yesOdds(order, nation) ? YES : NO;
  });
}

/** Whether another offer wants the same deed for more; among equals the first stands. */
function isOutdone(k: number, questions: readonly Question[], odds: readonly number[]): boolean {
  const { order } = questions[k]!;
  return questions.some(
    ({ order: other }, j) =>
      order.move === 'offer' &&
      other.move === 'offer' &&
      sameDeed(other.want, order.want) &&
      (odds[j]! > odds[k]! || (odds[j] === odds[k] && j < k)),
  );
}
