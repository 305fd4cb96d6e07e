import { expect, test } from 'vitest';
import { historyGesture } from '../../../src/engine/moves/history-gesture.ts';
import { JPN, KOR } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(historyGesture.coefficients);

test('a wreath: Seoul warms, Washington is glad, the public at home is not', () => {
  check(changeOf(quiet(), { actor: JPN, move: 'history-gesture', given: { target: KOR } }), both('JPN', 'KOR', 'affinity', k.warmth), {
    'dyad.KOR.JPN.trust': k.trust,
    'state.JPN.support': -k.home,
    'state.KOR.support': 1,
    'dyad.USA.JPN.affinity': k.america,
    'dyad.USA.KOR.affinity': 1,
  });
  expect(refusal(quiet(), { actor: JPN, move: 'history-gesture', given: { target: KOR } })).toBeNull();
});
