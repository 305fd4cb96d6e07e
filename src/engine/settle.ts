import { type Chance, FOR } from './chance.ts';
import {
  askedBy,
  codeOf,
  excludes,
  isDeed,
  type Offer,
  type Order,
  type Orders,
  ownDeed,
  passes,
  sameDeed,
  targetOf,
  withdraws,
} from './deeds.ts';
import { ABSTAIN, type Answer, NONE, YES } from './move.ts';
import { type Deed, moveOf, slotOf } from './moves/index.ts';
import { NATIONS, type Nation } from './nations.ts';
import type { Proposal } from './talks/proposal.ts';
import { freeSlot } from './talks/text.ts';
import type { Now } from './world.ts';

/** Someone must say yes or no to an order of this turn. */
export interface Question {
  readonly asked: Nation;
  readonly order: Order;
  readonly kind: 'consent' | 'vote' | 'offer' | 'text';
  /** Who ordered it, in seat order: of a deed that is one whoever orders it, all of them. None of them is asked. */
  readonly sponsors: readonly Nation[];
  /** Its own sealed word this turn, that it would stop this, leaves it no yes: one is taken as standing aside. */
  readonly pledged: boolean;
}

/** A deed that was ordered or bargained for, and whether it goes through. */
export interface Act {
  readonly deed: Deed;
  readonly allowed: boolean;
  /** Of deeds that are one, one has its effects: which is drawn by lot, so that no seat comes first. */
  readonly acts: boolean;
  /** It went through, and another of which there is one for all stands in its place: a call to another round. */
  readonly crowded: boolean;
  readonly offer: Offer | null;
  readonly answers: readonly Answer[];
}

/** An offer that came to nothing: refused, its halves bound elsewhere, or a provocation came between. */
export interface Lapse {
  readonly offer: Offer;
  readonly ending: 'declined' | 'bound' | 'withdrawn';
  /** Who withdrew, or -1. */
  readonly by: Nation | -1;
}

/** A text that was tabled: signed by all, refused by some, or crowded out by another that binds the same deed. */
export interface Tabled {
  readonly proposal: Proposal;
  /** All who tabled it word for word. */
  readonly sponsors: readonly Nation[];
  readonly ending: 'signed' | 'refused' | 'crowded';
  readonly answers: readonly Answer[];
  /** Where it is kept, or -1 where there is no room for one that nobody signed. */
  readonly slot: number;
}

/**
 * 3. What the sealed orders ask, and of whom: in seat order, then order by order. A deed that is one whoever orders it, such as a
 * draft in the Council, and a text that several table word for word, is asked about once, with the order of the first of its sponsors.
 */
export function questions(now: Now, orders: Orders): Question[] {
  const all = orders.flat();
  return all.flatMap((order): Question[] => {
    if (order.move === 'offer') return [{ asked: order.to, order, kind: 'offer', sponsors: [order.actor], pledged: false }];
    const same = all.filter(other => isOne(other, order));
    const sponsors = sponsorsOf(order, same);
    if (order.actor !== sponsors[0]) return [];
    if (order.move === 'text') {
      return order.parties.filter(n => !sponsors.includes(n)).map(asked => ({ asked, order, kind: 'text', sponsors, pledged: false }));
    }
    const kind = moveOf(order.move).asking ?? 'consent';
    return NATIONS.filter(n => !sponsors.includes(n) && same.some(one => isDeed(one) && askedBy(now, one).includes(n))).map(asked => ({
      asked,
      order,
      kind,
      sponsors,
      pledged: all.some(own => own.actor === asked && isAgainst(ownDeed(own), order.move)),
    }));
  });
}

/** Those who gave an order, or one for the same thing of all. */
const sponsorsOf = (order: Order, all: readonly Order[]): readonly Nation[] =>
  NATIONS.filter(n => all.some(other => other.actor === n && isOne(other, order)));

const isAgainst = (word: Deed | null, move: string): boolean => word !== null && moveOf(word.move).against === move;

