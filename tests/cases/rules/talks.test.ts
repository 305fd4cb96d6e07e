import { test } from 'vitest';
import { talksRule } from '../../../src/engine/rules/talks.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(talksRule.coefficients);

test('a session at 70 that is not renewed lapses towards working contacts', () => {
  const now = quiet(w => {
    w.globe.talks = 70;
  });
  check(
    added(change => talksRule.apply(now, change, k, passOf(1))),
    { 'globe.talks': k.closing * (k.rest - 70) },
  );
});
