import { describe, expect, test } from 'vitest';
import { bookWith } from '../../src/engine/book.ts';
import { type Chance, chanceFrom, FOR } from '../../src/engine/chance.ts';
import { type Offer, type Order, type Orders, REFUSALS, whyNot } from '../../src/engine/deeds.ts';
import { keptLedger } from '../../src/engine/ledger.ts';
import { faultsOf } from '../../src/engine/legality.ts';
import { type Answer, NO, YES } from '../../src/engine/move.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import { byNation, CHN, JPN, KOR, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { questions } from '../../src/engine/settle.ts';
import type { Scheduled, Tables } from '../../src/engine/tables.ts';
import { drawType, openTurn, resolve } from '../../src/engine/turn.ts';
import { against, ending, lastTurn, payoffs } from '../../src/engine/verdict.ts';
import { placeOf, World } from '../../src/engine/world.ts';
import { refused } from '../cases/bench.ts';

const book = bookWith();
const plain: Tables = {
  book,
  turns: 12,
  spread: 1,
  weights: byNation(() => []),
  types: byNation(() => [
    { name: 'one', label: 'One', prior: 0.25 },
    { name: 'two', label: 'Two', prior: 0.75 },
  ]),
  schedule: [],
};
const always =
  (draw: number): Chance =>
  () =>
    draw;
/** Another draw for another key, so that lots differ. */
const varied: Chance = chanceFrom('varied');
const orders = (...list: readonly Order[]): Orders => byNation((n: Nation) => list.filter(order => order.actor === n));

const world = (set: (w: World) => void = () => {}) => {
  const made = new World();
  for (let n = 0; n < 6; n++) made.state[n as Nation].attention = 4;
  set(made);
  return made;
};
function played(now: World, sealed: Orders, answers: readonly Answer[], chance: Chance = always(0.99)) {
  const { ledger, entries } = keptLedger();
  const after = new World().copyFrom(now);
  resolve(after, sealed, answers, plain, chance, ledger);
  const deeds = entries.flatMap(({ cause }) => (cause.kind === 'deed' ? [`${cause.deed.move} ${cause.ending}`] : []));
  const offers = entries.flatMap(({ cause }) => (cause.kind === 'offer' ? [`${cause.offer.actor} ${cause.ending}`] : []));
  return { after, entries, deeds, offers, leaks: entries.filter(({ cause }) => cause.kind === 'leak').length };
}

const gift: Deed = { actor: RUS, move: 'fire-engines', given: { target: PRK } };
const key: Deed = { actor: PRK, move: 'transit-key', given: { target: RUS, key: 'turn' } };
const swap: Offer = { actor: RUS, move: 'offer', to: PRK, give: gift, want: key, secret: false };

