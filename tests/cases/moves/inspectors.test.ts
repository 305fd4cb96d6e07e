import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { inspectors } from '../../../src/engine/moves/inspectors.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { changeOf, check, each, quiet, refusal, THE_FIVE, valuesOf } from '../bench.ts';

const k = valuesOf(inspectors.coefficients);
const turn = (to: 'admit' | 'expel'): Deed => ({ actor: PRK, move: 'inspectors', given: { switch: to } });
const world = (access: number) =>
  quiet(w => {
    w.programme.access = access;
    w.globe.outrage = 2;
  });

test('admitted: they see what they are shown', () => {
  check(
    changeOf(world(10), turn('admit')),
    {
      'programme.access': k.access,
      'state.PRK.stability': -k.hardliners,
      'globe.outrage': -Math.min(2, k.outrage),
      'dyad.PRK.USA.signals': 1,
    },
    each(THE_FIVE, 'dyad.*.PRK.trust', k.trust),
  );
});

test('expelled: all access goes, and outrage comes', () => {
  check(
    changeOf(world(30), turn('expel')),
    { 'programme.access': -30, 'state.PRK.stability': 1, 'globe.outrage': k.outrage },
    each(THE_FIVE, 'dyad.*.PRK.trust', -k.trust),
  );
});

test('nobody to expel, nobody more to admit', () => {
  expect(refusal(world(4), turn('expel'))).toBe('same');
  expect(refusal(world(61), turn('admit'))).toBe('full');
  expect(refusal(world(30), turn('expel'))).toBeNull();
  expect(refusal(world(30), turn('admit'))).toBeNull();
});
