import { expect, test } from 'vitest';
import { declare } from '../../../src/engine/moves/declare.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { changeOf, check, each, quiet, refusal, THE_FIVE, valuesOf } from '../bench.ts';

const k = valuesOf(declare.coefficients);
const list: Deed = { actor: PRK, move: 'declare', given: {} };

test('a list of what there is: trust of the five, access, a signal to Washington', () => {
  const now = quiet(w => {
    w.globe.outrage = 3;
  });
  check(
    changeOf(now, list),
    {
      'programme.declared': 1,
      'programme.access': k.access,
      'state.PRK.stability': -k.hardliners,
      'globe.outrage': -Math.min(3, k.outrage),
      'dyad.PRK.USA.signals': 1,
    },
    each(THE_FIVE, 'dyad.*.PRK.trust', k.trust),
  );
});

test('it is handed over once, in a freeze', () => {
  const frozen = quiet(w => {
    w.programme.frozen = 1;
  });
  expect(refusal(frozen, list)).toBeNull();
  expect(refusal(quiet(), list)).toBe('frozen');
  expect(
    refusal(
      quiet(w => {
        w.programme.declared = 1;
      }),
      list,
    ),
  ).toBe('again');
});
