import { test } from 'vitest';
import { RUS } from '../../../src/engine/nations.ts';
import { standingRule } from '../../../src/engine/rules/standing.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(standingRule.coefficients);

test('rank of 60 gained over an opening of 50 wears by its part of ten points', () => {
  const now = quiet(w => {
    w.state[RUS].standing = 60;
    w.state[RUS].standingOpening = 50;
  });
  check(
    added(change => standingRule.apply(now, change, k, passOf(1))),
    { 'state.RUS.standing': -10 * k.closing },
  );
});
