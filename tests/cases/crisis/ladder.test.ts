import { describe, expect, test } from 'vitest';
import { bookWith } from '../../../src/engine/book.ts';
import { exitCost } from '../../../src/engine/crisis/face.ts';
import {
  ASIDE,
  accident,
  ESCALATE,
  HOLD,
  isBrink,
  isCrisis,
  JOIN,
  MEDIATE,
  RESTRAIN,
  stanceFault,
  stancesOf,
  YIELD,
} from '../../../src/engine/crisis/ladder.ts';
import { flashOdds, sparkOf } from '../../../src/engine/crisis/open.ts';
import { CHN, JPN, KOR, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { silent } from '../../../src/engine/why.ts';
import { always, plain } from '../../engine/played.ts';
import { crisis, k, round } from './bench.ts';

describe('the ladder', () => {
  test('both escalate: two rungs; one: one rung; none: it stands', () => {
    expect(round(crisis(2), { [PRK]: ESCALATE, [KOR]: ESCALATE }).globe.rung).toBe(4);
    expect(round(crisis(2), { [PRK]: ESCALATE }).globe.rung).toBe(3);
    expect(round(crisis(2), {}).globe.rung).toBe(2);
  });

  test('both hold: half the time it passes', () => {
    expect(isCrisis(round(crisis(2), {}, 0.49))).toBe(false);
    expect(isCrisis(round(crisis(2), {}, 0.51))).toBe(true);
  });

  test('where one escalates it does not pass by itself', () => {
    expect(isCrisis(round(crisis(2), { [PRK]: ESCALATE }, 0))).toBe(true);
  });

  test('after five rounds it dies down, and nobody has paid', () => {
    const now = crisis(2);
    for (let r = 0; r < 5; r++) round(now, {});
    expect([isCrisis(now), now.globe.rung, now.state[KOR].support]).toEqual([false, 0, 50]);
  });

  test('accidents: 1, 3, 8 and 20 in a hundred on rungs 5 to 8, none below', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(rung => accident(rung, k))).toEqual([0, 0, 0, 0, 0.01, 0.03, 0.08, 0.2]);
  });

  test('an accident on rung 8 is war: 8 + 1 by one who escalates is rung 9 as well', () => {
    expect(round(crisis(8), {}, 0.19).globe.rung).toBe(9);
    expect(round(crisis(8), {}, 0.2).globe.rung).toBe(0);
    const war = round(crisis(8), { [PRK]: ESCALATE });
    expect([war.globe.rung, isBrink(war), war.crisis.peak]).toEqual([9, false, 9]);
  });

  test('stepping back ends it before an accident can happen', () => {
    expect(round(crisis(8), { [KOR]: YIELD }, 0).globe.rung).toBe(0);
  });
});

describe('stepping back', () => {
  test('costs 2 x rung in support at middling resolve: on rung 4, 8 points; half of that in standing', () => {
    const now = round(crisis(4), { [KOR]: YIELD });
    expect([now.state[KOR].support, now.state[KOR].standing]).toEqual([42, 46]);
  });

  test('costs the irresolute a fifth, the resolute nine fifths of it', () => {
    const cost = (resolve: number) =>
      exitCost(
        crisis(4, w => {
          w.state[KOR].resolve = resolve;
        }),
        KOR,
        k,
        silent,
      );
    expect([0, 50, 100].map(cost)).toEqual([1.6, 8, 14.4].map(x => expect.closeTo(x, 9)));
  });

  test('with a mediator it costs 40% less', () => {
    const now = round(crisis(4), { [RUS]: MEDIATE });
    expect(exitCost(now, KOR, k, silent)).toBeCloseTo(0.6 * 8, 9);
  });

  test('asked by an ally, a fifth less; with an ally beside it, a quarter more', () => {
    expect(exitCost(round(crisis(4), { [USA]: RESTRAIN }), KOR, k, silent)).toBeCloseTo(0.8 * 8, 9);
    expect(exitCost(round(crisis(4), { [USA]: JOIN }), KOR, k, silent)).toBeCloseTo(1.25 * 8, 9);
  });

  test('the other side has prevailed: one point of support a rung; nobody has where both step back', () => {
    expect(round(crisis(4), { [PRK]: YIELD }).state[KOR].support).toBe(54);
    expect(round(crisis(4), { [PRK]: YIELD, [KOR]: YIELD }).state[KOR].support).toBe(42);
  });

  test('Pyongyang has no voters: it pays in stability, three tenths of 8 points', () => {
    const now = round(crisis(4), { [PRK]: YIELD });
    expect([now.state[PRK].support, now.state[PRK].stability]).toEqual([50, 50 - 2.4].map(x => expect.closeTo(x, 5)));
  });
});

