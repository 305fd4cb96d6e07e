import { expect, test } from 'vitest';
import { shield } from '../../../src/engine/moves/shield.ts';
import { CHN, PRK, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, each, quiet, refusal, valuesOf, WEST } from '../bench.ts';

const k = valuesOf(shield.coefficients);

test('Pyongyang is grateful, the three drafters are not; said again next turn it is worth less', () => {
  const now = quiet(w => {
    w.dyad[RUS][PRK].fatigue = 1;
  });
  const worth = 1 / 2;
  check(
    changeOf(now, { actor: RUS, move: 'shield', given: { target: PRK } }),
    both('RUS', 'PRK', 'affinity', k.warmth * worth),
    both('RUS', 'PRK', 'tie', k.tie * worth),
    { 'state.PRK.standing': k.standing },
    each(WEST, 'dyad.*.RUS.affinity', -k.west * worth),
  );
  expect(refusal(now, { actor: CHN, move: 'shield', given: { target: PRK } })).toBeNull();
});
