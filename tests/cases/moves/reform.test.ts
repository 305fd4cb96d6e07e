import { expect, test } from 'vitest';
import { reform } from '../../../src/engine/moves/reform.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, each, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(reform.coefficients);

test('growth and a loosened grip; trade with the rest of the world of 500 m grows by its part', () => {
  const now = quiet(w => {
    w.state[PRK].abroadBase = 500;
  });
  check(
    changeOf(now, { actor: PRK, move: 'reform', given: {} }),
    { 'state.PRK.economy': k.economy, 'state.PRK.stability': -k.stability, 'state.PRK.abroadBase': 500 * k.abroad },
    both('PRK', 'CHN', 'affinity', k.china),
    each(['KOR', 'RUS'], 'dyad.*.PRK.affinity', 1),
  );
  expect(refusal(now, { actor: PRK, move: 'reform', given: {} })).toBeNull();
});
