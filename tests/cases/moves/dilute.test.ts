import { expect, test } from 'vitest';
import { excludes } from '../../../src/engine/deeds.ts';
import { dilute } from '../../../src/engine/moves/dilute.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { CHN, PRK, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, each, quiet, refusal, valuesOf, WEST } from '../bench.ts';

const k = valuesOf(dilute.coefficients);
const deed: Deed = { actor: CHN, move: 'dilute', given: { target: PRK } };

test('Pyongyang is a little grateful, the drafters a little annoyed; whoever holds the pen gains rank; the word stands in full', () => {
  const now = quiet(w => {
    w.globe.outrage = k.least;
    w.dyad[CHN][PRK].dilution = 0.2;
  });
  check(
    changeOf(now, deed),
    both('CHN', 'PRK', 'affinity', k.warmth),
    both('CHN', 'PRK', 'tie', k.tie),
    { 'state.CHN.standing': k.rank, 'dyad.CHN.PRK.dilution': 0.8 },
    each(WEST, 'dyad.*.CHN.affinity', -k.west),
  );
  expect(refusal(now, { ...deed, actor: RUS })).toBeNull();
});

test('there is nothing to bargain down while nothing could be drafted', () => {
  expect(refusal(quiet(), deed)).toBe('quiet');
});

test('one does not promise to stop a text and bargain about it in one turn', () => {
  expect(excludes(deed, { actor: CHN, move: 'shield', given: { target: PRK } })).toBe(true);
});
