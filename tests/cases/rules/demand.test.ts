import { test } from 'vitest';
import { demandRule } from '../../../src/engine/rules/demand.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(demandRule.coefficients);

test('a call of 3 fades by its part', () => {
  const now = quiet(w => {
    w.globe.demand = 3;
  });
  check(
    added(change => demandRule.apply(now, change, k, passOf(1))),
    { 'globe.demand': -3 * k.fade },
  );
});
