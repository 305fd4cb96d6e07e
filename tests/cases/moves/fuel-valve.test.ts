import { expect, test } from 'vitest';
import { goTogether } from '../../../src/engine/legality.ts';
import { fuelValve } from '../../../src/engine/moves/fuel-valve.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { CHN, PRK } from '../../../src/engine/nations.ts';
import { changeOf, check, each, quiet, refusal, valuesOf, WEST } from '../bench.ts';

const k = valuesOf(fuelValve.coefficients);
const valve = (to: 'open' | 'close'): Deed => ({ actor: CHN, move: 'fuel-valve', given: { target: PRK, valve: to } });
const world = (at: number, outrage = 0) =>
  quiet(w => {
    w.dyad[CHN][PRK].valve = at;
    w.globe.outrage = outrage;
  });

test('closed by a notch: heard in Pyongyang at once, and welcome in Washington and Seoul', () => {
  check(changeOf(world(1, 10), valve('close')), {
    'dyad.CHN.PRK.valve': -k.step,
    'dyad.PRK.CHN.affinity': -k.anger,
    'dyad.PRK.CHN.trust': -k.trust,
    'state.PRK.stability': -k.stability,
    'globe.outrage': -Math.min(10, k.answers),
    'dyad.USA.CHN.affinity': 2,
    'dyad.KOR.CHN.affinity': 2,
  });
});

test('opened by a notch: thanks, and a reward seen as one, which costs rank with outrage', () => {
  check(
    changeOf(world(1, 50), valve('open')),
    {
      'dyad.CHN.PRK.valve': k.step,
      'dyad.PRK.CHN.affinity': k.thaw,
      'dyad.PRK.CHN.trust': 1,
      'state.PRK.stability': 0.3 * k.stability,
      'state.CHN.standing': -k.credit,
    },
    each(WEST, 'dyad.*.CHN.affinity', -k.credit),
  );
});

test('the valve has two ends', () => {
  expect(refusal(world(1.5), valve('open'))).toBe('end');
  expect(refusal(world(0.2), valve('close'))).toBe('end');
  expect(refusal(world(1), valve('open'))).toBeNull();
  expect(refusal(world(1), valve('close'))).toBeNull();
});

test('food for Pyongyang does not buy a closed valve: one half would undo the other', () => {
  const food: Deed = { actor: 3, move: 'food-aid', given: { target: PRK, amount: 30 } };
  expect(goTogether(food, valve('close'))).toBe(false);
  expect(goTogether(food, valve('open'))).toBe(true);
});
