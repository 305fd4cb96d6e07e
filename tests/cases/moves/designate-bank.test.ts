import { expect, test } from 'vitest';
import { designateBank } from '../../../src/engine/moves/designate-bank.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { CHN, USA } from '../../../src/engine/nations.ts';
import { changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(designateBank.coefficients);
const designate: Deed = { actor: USA, move: 'designate-bank', given: { target: CHN } };

test('Beijing enforces more, angrily; the public in America is a little pleased', () => {
  const now = quiet(w => {
    w.globe.outrage = 4;
  });
  check(changeOf(now, designate), {
    'state.CHN.enforcement': k.enforcement,
    'dyad.USA.CHN.sanctions': k.own,
    'dyad.CHN.USA.affinity': -k.anger,
    'dyad.PRK.USA.affinity': -k.north,
    'dyad.PRK.USA.threat': k.fear,
    'globe.rivalry': k.rivalry,
    'globe.outrage': -Math.min(4, k.answers),
    'state.USA.support': k.home,
  });
});

test('it answers something, and at most there is nothing left to shut out', () => {
  const angry = (outrage: number, sanctions = 0) =>
    quiet(w => {
      w.globe.outrage = outrage;
      w.dyad[USA][CHN].sanctions = sanctions;
    });
  expect(refusal(angry(k.quiet, k.most), designate)).toBe('most');
  expect(refusal(angry(k.quiet - 1), designate)).toBe('quiet');
  expect(refusal(angry(k.quiet), designate)).toBeNull();
});