describe('the others', () => {
  const now = crisis(3);
  test('only the two escalate, hold or step back', () => {
    expect(stancesOf(now, PRK, k)).toEqual([HOLD, ESCALATE, YIELD]);
    expect(stanceFault(now, USA, ESCALATE, k)).toBe('principals');
    expect(stanceFault(now, KOR, MEDIATE, k)).toBe('thirds');
  });

  test('an ally of more than half can stand beside, one of a quarter can hold back, others can mediate', () => {
    expect(stancesOf(now, USA, k)).toEqual([ASIDE, MEDIATE, RESTRAIN, JOIN]);
    expect(stancesOf(now, CHN, k)).toEqual([ASIDE, MEDIATE, RESTRAIN]);
    expect(stancesOf(now, RUS, k)).toEqual([ASIDE, MEDIATE]);
    expect(stanceFault(now, RUS, RESTRAIN, k)).toBe('ally');
    expect(stanceFault(now, CHN, JOIN, k)).toBe('treaty');
  });

  test('whom either side distrusts cannot mediate, nor who stands beside one', () => {
    const wary = crisis(3, w => {
      w.dyad[PRK][JPN].trust = 19;
    });
    expect(stanceFault(wary, JPN, MEDIATE, k)).toBe('trust');
    expect(stanceFault(round(crisis(3), { [USA]: JOIN }), USA, MEDIATE, k)).toBe('beside');
  });

  test('standing beside an ally warms it by 3 and is felt by the other side by 3; it is done once', () => {
    const after = round(round(crisis(3), { [USA]: JOIN }), { [USA]: JOIN });
    expect([after.dyad[KOR][USA].affinity, after.dyad[PRK][USA].threat]).toEqual([3, 3]);
  });

  test('an ally that is left alone trusts its ally a point less each round', () => {
    expect(round(round(crisis(3), {}), {}).dyad[KOR][USA].trust).toBe(38);
  });

  test('whoever escalates against its ally loses 6 of its trust, times the alliance: 1.8 of Beijing', () => {
    const now = round(crisis(3), { [CHN]: RESTRAIN });
    expect(round(now, { [PRK]: ESCALATE }).dyad[CHN][PRK].trust).toBeCloseTo(40 - 1.8, 5);
  });

  test('a mediator gains standing when it ends without war', () => {
    expect(round(round(crisis(3), { [RUS]: MEDIATE }), { [PRK]: YIELD }).state[RUS].standing).toBe(52);
  });
});

test('a sweep that sets a test between two rungs opens on a whole one', () => {
  const test = { actor: PRK, move: 'nuclear-test', given: {} } as const;
  const at = (rung: number) =>
    sparkOf(crisis(0), [test], { ...plain, book: bookWith({ 'moves.nuclear-test.crisisRung': rung }) }, always(0))!.rung;
  expect([1, 1.4, 2.6, 8].map(at)).toEqual([1, 1, 3, 8]);
});

test('incidents: none at tension 20, forty-five hundredths of the square of how far it is above, of 80', () => {
  const at = (tension: number) =>
    flashOdds(
      crisis(0, w => {
        w.globe.tension = tension;
      }),
      k,
    );
  expect([20, 60, 100].map(at)).toEqual([0, 0.1125, 0.45].map(x => expect.closeTo(x, 9)));
});
