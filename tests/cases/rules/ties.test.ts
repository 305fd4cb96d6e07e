import { test } from 'vitest';
import { CHN, PRK, RUS } from '../../../src/engine/nations.ts';
import { tiesRule } from '../../../src/engine/rules/ties.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(tiesRule.coefficients);

test('a tie of 40 fades; a treaty keeps half of what it can', () => {
  const now = quiet(w => {
    w.dyad[RUS][PRK].tie = 40;
    w.dyad[CHN][PRK].alliance = 0.5;
    w.dyad[CHN][PRK].tie = 30;
  });
  check(
    added(change => tiesRule.apply(now, change, k, passOf(1))),
    {
      'dyad.RUS.PRK.tie': -40 * k.fade,
      'dyad.CHN.PRK.tie': k.fade * (0.5 * k.treaty - 30),
    },
  );
});
