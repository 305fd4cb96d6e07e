import { expect, test } from 'vitest';
import { assurance } from '../../../src/engine/moves/assurance.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { JPN, USA } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(assurance.coefficients);
const assure: Deed = { actor: USA, move: 'assurance', given: { target: JPN } };

test('an ally at trust 60 has 25 points of doubt: the assurance is worth exactly once', () => {
  const now = quiet(w => {
    w.dyad[JPN][USA].trust = 60;
  });
  check(changeOf(now, assure), both('USA', 'JPN', 'affinity', k.warmth), {
    'dyad.JPN.USA.trust': k.trust,
    'dyad.JPN.PRK.threat': -k.fear,
    'dyad.CHN.USA.threat': 1,
    'dyad.PRK.USA.threat': k.north,
  });
});

test('an ally without doubt gets a tenth of it, less if it was told last turn', () => {
  const now = quiet(w => {
    w.dyad[JPN][USA].trust = 95;
    w.dyad[USA][JPN].fatigue = 1;
  });
  const worth = 0.1 / (1 + 1);
  check(changeOf(now, assure), both('USA', 'JPN', 'affinity', k.warmth * worth), {
    'dyad.JPN.USA.trust': k.trust * worth,
    'dyad.JPN.PRK.threat': -k.fear * worth,
    'dyad.CHN.USA.threat': 1,
    'dyad.PRK.USA.threat': k.north,
  });
  expect(refusal(now, assure)).toBeNull();
});
