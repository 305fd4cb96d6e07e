import { test } from 'vitest';
import { JPN, RUS, USA } from '../../../src/engine/nations.ts';
import { riftRule } from '../../../src/engine/rules/rift.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(riftRule.coefficients);

test('American measures of 2 and Japanese of 1 make a level; a rift of 30 closes on it', () => {
  const now = quiet(w => {
    w.globe.rift = 30;
    w.dyad[USA][RUS].sanctions = 2;
    w.dyad[JPN][RUS].sanctions = 1;
  });
  const level = k.base + 2 * k.american + k.japanese;
  check(
    added(change => riftRule.apply(now, change, k, passOf(1))),
    { 'globe.rift': k.closing * (level - 30) },
  );
});
