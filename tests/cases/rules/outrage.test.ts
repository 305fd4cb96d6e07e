import { test } from 'vitest';
import { outrageRule } from '../../../src/engine/rules/outrage.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(outrageRule.coefficients);
const now = quiet(w => {
  w.globe.outrage = 40;
});

test('outrage of 40 fades by a tenth of it in a turn', () => {
  check(
    added(change => outrageRule.apply(now, change, k, passOf(1))),
    { 'globe.outrage': -40 * k.fade },
  );
});

test('over four turns what is left is multiplied four times', () => {
  const left = (1 - k.fade) * (1 - k.fade) * (1 - k.fade) * (1 - k.fade);
  check(
    added(change => outrageRule.apply(now, change, k, passOf(4))),
    { 'globe.outrage': -40 * (1 - left) },
  );
});
