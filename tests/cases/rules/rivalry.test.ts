import { test } from 'vitest';
import { CHN, USA } from '../../../src/engine/nations.ts';
import { rivalryRule } from '../../../src/engine/rules/rivalry.ts';
import { added, both, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(rivalryRule.coefficients);

test('a battery and sanctions of 0.5 on its banks raise the level; a rivalry above rest cools the pair', () => {
  const now = quiet(w => {
    w.globe.rivalry = k.rest + 20;
    w.dossier.missileDefence = 1;
    w.dyad[USA][CHN].sanctions = 0.5;
  });
  const level = k.rest + k.defence + 0.5 * k.banks;
  check(
    added(change => rivalryRule.apply(now, change, k, passOf(1))),
    { 'globe.rivalry': k.closing * (level - (k.rest + 20)) },
    both('USA', 'CHN', 'affinity', -k.cool * 20),
  );
});
