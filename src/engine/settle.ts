import { type Chance, FOR } from './chance.ts';
import { askedBy, excludes, type Offer, type Order, type Orders, passes, sameDeed, targetOf } from './deeds.ts';
import { ownDeed } from './legality.ts';
import { ABSTAIN, type Answer, NONE, YES } from './move.ts';
import { type Deed, moveOf, slotOf } from './moves/index.ts';
import { NATIONS, type Nation } from './nations.ts';
import type { Now } from './world.ts';

/** Someone must say yes or no to an order of this turn. */
export interface Question {
  readonly asked: Nation;
  readonly order: Order;
  readonly kind: 'consent' | 'vote' | 'offer';
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
  readonly offer: Offer | null;
  readonly answers: readonly Answer[];
}

/** An offer that came to nothing: refused, or its halves were bound elsewhere. */
export interface Lapse {
  readonly offer: Offer;
  readonly ending: 'declined' | 'bound';
}

/**
 * 3. What the sealed orders ask, and of whom: in seat order, then order by order. A deed that is one whoever orders it, such as a
 * text in the Council, is asked about once, with the order of the first of its sponsors.
 */
export function questions(now: Now, orders: Orders): Question[] {
  const all = orders.flat();
  return all.flatMap((order): Question[] => {
    if (order.move === 'offer') return [{ asked: order.to, order, kind: 'offer', sponsors: [order.actor], pledged: false }];
    const same = all.filter(other => isOne(other, order)) as Deed[];
    const sponsors = NATIONS.filter(n => same.some(({ actor }) => actor === n));
    if (order.actor !== sponsors[0]) return [];
    const kind = moveOf(order.move).asking ?? 'consent';
    return NATIONS.filter(n => !sponsors.includes(n) && same.some(deed => askedBy(now, deed).includes(n))).map(asked => ({
      asked,
      order,
      kind,
      sponsors,
      pledged: all.some(own => own.actor === asked && moveOf(ownDeed(own).move).against === order.move),
    }));
  });
}

/** Whether two orders are one order, or orders for one deed of all. */
const isOne = (a: Order, b: Order): boolean => a === b || (a.move !== 'offer' && b.move !== 'offer' && isShared(a) && sameDeed(a, b));

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
export function settle(now: Now, orders: Orders, answers: readonly Answer[], chance: Chance): { acts: Act[]; lapses: Lapse[] } {
  const asked = questions(now, orders);
  const lot = (deed: Deed): number => chance(FOR.lot, now.globe.turn, deed.actor, slotOf(deed.move), targetOf(deed) + 1);
  const all = orders.flat();
  const plain = all.flatMap((order): Act[] => {
    if (order.move === 'offer') return [];
    const said = answersTo(order, asked, answers);
    return [{ deed: order, allowed: passes(moveOf(order.move), said), acts: true, offer: null, answers: said }];
  });
  const done = plain.filter(act => act.allowed);
  const offers = all.filter(order => order.move === 'offer');
  const taken = offers.filter(offer => answersTo(offer, asked, answers)[offer.to] === YES);
  const kept = taken.filter(offer => !done.some(({ deed }) => hinders(deed, offer)) && !isOutbid(offer, taken, now, chance));
  const acts = [...plain, ...kept.flatMap(bargained)];
  const first = (act: Act): boolean =>
    !acts.some(
      other => other !== act && (other.allowed || isShared(act.deed)) && sameDeed(other.deed, act.deed) && precedes(other, act, lot),
    );
  return {
    acts: acts.map(act => ({ ...act, acts: (!act.allowed && !isShared(act.deed)) || first(act) })),
    lapses: offers.flatMap((offer): Lapse[] =>
      kept.includes(offer) ? [] : [{ offer, ending: taken.includes(offer) ? 'bound' : 'declined' }],
    ),
  };
}

function bargained(offer: Offer): Act[] {
  const answers = SILENCE.map((_none, n) => (n === offer.to || n === offer.actor ? YES : NONE));
  return [offer.give, offer.want].map(deed => ({ deed, allowed: true, acts: true, offer, answers }));
}

/** What a nation orders of itself comes before what it bargains; among equals the lot decides. */
const precedes = (a: Act, b: Act, lot: (deed: Deed) => number): boolean =>
  (a.offer === null) === (b.offer === null) ? lot(a.deed) > lot(b.deed) : a.offer === null;

/** A deed of this turn that leaves an offer nothing to bind: it excludes a half, or is that half in another size. */
const hinders = (deed: Deed, { give, want }: Offer): boolean =>
  [give, want].some(half => excludes(deed, half) || (sameDeed(deed, half) && sizeOf(deed) !== sizeOf(half)));

/** What a deed is given besides its target, as text. */
const sizeOf = ({ given }: Deed): string => JSON.stringify({ ...given, target: null });

/** A deed, given or wanted, can be bound by one offer only. Of those accepted the lot decides, keyed by who offers what. */
function isOutbid(offer: Offer, taken: readonly Offer[], now: Now, chance: Chance): boolean {
  const lot = ({ actor, to, give, want }: Offer): number =>
    chance(FOR.lot, now.globe.turn, actor, to, slotOf(give.move), slotOf(want.move));
  return taken.some(other => other !== offer && bindSame(other, offer) && lot(other) > lot(offer));
}

const bindSame = (a: Offer, b: Offer): boolean =>
  [a.give, a.want].some(one => [b.give, b.want].some(other => sameDeed(one, other) || excludes(one, other)));