/** Whether two orders are one order, or orders for one thing of all: the same draft, the same call to the same round, the same text. */
export function isOne(a: Order, b: Order): boolean {
  if (a === b) return true;
  if (a.move === 'text') return b.move === 'text' && termsOf(a) === termsOf(b);
  return isDeed(a) && isDeed(b) && isShared(a) && sameDeed(a, b) && sizeOf(a) === sizeOf(b);
}
/** A text apart from who tables it. */
const termsOf = ({ parties, clauses }: Proposal): string =>
  JSON.stringify([parties, clauses.map(c => [codeOf(c.deed), c.due, c.after, c.verified, c.ambiguity, c.snapback])]);

const isShared = ({ move }: Deed): boolean => moveOf(move).joint === 'all';

const SILENCE: readonly Answer[] = [NONE, NONE, NONE, NONE, NONE, NONE];

/** The answers given to one order, by nation. Whoever else ordered the same deed is for it. */
export function answersTo(order: Order, asked: readonly Question[], answers: readonly Answer[]): readonly Answer[] {
  const said = [...SILENCE];
  asked.forEach((question, k) => {
    if (!isOne(question.order, order)) return;
    said[question.asked] = question.pledged && answers[k] === YES ? ABSTAIN : answers[k]!;
    for (const n of question.sponsors) if (n !== order.actor) said[n] = YES;
  });
  return said;
}

/** What becomes of every order, before any of it is done. Lots are keyed by who does what to whom. */
export function settle(
  now: Now,
  orders: Orders,
  answers: readonly Answer[],
  chance: Chance,
): { acts: Act[]; lapses: Lapse[]; tabled: Tabled[] } {
  const asked = questions(now, orders);
  const lot = (deed: Deed): number => chance(FOR.lot, now.globe.turn, deed.actor, slotOf(deed.move), targetOf(deed) + 1);
  const all = orders.flat();
  const plain = all.flatMap((order): Act[] => {
    if (!isDeed(order)) return [];
    const said = answersTo(order, asked, answers);
    return [{ deed: order, allowed: passes(moveOf(order.move), said), acts: true, crowded: false, offer: null, answers: said }];
  });
  const done = plain.filter(act => act.allowed);
  const offers = all.filter(order => order.move === 'offer');
  const taken = offers.filter(offer => answersTo(offer, asked, answers)[offer.to] === YES);
  const quitter = (offer: Offer): Nation | -1 => done.map(({ deed }) => withdraws(offer, deed)).find(n => n !== -1) ?? -1;
  const open = taken.filter(offer => quitter(offer) === -1 && !done.some(({ deed }) => hinders(deed, offer)));
  const kept = open.filter(offer => !isOutbid(offer, open, now, chance));
  const acts = [...plain, ...kept.flatMap(bargained)];
  const rivals = (a: Act, b: Act): boolean =>
    a.allowed && b.allowed ? sameDeed(a.deed, b.deed) : isShared(a.deed) && isOne(a.deed, b.deed);
  const before = (act: Act): Act[] => acts.filter(other => other !== act && rivals(other, act) && precedes(other, act, lot));
  const isFirst = (act: Act): boolean => before(act).length === 0;
  /** What stands in its place is something else: another round, and not the same one called by another. */
  const isCrowded = (act: Act): boolean =>
    act.allowed && isShared(act.deed) && before(act).some(other => isFirst(other) && !isOne(other.deed, act.deed));
  return {
    acts: acts.map(act => ({ ...act, acts: isFirst(act), crowded: isCrowded(act) })),
    lapses: offers
      .filter(offer => !kept.includes(offer))
      .map((offer): Lapse => {
        const by = taken.includes(offer) ? quitter(offer) : -1;
        return { offer, ending: by !== -1 ? 'withdrawn' : taken.includes(offer) ? 'bound' : 'declined', by };
      }),
    tabled: tabledIn(now, all, asked, answers, chance),
  };
}

function bargained(offer: Offer): Act[] {
  const answers = SILENCE.map((_none, n) => (n === offer.to || n === offer.actor ? YES : NONE));
  return [offer.give, offer.want].map(deed => ({ deed, allowed: true, acts: true, crowded: false, offer, answers }));
}

