import { expect, test } from 'vitest';
import { dismantle } from '../../../src/engine/moves/dismantle.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { changeOf, check, each, quiet, refusal, THE_FIVE, valuesOf } from '../bench.ts';
import { bound, clause, SIX, text } from '../talks/bench.ts';

const k = valuesOf(dismantle.coefficients);
const deed: Deed = { actor: PRK, move: 'dismantle', given: {} };

test('plants and warheads gone: the trust and warmth of the five, against what it costs with those who built them', () => {
  const now = quiet(w => {
    w.programme.warheads = 8;
    w.programme.disabled = 25;
    w.programme.readiness = 0.5;
    w.globe.outrage = 20;
  });
  check(
    changeOf(now, deed),
    {
      'programme.warheads': -8,
      'programme.disabled': 75,
      'programme.frozen': 1,
      'programme.readiness': -0.5,
      'globe.outrage': -20,
      'state.PRK.stability': -k.hardliners,
      'state.PRK.standing': k.standing,
    },
    each(THE_FIVE, 'dyad.*.PRK.trust', k.trust),
    each(THE_FIVE, 'dyad.*.PRK.affinity', k.warmth),
  );
});

test('nobody does it unasked: only where a text that is in force owes it', () => {
  const armed = quiet(w => {
    w.programme.warheads = 8;
  });
  expect(refusal(armed, deed)).toBe('owed');
  const owing = bound(text(PRK, SIX, clause(deed)), [], w => {
    w.programme.warheads = 8;
  });
  expect(refusal(owing, deed)).toBeNull();
  const gone = bound(text(PRK, SIX, clause(deed)), [], w => {
    w.programme.disabled = 100;
    w.programme.frozen = 1;
  });
  expect(refusal(gone, deed)).toBe('nothing');
});
