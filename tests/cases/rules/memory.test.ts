import { test } from 'vitest';
import { CHN, KOR, PRK, RUS } from '../../../src/engine/nations.ts';
import { memoryRule } from '../../../src/engine/rules/memory.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(memoryRule.coefficients);

test('approaches recover, brokering and a word given in New York are forgotten, anger over a radar cools', () => {
  const now = quiet(w => {
    w.dyad[RUS][PRK].fatigue = 2;
    w.dossier.brokered = 1;
    w.dyad[CHN][KOR].retaliation = 0.5;
    w.dyad[CHN][PRK].shield = 1;
    w.dyad[RUS][PRK].dilution = 1;
  });
  check(
    added(change => memoryRule.apply(now, change, k, passOf(1))),
    { 'dyad.CHN.PRK.shield': -k.shield, 'dyad.RUS.PRK.dilution': -k.dilution },
    { 'dyad.RUS.PRK.fatigue': -2 * k.fatigue, 'dossier.brokered': -k.brokered, 'dyad.CHN.KOR.retaliation': -0.5 * k.retaliation },
  );
});
