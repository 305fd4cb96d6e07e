import { expect, test } from 'vitest';
import { purge } from '../../../src/engine/moves/purge.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, each, quiet, refusal, valuesOf, WEST } from '../bench.ts';

const k = valuesOf(purge.coefficients);

test('the second purge holds the court half as well as the first, and frightens as much', () => {
  const now = quiet(w => {
    w.dossier.purges = 1;
  });
  check(
    changeOf(now, { actor: PRK, move: 'purge', given: {} }),
    { 'state.PRK.stability': k.stability / 2, 'dossier.purges': 1, 'dyad.CHN.PRK.trust': -4, 'state.PRK.economy': -k.economy },
    both('PRK', 'CHN', 'affinity', -k.china),
    each(WEST, 'dyad.*.PRK.affinity', -k.west),
  );
  expect(refusal(now, { actor: PRK, move: 'purge', given: {} })).toBeNull();
  expect(purge.alone).toBe(true);
});
