import { expect, test } from 'vitest';
import { exercises } from '../../../src/engine/moves/exercises.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { PRK, USA } from '../../../src/engine/nations.ts';
import { changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(exercises.coefficients);
const suspend: Deed = { actor: USA, move: 'exercises', given: { target: PRK, switch: 'suspend' } };
const resume: Deed = { actor: USA, move: 'exercises', given: { target: PRK, switch: 'resume' } };
const on = quiet(w => {
  w.globe.exercises = 1;
});

test('drills stop: Pyongyang fears less and believes more; the allies trust less, the public minds', () => {
  check(changeOf(on, suspend), {
    'globe.exercises': -1,
    'globe.tension': -k.tension,
    'dyad.PRK.USA.threat': -k.fear,
    'dyad.KOR.USA.trust': -k.ally,
    'dyad.JPN.USA.trust': -k.ally / 2,
    'dyad.CHN.USA.affinity': 3,
    'state.USA.support': -k.home,
    'dyad.PRK.USA.trust': k.trust,
    'dyad.USA.PRK.signals': 1,
  });
});

test('drills resume: Seoul gets half of its trust back', () => {
  check(changeOf(quiet(), resume), {
    'globe.exercises': 1,
    'globe.tension': k.tension,
    'dyad.PRK.USA.threat': k.fear,
    'dyad.KOR.USA.trust': k.ally / 2,
    'dyad.CHN.USA.affinity': -1,
    'state.USA.support': 1,
  });
});

test('what runs cannot be resumed, what stopped cannot be suspended', () => {
  expect(refusal(on, resume)).toBe('same');
  expect(refusal(quiet(), suspend)).toBe('same');
  expect(refusal(on, suspend)).toBeNull();
});