describe('offers', () => {
  test('accepted, both halves happen: the giver pays now, the other out of its next refill', () => {
    const { after, deeds } = played(world(), orders(swap), [YES]);
    expect(deeds).toEqual(['fire-engines done', 'transit-key done']);
    expect(after.rail.keyPrk).toBe(1);
    expect(after.dyad[RUS][PRK].aidDelivered).toBe(1);
    expect(after.state[RUS].attention).toBe(book.rules.attention.refill);
    expect(after.state[PRK].attention).toBe(book.rules.attention.refill! - 1);
  });

  test('declined, neither half happens, and the attention is spent all the same', () => {
    const { deeds, offers, entries, after } = played(world(), orders(swap), [NO]);
    expect(deeds).toEqual([]);
    expect(offers).toEqual(['2 declined']);
    expect(after.rail.keyPrk).toBe(0);
    const spent = entries.flatMap(({ postings }) => postings.filter(({ at }) => at === placeOf('state.RUS.attention')));
    expect(spent[0]?.by).toBe(-1);
  });

  test('two accepted offers that bind one deed: the lot leaves one, whichever halves it is of', () => {
    const visit: Deed = { actor: CHN, move: 'visit', given: { target: PRK, rank: 1 } };
    const other: Offer = { actor: CHN, move: 'offer', to: PRK, give: visit, want: key, secret: false };
    const lot: Chance = (purpose, _turn, actor) => (purpose === FOR.lot && actor === CHN ? 0.9 : 0.1);
    const { deeds, offers } = played(world(), orders(swap, other), [YES, YES], lot);
    expect(deeds).toEqual(['visit done', 'transit-key done']);
    expect(offers).toEqual(['2 bound']);
    const back: Offer = { actor: PRK, move: 'offer', to: KOR, give: key, want: { ...gift, actor: KOR } as unknown as Deed, secret: false };
    expect(played(world(), orders(swap, back), [YES, YES], (_for, _turn, actor) => (actor === PRK ? 0.1 : 0.9)).offers).toEqual([
      '5 bound',
    ]);
  });

  test('a secret offer leaks with its odds, and allies who were bypassed trust less', () => {
    const now = world(w => {
      w.dyad[JPN][USA].alliance = 1;
      w.dyad[JPN][USA].trust = 60;
    });
    const talks: Offer = {
      actor: USA,
      move: 'offer',
      to: PRK,
      give: { actor: USA, move: 'exercises', given: { target: PRK, switch: 'suspend' } },
      want: { actor: PRK, move: 'freeze', given: { switch: 'freeze' } },
      secret: true,
    };
    const told = played(now, orders(talks), [NO], always(book.value.leak - 0.01));
    expect(told.leaks).toBe(1);
    expect(told.after.dyad[JPN][USA].trust).toBeCloseTo(60 - book.value.leakTrust);
    expect(played(now, orders(talks), [NO], always(book.value.leak)).leaks).toBe(0);
    expect(played(now, orders({ ...talks, secret: false }), [NO], always(0)).leaks).toBe(0);
  });
});

