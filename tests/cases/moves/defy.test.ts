import { expect, test } from 'vitest';
import { defy } from '../../../src/engine/moves/defy.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { PRK, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, each, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(defy.coefficients);
const order: Deed = { actor: RUS, move: 'defy', given: { target: PRK } };

test('at the widest rift the gesture is worth its whole weight', () => {
  const now = quiet(w => {
    w.globe.rift = 100;
  });
  check(
    changeOf(now, order),
    both('RUS', 'PRK', 'tie', k.tie),
    both('RUS', 'PRK', 'affinity', 2),
    { 'globe.rift': k.rift, 'state.RUS.support': k.home },
    each(['USA', 'JPN'], 'dyad.*.RUS.affinity', -k.west),
  );
});

test('without sanctions there is nothing to defy', () => {
  expect(
    refusal(
      quiet(w => {
        w.globe.rift = 34;
      }),
      order,
    ),
  ).toBe('calm');
  expect(
    refusal(
      quiet(w => {
        w.globe.rift = 35;
      }),
      order,
    ),
  ).toBeNull();
});
