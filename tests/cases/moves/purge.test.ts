import { expect, test } from 'vitest';
import { purge } from '../../../src/engine/moves/purge.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, each, quiet, refusal, valuesOf, WEST } from '../bench.ts';

const k = valuesOf(purge.coefficients);

test('the second purge holds the court half as well as the first, and frightens as much; in a settled court it holds nothing', () => {
  const now = quiet(w => {
    w.state[PRK].stability = k.secure - k.span / 2;
    w.dossier.purges = 1;
  });
  check(
    changeOf(now, { actor: PRK, move: 'purge', given: {} }),
    { 'state.PRK.stability': k.stability / 2 / 2, 'dossier.purges': 1, 'dyad.CHN.PRK.trust': -4, 'state.PRK.economy': -k.economy },
    both('PRK', 'CHN', 'affinity', -k.china),
    each(WEST, 'dyad.*.PRK.affinity', -k.west),
  );
  expect(refusal(now, { actor: PRK, move: 'purge', given: {} })).toBeNull();
  const settled = quiet(w => {
    w.state[PRK].stability = k.secure;
  });
  expect(changeOf(settled, { actor: PRK, move: 'purge', given: {} }).state[PRK].stability).toBe(0);
  expect(purge.alone).toBe(true);
});
