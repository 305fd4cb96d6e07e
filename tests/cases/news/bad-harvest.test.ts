import { expect, test } from 'vitest';
import { badHarvest } from '../../../src/engine/news/bad-harvest.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(badHarvest.coefficients);

test('hunger first, then doubt about the rulers', () => {
  expect(badHarvest.odds(quiet(), k, passOf(1))).toBe(k.odds);
  check(
    added(change => badHarvest.apply(quiet(), change, k, () => expect.fail('drew'), 5)),
    { 'state.PRK.economy': -k.economy, 'state.PRK.stability': -k.stability },
  );
});