/** What a nation orders of itself comes before what it bargains; among equals the lot decides. */
const precedes = (a: Act, b: Act, lot: (deed: Deed) => number): boolean =>
  (a.offer === null) === (b.offer === null) ? lot(a.deed) > lot(b.deed) : a.offer === null;

/** A deed of this turn that leaves an offer nothing to bind: it excludes a half, or is that half in another size or by another nation. */
const hinders = (deed: Deed, { give, want }: Offer): boolean =>
  [give, want].some(half => excludes(deed, half) || (sameDeed(deed, half) && (deed.actor !== half.actor || sizeOf(deed) !== sizeOf(half))));

/** What a deed is given besides its target, as text. */
const sizeOf = ({ given }: Deed): string => JSON.stringify({ ...given, target: null });

/** How one order stands in the way of another that is agreed. Of two that contend for one deed, and both go through, the lot keeps one. */
export type Crossing = 'withdrawn' | 'bound' | 'contends';

/** What an order does to one that is agreed, if it goes through itself; null if both can be. */
export function crossing(order: Order, other: Order): Crossing | null {
  if (isOne(order, other)) return null;
  if (order.move === 'text') return other.move === 'text' && bindOne(order, other) ? 'contends' : null;
  if (order.move !== 'offer') return isDeed(other) && moveOf(order.move).joint !== undefined && sameDeed(order, other) ? 'contends' : null;
  if (other.move === 'offer') return bindSame(order, other) ? 'contends' : null;
  if (other.move === 'text') return null;
  return withdraws(order, other) !== -1 ? 'withdrawn' : hinders(other, order) ? 'bound' : null;
}

/** A deed, given or wanted, can be bound by one offer only. Of those accepted the lot decides, keyed by who offers what. */
function isOutbid(offer: Offer, taken: readonly Offer[], now: Now, chance: Chance): boolean {
  const lot = ({ actor, to, give, want }: Offer): number =>
    chance(FOR.lot, now.globe.turn, actor, to, slotOf(give.move), slotOf(want.move));
  return taken.some(other => other !== offer && bindSame(other, offer) && lot(other) > lot(offer));
}

const bindSame = (a: Offer, b: Offer): boolean =>
  [a.give, a.want].some(one => [b.give, b.want].some(other => sameDeed(one, other) || excludes(one, other)));

/** What becomes of the texts that were tabled. Of two that bind one deed the lot decides; slots go by seat. */
function tabledIn(now: Now, all: readonly Order[], asked: readonly Question[], answers: readonly Answer[], chance: Chance): Tabled[] {
  const lot = ({ actor }: Proposal): number => chance(FOR.lot, now.globe.turn, actor, 100);
  const every = all.filter(order => order.move === 'text').sort((a, b) => a.actor - b.actor);
  // What several table word for word lies on the table once, as the text of one of them.
  const texts = every.filter(text => !every.some(other => other !== text && isOne(other, text) && lot(other) > lot(text)));
  const said = new Map(texts.map(proposal => [proposal, answersTo(proposal, asked, answers)]));
  const agreed = texts.filter(({ parties, actor }, k) => parties.every(n => n === actor || said.get(texts[k]!)![n] === YES));
  const signed = agreed.filter(text => !agreed.some(other => other !== text && bindOne(other, text) && lot(other) > lot(text)));
  const taken: number[] = [];
  const keep = (): number => {
    const slot = freeSlot(now, taken);
    if (slot >= 0) taken.push(slot);
    return slot;
  };
  const tabled = (proposal: Proposal, ending: Tabled['ending'], slot: number): Tabled => ({
    proposal,
    sponsors: sponsorsOf(proposal, every),
    ending,
    answers: said.get(proposal)!,
    slot,
  });
  const found = signed.map((proposal): Tabled => {
    const slot = keep();
    return tabled(proposal, slot < 0 ? 'crowded' : 'signed', slot);
  });
  const others = texts.filter(text => !signed.includes(text));
  return [...found, ...others.map(text => tabled(text, agreed.includes(text) ? 'crowded' : 'refused', keep()))];
}

const bindOne = (a: Proposal, b: Proposal): boolean =>
  a.clauses.some(one => b.clauses.some(other => sameDeed(one.deed, other.deed) || excludes(one.deed, other.deed)));
