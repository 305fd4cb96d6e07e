import { expect, test } from 'vitest';
import { shield } from '../../../src/engine/moves/shield.ts';
import { unDraft } from '../../../src/engine/moves/un-draft.ts';
import { CHN, PRK, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, each, quiet, refusal, valuesOf, WEST } from '../bench.ts';

const k = valuesOf(shield.coefficients);

test('Pyongyang is grateful, the three drafters are not; said again next turn it is worth less', () => {
  const now = quiet(w => {
    w.dyad[RUS][PRK].fatigue = 1;
    w.globe.outrage = k.least;
  });
  const worth = 1 / 2;
  check(
    changeOf(now, { actor: RUS, move: 'shield', given: { target: PRK } }),
    both('RUS', 'PRK', 'affinity', k.warmth * worth),
    both('RUS', 'PRK', 'tie', k.tie * worth),
    { 'state.PRK.standing': k.standing, 'dyad.RUS.PRK.shield': 1 },
    each(WEST, 'dyad.*.RUS.affinity', -k.west * worth),
  );
  expect(refusal(now, { actor: CHN, move: 'shield', given: { target: PRK } })).toBeNull();
});

test('no word is given while nothing could be drafted: the same outrage that a draft needs', () => {
  expect(refusal(quiet(), { actor: RUS, move: 'shield', given: { target: PRK } })).toBe('quiet');
  expect(k.least).toBe(valuesOf(unDraft.coefficients).least);
});

test('said again, the word stands in full and no more', () => {
  const now = quiet(w => {
    w.dyad[CHN][PRK].shield = 0.4;
  });
  expect(changeOf(now, { actor: CHN, move: 'shield', given: { target: PRK } }).dyad[CHN][PRK].shield).toBeCloseTo(0.6);
});