describe('deeds that are one', () => {
  const angry = (w: World) => {
    w.globe.outrage = 40;
    w.globe.unRegime = 4;
  };
  const draft = (actor: Nation): Deed => ({ actor, move: 'un-draft', given: {} }) as unknown as Deed;
  const talks = (actor: Nation, target: Nation): Deed => ({ actor, move: 'inter-korean-talks', given: { target } }) as unknown as Deed;

  test('three drafts pass: the Council adopts one text, the law rises once, and all three pay', () => {
    const asked = 2 + 3 + 3;
    const { after } = played(world(angry), orders(draft(USA), draft(JPN), draft(KOR)), Array(asked).fill(YES), varied);
    const once = played(world(angry), orders(draft(USA)), [YES, YES], varied).after;
    expect(after.globe.unRegime).toBe(once.globe.unRegime);
    expect(after.globe.unRegime).toBe(4 + book.moves['un-draft'].law!);
  });

  test('both Koreas propose the same meeting: it is held once', () => {
    const both = played(world(), orders(talks(KOR, PRK), talks(PRK, KOR)), [YES, YES], varied).after;
    const one = played(world(), orders(talks(KOR, PRK)), [YES], varied).after;
    expect(both.dyad[KOR][PRK].tie).toBe(one.dyad[KOR][PRK].tie);
  });

  test('a meeting of two waits for whichever of them proposed it last', () => {
    const { after } = played(world(), orders(talks(KOR, PRK)), [YES], varied);
    expect(after.dyad[PRK][KOR].tie).toBeGreaterThan(0);
    expect(whyNot(after, talks(KOR, PRK), book, 4)?.phrase).toBe('wait');
    expect(whyNot(after, talks(PRK, KOR), book, 4)?.phrase).toBe('wait');
  });

  test('an offer whose halves are one and the same meeting is no offer', () => {
    const offer: Offer = { actor: KOR, move: 'offer', to: PRK, give: talks(KOR, PRK), want: talks(PRK, KOR), secret: false };
    expect(faultsOf(world(), KOR, [offer], book).map(({ kind }) => kind)).toContain('same');
  });

  test('an offer for a freeze lapses beside a test that its other side ordered itself', () => {
    const ready = (w: World) => {
      w.programme.readiness = 1;
      w.programme.fissile = 40;
    };
    const freeze: Deed = { actor: PRK, move: 'freeze', given: { switch: 'freeze' } };
    const offer: Offer = { actor: RUS, move: 'offer', to: PRK, give: gift, want: freeze, secret: false };
    const test: Deed = { actor: PRK, move: 'nuclear-test', given: {} };
    const { deeds, offers, after } = played(world(ready), orders(offer, test), [YES], varied);
    expect(deeds.map(text => text.split(' ')[0])).toEqual(['nuclear-test']);
    expect(offers).toEqual(['2 bound']);
    expect(after.programme.frozen).toBe(0);
  });

  test('half a debt written off leaves nothing for a bargain over nine tenths of it: nobody pays for what is not done', () => {
    const owing = (w: World) => {
      w.dyad[PRK][RUS].debt = 10_000;
    };
    const write = (share: 0.5 | 0.9): Deed => ({ actor: RUS, move: 'write-off-debt', given: { target: PRK, share } });
    const offer: Offer = { actor: PRK, move: 'offer', to: RUS, give: { ...key }, want: write(0.9), secret: false };
    const short = played(world(owing), orders(write(0.5), offer), [YES], varied);
    expect(short.offers).toEqual(['5 bound']);
    expect(short.after.rail.keyPrk).toBe(0);
    const same = played(world(owing), orders(write(0.9), offer), [YES], varied);
    expect(same.offers).toEqual([]);
    expect(same.after.dyad[PRK][RUS].debt).toBeLessThan(1001);
  });

  test('two visits in one quarter leave the highest rank sent, not their sum', () => {
    const visit = (actor: Nation, target: Nation, rank: 1 | 2 | 3): Deed =>
      ({ actor, move: 'visit', given: { target, rank } }) as unknown as Deed;
    const { after } = played(world(), orders(visit(RUS, PRK, 2), visit(PRK, RUS, 3)), [YES, YES], varied);
    expect([after.dyad[RUS][PRK].visits, after.dyad[PRK][RUS].visits]).toEqual([2, 3]);
  });

  test('two walk out: talks end, and no further', () => {
    const leave = (actor: Nation): Deed => ({ actor, move: 'walk-out', given: {} }) as unknown as Deed;
    const open = (w: World) => {
      w.globe.talks = 70;
    };
    expect(played(world(open), orders(leave(USA), leave(PRK)), []).after.globe.talks).toBeLessThan(5);
  });

  test('attention owed beyond one refill is owed on', () => {
    const deep = (w: World) => {
      w.state[PRK].owed = 7;
    };
    const { after } = played(world(deep), orders(), []);
    const refill = book.rules.attention.refill!;
    expect([after.state[PRK].attention, after.state[PRK].owed]).toEqual([0, 7 - refill]);
  });
});

describe('orders', () => {
  test('who must answer: in seat order, then order by order', () => {
    const visit: Deed = { actor: JPN, move: 'visit', given: { target: KOR, rank: 1 } };
    const asked = questions(world(), orders(swap, visit, gift));
    expect(asked.map(({ asked: who, kind }) => [who, kind])).toEqual([
      [PRK, 'offer'],
      [KOR, 'consent'],
    ]);
  });

  test('two statements in one turn make one wait', () => {
    const say = (target: typeof CHN | typeof KOR): Deed => ({ actor: JPN, move: 'statement', given: { target, tone: 'praise' } });
    const { after } = played(world(), orders(say(CHN), say(KOR)), []);
    expect(refused(after, say(CHN), 4)).toEqual({ phrase: 'wait', turns: 1 });
  });

  test('a refusal for want of attention says how much', () => {
    expect(refused(world(), { actor: USA, move: 'visit', given: { target: JPN, rank: 3 } }, 2)).toEqual({
      phrase: 'attention',
      need: 3,
      left: 2,
    });
    expect(refused(world(), { ...gift, actor: USA } as unknown as Deed, 4)).toEqual({ phrase: 'deck' });
    expect(Object.keys(REFUSALS)).toEqual(['deck', 'attention', 'wait']);
  });

  test('the ending is the one the draw falls in', () => {
    const launch: Deed = { actor: PRK, move: 'launch', given: { count: 3 } };
    expect(played(world(), orders(launch), [], always(0)).deeds).toEqual(['launch done']);
    expect(played(world(), orders(launch), [], always(0.999)).deeds).toEqual(['launch failed']);
  });
});

