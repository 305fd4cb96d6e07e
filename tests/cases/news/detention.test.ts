import { expect, test } from 'vitest';
import { detention } from '../../../src/engine/news/detention.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(detention.coefficients);

test('an arrest: one more detainee, and a cooler Washington', () => {
  expect(detention.odds(quiet(), k, passOf(1))).toBe(k.odds);
  check(
    added(change => detention.apply(quiet(), change, k, () => expect.fail('drew'), 4)),
    { 'dossier.detainees': 1, 'dyad.USA.PRK.affinity': -k.cool },
  );
});
