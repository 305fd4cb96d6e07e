import { expect, test } from 'vitest';
import { tradePact } from '../../../src/engine/moves/trade-pact.ts';
import { PRK, RUS } from '../../../src/engine/nations.ts';
import { book, both, changeOf, check, disrepute, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(tradePact.coefficients);

test('300 m at trust 40 is a promise of 1.5 times the usual size; a rift of 60 is half urgent and adds to the tie', () => {
  const now = quiet(w => {
    w.dyad[PRK][RUS].trust = 40;
    w.globe.rift = 60;
  });
  const prestige = 0.4 * 1.5;
  const from = book.measures.riftFrom;
  const urgency = (60 - from) / (100 - from);
  check(
    changeOf(now, { actor: RUS, move: 'trade-pact', given: { target: PRK, amount: 300 } }),
    both('RUS', 'PRK', 'affinity', 3 * prestige),
    both('RUS', 'PRK', 'tie', 9 * prestige + k.defy * urgency),
    { 'dyad.RUS.PRK.aidPromised': 300, 'state.PRK.standing': 3 * prestige },
    disrepute('RUS', 1),
  );
  expect(refusal(now, { actor: RUS, move: 'trade-pact', given: { target: PRK, amount: 150 } })).toBeNull();
});
