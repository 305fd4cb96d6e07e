import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { offerReturn } from '../../../src/engine/moves/offer-return.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(offerReturn.coefficients);
const offer: Deed = { actor: PRK, move: 'offer-return', given: {} };

test('outrage of 3 cools by no more than there is; Beijing and Moscow are pleased, the hard-liners are not', () => {
  const now = quiet(w => {
    w.globe.outrage = 3;
  });
  check(
    changeOf(now, offer),
    { 'globe.outrage': -Math.min(3, k.outrage), 'globe.talks': k.talks, 'dyad.PRK.CHN.signals': 1, 'state.PRK.stability': -k.hardliners },
    both('PRK', 'CHN', 'affinity', k.host),
    both('PRK', 'RUS', 'affinity', k.russia),
  );
});

test('nobody offers to return to talks in session', () => {
  expect(refusal(quiet(), offer)).toBeNull();
  expect(
    refusal(
      quiet(w => {
        w.globe.talks = 50;
      }),
      offer,
    ),
  ).toBe('open');
});