describe('news', () => {
  const event = (over: Partial<Scheduled>): Scheduled => ({
    id: 'shock',
    from: 2,
    to: 4,
    odds: 0.5,
    phrase: 'A shock.',
    effects: [{ at: placeOf('globe.rift')!, add: 7 }],
    while: { at: -1, least: 0 },
    government: 0,
    ...over,
  });
  const rift = (turn: number, over: Partial<Scheduled>, chance: Chance) => {
    const now = world(w => {
      w.globe.turn = turn - 1;
    });
    openTurn(now, { ...plain, schedule: [event(over)] }, chance);
    return now.globe.rift;
  };

  test('an event comes on the first of its turns whose draw allows it, and once', () => {
    expect([1, 2, 3, 4, 5].map(turn => rift(turn, {}, always(0.4)))).toEqual([0, 7, 0, 0, 0]);
    const third: Chance = (purpose, turn) => (purpose === FOR.news && turn === 2 ? 0.1 : 0.9);
    expect([1, 2, 3, 4, 5].map(turn => rift(turn, {}, third))).toEqual([0, 0, 7, 0, 0]);
    expect([1, 2, 3, 4, 5].map(turn => rift(turn, {}, always(0.6)))).toEqual([0, 0, 0, 0, 0]);
  });

  test('only while something holds', () => {
    const only = { at: placeOf('globe.exercises')!, least: 0.5 };
    expect(rift(2, { while: only }, always(0.4))).toBe(0);
  });

  test('a new government is drawn from its priors', () => {
    const now = world(w => {
      w.globe.turn = 1;
      w.state[KOR].type = 1;
    });
    openTurn(now, { ...plain, schedule: [event({ government: KOR + 1 })] }, always(0.4));
    expect(now.state[KOR].type).toBe(2);
    expect(drawType(plain, always(0.2), KOR, 0)).toBe(1);
    expect(drawType(plain, always(0.25), KOR, 0)).toBe(2);
  });
});

describe('the end', () => {
  test('the last turn is drawn one either side of the horizon', () => {
    expect([0, 0.34, 0.67].map(draw => lastTurn(plain, always(draw)))).toEqual([11, 12, 13]);
    expect(lastTurn({ ...plain, spread: 0 }, always(0.9))).toBe(12);
  });

  test('war at rung 9, collapse at little stability, else the horizon', () => {
    const at = (turn: number, stability: number, rung = 0) =>
      ending(
        world(w => {
          w.globe.turn = turn;
          w.globe.rung = rung;
          w.state[PRK].stability = stability;
        }),
        plain,
        always(0.5),
      );
    expect(at(3, 50)).toBeNull();
    expect(at(12, 50)).toBe('horizon');
    expect(at(3, 8)).toBe('collapse');
    expect(at(3, 8, 9)).toBe('war');
  });

  test('payoffs: half the mean, half the end; war is nothing to anyone, collapse little to neighbours', () => {
    const path = [byNation(() => 40), byNation(() => 60)];
    expect(payoffs(path, 'horizon')).toEqual([55, 55, 55, 55, 55, 55]);
    expect(payoffs(path, 'war')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(payoffs(path, 'collapse')).toEqual([45, 40, 45, 45, 37.5, 25]);
  });

  test('two points from the walk-away are a difference', () => {
    expect([against(52.1, 50), against(52, 50), against(48, 50), against(47.9, 50)]).toEqual(['better', 'about', 'about', 'worse']);
  });
});
