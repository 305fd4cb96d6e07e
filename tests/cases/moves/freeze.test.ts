import { expect, test } from 'vitest';
import { freeze } from '../../../src/engine/moves/freeze.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { changeOf, check, each, quiet, refusal, THE_FIVE, valuesOf } from '../bench.ts';

const k = valuesOf(freeze.coefficients);
const turn = (to: 'freeze' | 'restart'): Deed => ({ actor: PRK, move: 'freeze', given: { switch: to } });

test('plants stopped: trust and warmth of the five, inspectors, and a price at home', () => {
  const now = quiet(w => {
    w.globe.outrage = 6;
  });
  check(
    changeOf(now, turn('freeze')),
    {
      'programme.frozen': 1,
      'programme.access': k.access,
      'globe.outrage': -Math.min(6, k.outrage),
      'state.PRK.standing': k.standing,
      'state.PRK.stability': -k.hardliners,
    },
    each(THE_FIVE, 'dyad.*.PRK.trust', k.trust),
    each(THE_FIVE, 'dyad.*.PRK.affinity', k.warmth),
    each(THE_FIVE, 'dyad.PRK.*.signals', 1),
  );
});

test('restarted: more trust is lost than was won, and inspectors leave', () => {
  const now = quiet(w => {
    w.programme.frozen = 1;
    w.programme.access = 35;
  });
  check(
    changeOf(now, turn('restart')),
    {
      'programme.frozen': -1,
      'programme.access': -35,
      'globe.outrage': k.outrage,
      'state.PRK.standing': -k.standing,
      'state.PRK.stability': k.hardliners / 2,
    },
    each(THE_FIVE, 'dyad.*.PRK.trust', -k.betrayed),
    each(THE_FIVE, 'dyad.*.PRK.affinity', -k.warmth),
  );
  expect(k.betrayed).toBeGreaterThan(k.trust);
  expect(refusal(now, turn('freeze'))).toBe('same');
});

test('what runs cannot be restarted', () => {
  expect(refusal(quiet(), turn('restart'))).toBe('same');
  expect(refusal(quiet(), turn('freeze'))).toBeNull();
});
