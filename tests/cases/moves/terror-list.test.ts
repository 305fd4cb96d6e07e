import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { terrorList } from '../../../src/engine/moves/terror-list.ts';
import { PRK, USA } from '../../../src/engine/nations.ts';
import { changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(terrorList.coefficients);
const delist: Deed = { actor: USA, move: 'terror-list', given: { target: PRK, switch: 'delist' } };
const relist: Deed = { actor: USA, move: 'terror-list', given: { target: PRK, switch: 'relist' } };

test('off the list: rank for Pyongyang, and Tokyo feels abandoned', () => {
  check(changeOf(quiet(), delist), {
    'dossier.delisted': 1,
    'state.PRK.standing': k.standing,
    'dyad.PRK.USA.trust': k.trust,
    'dyad.PRK.USA.affinity': 5,
    'dyad.JPN.USA.affinity': -k.japan,
    'dyad.JPN.USA.trust': -k.japan,
    'state.USA.support': -k.home,
    'dyad.USA.PRK.signals': 1,
  });
});

test('back on the list: the reverse, and applause at home', () => {
  const off = quiet(w => {
    w.dossier.delisted = 1;
  });
  check(changeOf(off, relist), {
    'dossier.delisted': -1,
    'state.PRK.standing': -k.standing,
    'dyad.PRK.USA.trust': -k.trust,
    'dyad.PRK.USA.affinity': -5,
    'dyad.JPN.USA.affinity': k.japan,
    'dyad.JPN.USA.trust': k.japan,
    'state.USA.support': 1.5,
  });
  expect(refusal(off, relist)).toBe('quiet');
  off.globe.outrage = k.quiet;
  expect(refusal(off, relist)).toBeNull();
  expect(refusal(off, delist)).toBe('same');
  expect(refusal(quiet(), relist)).toBe('same');
  expect(refusal(quiet(), delist)).toBeNull();
});
