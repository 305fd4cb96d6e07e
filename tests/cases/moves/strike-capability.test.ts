import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { strikeCapability } from '../../../src/engine/moves/strike-capability.ts';
import { JPN } from '../../../src/engine/nations.ts';
import { changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(strikeCapability.coefficients);
const turn = (to: 'build' | 'give up'): Deed => ({ actor: JPN, move: 'strike-capability', given: { switch: to } });
const built = quiet(w => {
  w.dossier.strikeCapability = 1;
});

test('built: safety to some in Tokyo, an old fear to its neighbours', () => {
  check(changeOf(quiet(), turn('build')), {
    'dossier.strikeCapability': 1,
    'dyad.CHN.JPN.affinity': -k.china,
    'dyad.KOR.JPN.affinity': -k.korea,
    'dyad.PRK.JPN.threat': k.north,
    'dyad.JPN.PRK.threat': -5,
    'dyad.USA.JPN.affinity': k.america,
    'globe.rivalry': 3,
    'globe.tension': 2,
    'state.JPN.support': -k.home,
  });
});

test('given up: the reverse, but the public minds either way', () => {
  check(changeOf(built, turn('give up')), {
    'dossier.strikeCapability': -1,
    'dyad.CHN.JPN.affinity': k.china,
    'dyad.KOR.JPN.affinity': k.korea,
    'dyad.PRK.JPN.threat': -k.north,
    'dyad.JPN.PRK.threat': 5,
    'dyad.USA.JPN.affinity': -k.america,
    'globe.rivalry': -3,
    'globe.tension': -2,
    'state.JPN.support': -k.home,
  });
});

test('what stands cannot be built, what does not cannot be given up', () => {
  expect(refusal(built, turn('build'))).toBe('same');
  expect(refusal(quiet(), turn('give up'))).toBe('same');
  expect(refusal(quiet(), turn('build'))).toBeNull();
});
