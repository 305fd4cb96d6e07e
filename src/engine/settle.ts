import { type Chance, FOR } from './chance.ts';
import { askedBy, excludes, type Offer, type Order, type Orders, passes, sameDeed, targetOf, withdraws } from './deeds.ts';
import { type Answer, NONE, YES } from './move.ts';
import { type Deed, moveOf, slotOf } from './moves/index.ts';
import type { Nation } from './nations.ts';
import type { Now } from './world.ts';

/** Someone must say yes or no to an order of this turn. */
export interface Question {
  readonly asked: Nation;
  readonly order: Order;
  readonly kind: 'consent' | 'vote' | 'offer';
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

/** An offer that came to nothing: refused, its halves bound elsewhere, or a provocation came between. */
export interface Lapse {
  readonly offer: Offer;
  readonly ending: 'declined' | 'bound' | 'withdrawn';
  /** Who withdrew, or -1. */
  readonly by: Nation | -1;
}

/** 3. What the sealed orders ask, and of whom: in seat order, then order by order. */
export function questions(now: Now, orders: Orders): Question[] {
  return orders.flatMap(list =>
    list.flatMap((order): Question[] => {
      if (order.move === 'offer') return [{ asked: order.to, order, kind: 'offer' }];
      return askedBy(now, order).map(asked => ({ asked, order, kind: moveOf(order.move).asking ?? 'consent' }));
    }),
  );
}

const SILENCE: readonly Answer[] = [NONE, NONE, NONE, NONE, NONE, NONE];

/** The answers given to one order, by nation. */
export function answersTo(order: Order, asked: readonly Question[], answers: readonly Answer[]): readonly Answer[] {
  const said = [...SILENCE];
  asked.forEach((question, k) => {
    if (question.order === order) said[question.asked] = answers[k]!;
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
  const quitter = (offer: Offer): Nation | -1 => done.map(({ deed }) => withdraws(offer, deed)).find(n => n !== -1) ?? -1;
  const open = taken.filter(offer => quitter(offer) === -1 && !done.some(({ deed }) => hinders(deed, offer)));
  const kept = open.filter(offer => !isOutbid(offer, open, now, chance));
  const acts = [...plain, ...kept.flatMap(bargained)];
  const first = (act: Act): boolean =>
    !acts.some(other => other !== act && other.allowed && sameDeed(other.deed, act.deed) && precedes(other, act, lot));
  return {
    acts: acts.map(act => ({ ...act, acts: !act.allowed || first(act) })),
    lapses: offers
      .filter(offer => !kept.includes(offer))
      .map((offer): Lapse => {
        const by = taken.includes(offer) ? quitter(offer) : -1;
        return { offer, ending: by !== -1 ? 'withdrawn' : taken.includes(offer) ? 'bound' : 'declined', by };
      }),
  };
}

function bargained(offer: Offer): Act[] {
  const answers = SILENCE.map((_none, n) => (n === offer.to || n === offer.actor ? YES : NONE));
  return [offer.give, offer.want].map(deed => ({ deed, allowed: true, acts: true, offer, answers }));
}

/** What a nation orders of itself comes before what it bargains; among equals the lot decides. */
const precedes = (a: Act, b: Act, lot: (deed: Deed) => number): boolean =>
  (a.offer === null) === (b.offer === null) ? lot(a.deed) > lot(b.deed) : a.offer === null;

/** A deed of this turn that leaves an offer nothing to bind: it excludes a half, or is that half in another size or by another nation. */
const hinders = (deed: Deed, { give, want }: Offer): boolean =>
  [give, want].some(half => excludes(deed, half) || (sameDeed(deed, half) && (deed.actor !== half.actor || sizeOf(deed) !== sizeOf(half))));

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
