import { expect, test } from 'vitest';
import { CHN, PRK, RUS } from '../../../src/engine/nations.ts';
import { prices } from '../../../src/engine/news/prices.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(prices.coefficients);

test('each flow of Pyongyang moves by its own bell draw times its own deviation, both ways alike', () => {
  const now = quiet(w => {
    w.globe.turn = 3;
    w.dyad[CHN][PRK].exportsBase = 1000;
    w.dyad[PRK][CHN].exportsBase = 2000;
    w.dyad[RUS][PRK].exportsBase = 100;
    w.state[PRK].abroadBase = 500;
  });
  /** A chance that always draws 0.75: twelve of them less six make a bell of 3. */
  const chance = () => 0.75;
  check(
    added(change => prices.apply(now, change, k, chance, 0)),
    {
      'dyad.CHN.PRK.exportsBase': 3 * k.china * 1000,
      'dyad.PRK.CHN.exportsBase': 3 * k.china * 2000,
      'dyad.RUS.PRK.exportsBase': 3 * k.russia * 100,
      'state.PRK.abroadBase': 3 * k.world * 500,
    },
  );
});

test('prices move every quarter, and no paper reports it', () => {
  expect(prices.odds(quiet(), k, passOf(1))).toBe(1);
  expect(prices.phrase).toBeNull();
});
