import { expect, test } from 'vitest';
import { foodAid } from '../../../src/engine/moves/food-aid.ts';
import { KOR, PRK, USA } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(foodAid.coefficients);

test('70 m of food at no outrage: the full effect, aid delivered at once, half the cost at home', () => {
  check(
    changeOf(quiet(), { actor: KOR, move: 'food-aid', given: { target: PRK, amount: 70 } }),
    { 'dyad.KOR.PRK.aidPromised': 70, 'dyad.KOR.PRK.aidDelivered': 70, 'dyad.KOR.PRK.aidFlow': 70 },
    both('KOR', 'PRK', 'affinity', k.warmth),
    { 'dyad.PRK.KOR.trust': k.trust, 'state.PRK.stability': k.stability, 'state.KOR.support': -0.5 * k.home, 'dyad.KOR.PRK.signals': 0.5 },
  );
});

test('30 m at outrage 50 after an earlier parcel: 3/7 of it, worn by fatigue, and 1.5 times the cost', () => {
  const now = quiet(w => {
    w.globe.outrage = 50;
    w.dyad[USA][PRK].fatigue = 0.8;
  });
  const part = 30 / 70;
  const worth = part / 1.8;
  check(
    changeOf(now, { actor: USA, move: 'food-aid', given: { target: PRK, amount: 30 } }),
    { 'dyad.USA.PRK.aidPromised': 30, 'dyad.USA.PRK.aidDelivered': 30, 'dyad.USA.PRK.aidFlow': 30 },
    both('USA', 'PRK', 'affinity', k.warmth * worth),
    {
      'dyad.PRK.USA.trust': k.trust * worth,
      'state.PRK.stability': k.stability * part,
      'state.USA.support': -k.home * part * 1.5,
      'dyad.USA.PRK.signals': 0.5,
    },
  );
  expect(refusal(now, { actor: USA, move: 'food-aid', given: { target: PRK, amount: 30 } })).toBeNull();
});
