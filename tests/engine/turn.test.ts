import { describe, expect, test } from 'vitest';
import { type Chance, FOR } from '../../src/engine/chance.ts';
import { type Offer, REFUSALS } from '../../src/engine/deeds.ts';
import { NO, YES } from '../../src/engine/move.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import { byNation, CHN, JPN, KOR, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { questions } from '../../src/engine/settle.ts';
import type { Scheduled } from '../../src/engine/tables.ts';
import { drawType, openTurn } from '../../src/engine/turn.ts';
import { against, ending, lastTurn, payoffs } from '../../src/engine/verdict.ts';
import { placeOf } from '../../src/engine/world.ts';
import { refused } from '../cases/bench.ts';
import { always, book, gift, key, orders, plain, played, swap, world } from './played.ts';

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
    expect(refused(after, say(CHN), 4)).toEqual({ phrase: 'wait', turns: 3 });
  });

  test('a refusal for want of attention says how much', () => {
    expect(refused(world(), { actor: USA, move: 'visit', given: { target: JPN, rank: 3 } }, 2)).toEqual({
      phrase: 'attention',
      need: 3,
      left: 2,
    });
    expect(refused(world(), { ...gift, actor: USA } as unknown as Deed, 4)).toEqual({ phrase: 'deck' });
    expect(Object.keys(REFUSALS)).toEqual(['deck', 'absent', 'attention', 'wait', 'owed']);
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
    expect(payoffs(path, 'horizon', plain.book.verdict)).toEqual([55, 55, 55, 55, 55, 55]);
    expect(payoffs(path, 'war', plain.book.verdict)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(payoffs(path, 'collapse', plain.book.verdict)).toEqual([45, 40, 45, 45, 37.5, 25]);
  });

  test('two points from the walk-away are a difference', () => {
    expect([against(52.1, 50), against(52, 50), against(48, 50), against(47.9, 50)]).toEqual(['better', 'about', 'about', 'worse']);
  });
});
