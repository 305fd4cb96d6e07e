import { FOR } from '../engine/chance.ts';
import { costOf, isLegal, MOST_ORDERS, type Order, sameDeed } from '../engine/deeds.ts';
import { bindable, clashes, PROMISED } from '../engine/legality.ts';
import { ABSTAIN, type Answer, NO, YES } from '../engine/move.ts';
import { type Deed, moveOf, slotOf } from '../engine/moves/index.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import { type Outlook, outlookFor } from '../engine/outlook.ts';
import type { Question } from '../engine/settle.ts';
import { type Agent, type Briefing, legalDeeds } from './briefing.ts';
import { type Candidate, quantalChoice } from './choice.ts';

/** Candidates reckoned again after the first order, partners and halves an agent thinks of for offers. */
const AGAIN = 10;
const PARTNERS = 2;
const HALVES = 3;

/**
 * The default agent: logit quantal response on V over its own beliefs. It chooses orders one after another by what each adds,
 * others taken to do nothing that is not already under way, and answers by acceptance.
 */
export const defaultAgent: Agent = {
  orders(briefing) {
    const { nation, tables, chance, seen, level } = briefing;
    const k = tables.book.value;
    const outlook = outlookFor(tables).from(seen);
    let candidates = reckonAll(briefing, outlook);
    if (briefing.offers) candidates.push(...offersOf(briefing, outlook));
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
};

/** Every legal deed with its expected gain. */
function reckonAll(briefing: Briefing, outlook: Outlook): Candidate[] {
  const legal = legalDeeds(briefing, briefing.seen.state[briefing.nation].attention).filter(deed => deed.move !== 'hold');
  return legal.map(deed => ({ order: deed, gain: outlook.gain(deed), cost: costOf(deed) }));
}

/** After an order is chosen, the best of the rest are reckoned again on the world it leads to. */
function again(open: readonly Candidate[], chosen: Candidate, outlook: Outlook): Candidate[] {
  outlook.from(outlook.leadsTo(chosen.order));
  return open
    .filter(c => c !== chosen)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, AGAIN)
    .map(c => (c.order.move === 'offer' ? c : { ...c, gain: outlook.gain(c.order) }));
}

/** Offers worth thinking of: two partners a quarter, the best halves each way. */
function offersOf(briefing: Briefing, outlook: Outlook): Candidate[] {
  const { nation, chance, seen } = briefing;
  const others = NATIONS.filter(n => n !== nation);
  const start = Math.floor(5 * chance(FOR.agent, seen.globe.turn, nation, 10));
  const step = 1 + Math.floor(4 * chance(FOR.agent, seen.globe.turn, nation, 11));
  const partners = [others[start]!, others[(start + step) % 5]!].slice(0, PARTNERS);
  return partners.flatMap(to => offersTo(briefing, outlook, to));
}

function offersTo({ nation, seen, tables }: Briefing, outlook: Outlook, to: Nation): Candidate[] {
  const attention = seen.state[nation].attention;
  const kind = bindable(seen, nation, to, attention, tables.book).filter(deed => moveOf(deed.move).stance !== 'coercive');
  const gives = best(kind, HALVES, deed => gainFor(outlook, deed, to));
  const wants = best(bindable(seen, to, nation, PROMISED, tables.book), HALVES, deed => gainFor(outlook, deed, nation));
  const found: Candidate[] = [];
  for (const give of gives) {
    for (const want of wants.filter(deed => !sameDeed(deed, give))) {
      const order = { actor: nation, move: 'offer', to, give, want, secret: isSecret(give, want) } as const;
      const gain = outlook.gain(order);
      if (gain > 0) found.push({ order, gain, cost: costOf(give) });
    }
  }
  return found.sort((a, b) => b.gain - a.gain).slice(0, 2);
}

/** What a nation gains if a deed goes through. */
function gainFor(outlook: Outlook, deed: Deed, nation: Nation): number {
  outlook.reckon(deed, [nation]);
  return outlook.done.total[nation]! - outlook.base.total[nation]!;
}

function best(deeds: readonly Deed[], most: number, worth: (deed: Deed) => number): Deed[] {
  return deeds
    .map(deed => ({ deed, gain: worth(deed) }))
    .filter(({ gain }) => gain > 0.01)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, most)
    .map(({ deed }) => deed);
}

/** A deal with a government that one's own allies are hostile to is better kept quiet. */
const isSecret = (give: Deed, want: Deed): boolean => moveOf(give.move).stance === 'cooperative' && moveOf(want.move).group === 'security';

/** Answer each question by acceptance: logit on what a yes is worth. Offers that want the same deed: only the best can be accepted. */
export function answerAll({ nation, chance, seen, tables }: Briefing, questions: readonly Question[], outlook: Outlook): Answer[] {
  return questions.map(({ order, kind }) => {
    const at = order.move === 'offer' ? 200 + slotOf(order.want.move) : slotOf(order.move);
    const draw = chance(FOR.answer, seen.globe.turn, nation, order.actor, at);
    if (order.move === 'offer') {
      const able = isLegal(seen, order.want, tables.book, PROMISED);
      return able && draw < outlook.reckonOffer(order.give, order.want) ? YES : NO;
    }
    if (kind === 'vote') {
      const { yes, no } = outlook.votes(order, nation);
      return draw < yes ? YES : draw < yes + no ? NO : ABSTAIN;
    }
    outlook.reckon(order, [nation]);
    return draw < outlook.yesOdds(order, nation) ? YES : NO;
  });
}
