import { test } from 'vitest';
import { JPN, NATIONS, USA } from '../../../src/engine/nations.ts';
import { supportRule } from '../../../src/engine/rules/support.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(supportRule.coefficients);

test('publics forget: support closes on the middle, from above and below', () => {
  const now = quiet(w => {
    for (const n of NATIONS) w.state[n].support = k.rest;
    w.state[USA].support = k.rest + 10;
    w.state[JPN].support = k.rest - 10;
  });
  check(
    added(change => supportRule.apply(now, change, k, passOf(1))),
    { 'state.USA.support': -10 * k.closing, 'state.JPN.support': 10 * k.closing },
  );
});
