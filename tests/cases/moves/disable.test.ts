import { expect, test } from 'vitest';
import { disable } from '../../../src/engine/moves/disable.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { changeOf, check, each, quiet, refusal, THE_FIVE, valuesOf } from '../bench.ts';

const k = valuesOf(disable.coefficients);
const cut = (part: 10 | 25): Deed => ({ actor: PRK, move: 'disable', given: { part } });
const world = (frozen: number, disabled: number) =>
  quiet(w => {
    w.programme.frozen = frozen;
    w.programme.disabled = disabled;
    w.globe.outrage = 5;
  });

test('25 points of the plants: everything in proportion', () => {
  check(
    changeOf(world(1, 0), cut(25)),
    { 'programme.disabled': 25, 'state.PRK.stability': -25 * k.hardliners, 'globe.outrage': -Math.min(5, 25 * k.outrage) },
    each(THE_FIVE, 'dyad.*.PRK.trust', 25 * k.trust),
    each(THE_FIVE, 'dyad.*.PRK.affinity', 5),
    each(THE_FIVE, 'dyad.PRK.*.signals', 1),
  );
});

test('the plants are frozen first, and dismantling is another matter', () => {
  expect(refusal(world(0, 0), cut(10))).toBe('frozen');
  expect(refusal(world(1, 76), cut(10))).toBe('most');
  expect(refusal(world(1, 75), cut(10))).toBeNull();
});
