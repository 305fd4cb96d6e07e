import { expect, test } from 'vitest';
import { fireEngines } from '../../../src/engine/moves/fire-engines.ts';
import { CHN, PRK, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(fireEngines.coefficients);

test('a gift worth a million, delivered at once', () => {
  check(
    changeOf(quiet(), { actor: RUS, move: 'fire-engines', given: { target: PRK } }),
    { 'dyad.RUS.PRK.aidPromised': 1, 'dyad.RUS.PRK.aidDelivered': 1, 'dyad.RUS.PRK.aidFlow': 1, 'dyad.PRK.RUS.trust': k.trust },
    both('RUS', 'PRK', 'affinity', k.warmth),
    both('RUS', 'PRK', 'tie', k.tie),
  );
  expect(refusal(quiet(), { actor: CHN, move: 'fire-engines', given: { target: PRK } })).toBeNull();
});
