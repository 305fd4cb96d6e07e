import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { labourPermits } from '../../../src/engine/moves/labour-permits.ts';
import { PRK, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, disrepute, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(labourPermits.coefficients);
const permits: Deed = { actor: RUS, move: 'labour-permits', given: { target: PRK } };

test('5,000 workers more: wages home, hands for the Far East', () => {
  check(
    changeOf(quiet(), permits),
    { 'dossier.labour': k.wages, 'state.RUS.economy': k.labour, 'dyad.PRK.RUS.trust': 1 },
    both('RUS', 'PRK', 'affinity', k.warmth),
    both('RUS', 'PRK', 'tie', k.tie),
    disrepute('RUS', k.resent),
  );
});

test('from law 9 the permits are forbidden', () => {
  const law = (level: number) =>
    quiet(w => {
      w.globe.unRegime = level;
    });
  expect(refusal(law(k.law - 1), permits)).toBeNull();
  expect(refusal(law(k.law), permits)).toBe('law');
});
