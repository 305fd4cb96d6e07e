import { FOR } from '../engine/chance.ts';
import { commit } from '../engine/commit.ts';
import {
  applyEnding,
  askedBy,
  costOf,
  DEEDS,
  ENDINGS,
  isLegal,
  MOST_OFFERS,
  MOST_ORDERS,
  type Order,
  spend,
  targetOf,
} from '../engine/deeds.ts';
import { logistic } from '../engine/exponential.ts';
import { ABSTAIN, type Answer, NO, NONE, YES } from '../engine/move.ts';
import { type Deed, moveOf, slotOf } from '../engine/moves/index.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import { Outlook } from '../engine/outlook.ts';
import type { Tables } from '../engine/tables.ts';
import type { Question } from '../engine/turn.ts';
import { World } from '../engine/world.ts';
import { type Agent, type Briefing, legalDeeds } from './briefing.ts';
import { type Candidate, fits, quantalChoice } from './choice.ts';

/** Candidates reckoned again after the first order, partners and halves an agent thinks of for offers. */
const AGAIN = 10;
const PARTNERS = 2;
const HALVES = 3;

/** One outlook per set of tables: agents of one game share its worlds, one after another. */
const outlooks = new WeakMap<Tables, Outlook>();
export function outlookFor(tables: Tables): Outlook {
  let outlook = outlooks.get(tables);
  if (outlook === undefined) {
    outlook = new Outlook(tables);
    outlooks.set(tables, outlook);
  }
  return outlook;
}

/**
 * The default agent: logit quantal response on V over its own beliefs. It chooses orders one after another by what each adds,
 * others taken to do nothing that is not already under way, and answers by acceptance.
 */
export const defaultAgent: Agent = {
  orders(briefing) {
    const { nation, tables, chance, seen, level } = briefing;
    const k = tables.book.value;
    const believed = new World().copyFrom(seen);
    const outlook = outlookFor(tables).from(believed);
    let candidates = reckonAll(briefing, outlook);
    if (briefing.offers) candidates.push(...offersOf(briefing, outlook));
    const sealed: Order[] = [];
    let attention = seen.state[nation].attention;
    for (let pick = 0; pick < MOST_ORDERS; pick++) {
      const open = candidates.filter(
        c => c.cost <= attention && fits(c.order, sealed) && (c.order.move !== 'offer' || offersIn(sealed) < MOST_OFFERS),
      );
      const moves = new Set(open.map(c => c.order.move)).size;
      const draw = chance(FOR.agent, seen.globe.turn, nation, pick);
      const chosen = quantalChoice(open, k.precision * level, k.attention, k.hold * moves, draw);
      if (chosen === null) break;
      sealed.push(chosen.order);
      attention -= chosen.cost;
      if (attention <= 0 || pick === MOST_ORDERS - 1) break;
      candidates = again(open, chosen, believed, outlook);
    }
    return sealed;
  },
  answers: (briefing, questions) => answerAll(briefing, questions, outlookFor(briefing.tables).from(briefing.seen)),
};

const offersIn = (orders: readonly Order[]): number => orders.filter(order => order.move === 'offer').length;

/** Every legal deed with its expected gain. */
function reckonAll(briefing: Briefing, outlook: Outlook): Candidate[] {
  const legal = legalDeeds(briefing, briefing.seen.state[briefing.nation].attention).filter(deed => deed.move !== 'hold');
  return legal.map(deed => ({ order: deed, gain: outlook.gain(deed), cost: costOf(deed) }));
}

/** After an order is chosen, the best of the rest are reckoned again on the world it leads to. */
function again(open: readonly Candidate[], chosen: Candidate, believed: World, outlook: Outlook): Candidate[] {
  const deeds = chosen.order.move === 'offer' ? [chosen.order.give, chosen.order.want] : [chosen.order];
  const change = new World();
  for (const deed of deeds) {
    const asked = askedBy(believed, deed);
    const said = NATIONS.map(n => (asked.includes(n) ? YES : NONE));
    applyEnding(believed, change, deed, ENDINGS[deed.move][0]!, said, outlook.tables.book, outlook.foresight.pass);
    spend(change, deed, 'attention');
  }
  commit(believed, change);
  outlook.from(believed);
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
  const kind = bindable(seen, tables, nation, to, attention).filter(deed => moveOf(deed.move).stance !== 'coercive');
  const gives = best(kind, HALVES, deed => gainFor(outlook, deed, to));
  const wants = best(bindable(seen, tables, to, nation, 4), HALVES, deed => gainFor(outlook, deed, nation));
  const found: Candidate[] = [];
  for (const give of gives) {
    for (const want of wants) {
      const odds = outlook.reckonOffer(give, want);
      const gain = odds * (outlook.done[nation]! - outlook.base[nation]!);
      if (gain > 0)
        found.push({
          order: { actor: nation, move: 'offer', to, give, want, secret: isSecret(give, want) },
          gain,
          cost: costOf(give),
        });
    }
  }
  return found.sort((a, b) => b.gain - a.gain).slice(0, 2);
}

/** What a nation gains if a deed goes through. */
function gainFor(outlook: Outlook, deed: Deed, nation: Nation): number {
  outlook.reckon(deed, [nation]);
  return outlook.done[nation]! - outlook.base[nation]!;
}

/** Deeds of `actor` that an offer to or from `other` can bind: legal, touching the other or nobody, asking nobody else, in the open. */
function bindable(seen: World, tables: Tables, actor: Nation, other: Nation, attention: number): Deed[] {
  return DEEDS[actor].filter(deed => {
    if (moveOf(deed.move).alone === true) return false;
    const target = targetOf(deed);
    if (deed.move === 'visit' && (target !== other || (deed.given as { rank: number }).rank > 3)) return false;
    return isLegal(seen, deed, tables.book, attention) && askedBy(seen, deed).every(n => n === other);
  });
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
  const k = tables.book.value;
  return questions.map(({ order, kind }) => {
    const at = order.move === 'offer' ? 200 + slotOf(order.want.move) : slotOf(order.move);
    const draw = chance(FOR.answer, seen.globe.turn, nation, order.actor, at);
    if (order.move === 'offer') {
      const able = isLegal(seen, order.want, tables.book, 9);
      return able && draw < outlook.reckonOffer(order.give, order.want) ? YES : NO;
    }
    if (kind === 'vote') {
      const { yes, no } = outlook.votes(order, nation);
      return draw < yes ? YES : draw < yes + no ? NO : ABSTAIN;
    }
    outlook.reckon(order);
    return draw < logistic(outlook.margin(order, nation) / k.scale) ? YES : NO;
  });
}
