import { expect, test } from 'vitest';
import { enforcementDial } from '../../../src/engine/moves/enforcement-dial.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { CHN, PRK, RUS } from '../../../src/engine/nations.ts';
import { changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(enforcementDial.coefficients);
const turn = (actor: typeof CHN | typeof RUS, dial: 'tighten' | 'loosen'): Deed => ({
  actor,
  move: 'enforcement-dial',
  given: { target: PRK, dial },
});

test('tightened: Pyongyang feels it; it is covert, so nobody else is answered or pleased', () => {
  const now = quiet(w => {
    w.globe.outrage = 1;
  });
  check(changeOf(now, turn(CHN, 'tighten')), { 'state.CHN.enforcement': k.step, 'dyad.PRK.CHN.affinity': -k.anger });
});

test('loosened: the reverse, with a thaw of its own size', () => {
  check(changeOf(quiet(), turn(RUS, 'loosen')), { 'state.RUS.enforcement': -k.step, 'dyad.PRK.RUS.affinity': k.thaw });
});

test('the dial has two ends, and is covert', () => {
  const at = (enforcement: number) =>
    quiet(w => {
      w.globe.unRegime = 4;
      w.state[CHN].enforcement = enforcement;
    });
  expect(refusal(at(1), turn(CHN, 'tighten'))).toBe('end');
  expect(refusal(at(0), turn(CHN, 'loosen'))).toBe('end');
  expect(refusal(at(0.5), turn(CHN, 'tighten'))).toBeNull();
  expect(refusal(at(0.5), turn(CHN, 'loosen'))).toBeNull();
  expect(enforcementDial.covert).toBe(true);
});

test('without law there is nothing to apply', () => {
  expect(refusal(quiet(), turn(CHN, 'tighten'))).toBe('law');
});
