import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { loudspeakers } from '../../../src/engine/moves/loudspeakers.ts';
import { KOR, PRK } from '../../../src/engine/nations.ts';
import { changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(loudspeakers.coefficients);
const turn = (to: 'on' | 'off'): Deed => ({ actor: KOR, move: 'loudspeakers', given: { target: PRK, switch: to } });
const loud = quiet(w => {
  w.dossier.loudspeakers = 1;
});

test('on: an attack on its head, as Pyongyang sees it', () => {
  check(
    changeOf(
      quiet(w => {
        w.globe.outrage = 20;
      }),
      turn('on'),
    ),
    {
      'dossier.loudspeakers': 1,
      'dyad.PRK.KOR.affinity': -k.anger,
      'dyad.PRK.KOR.threat': 4,
      'state.PRK.stability': -k.stability,
      'globe.outrage': -Math.min(20, k.answers),
      'globe.tension': 3,
      'state.KOR.support': k.home,
    },
  );
});

test('off: the reverse, without applause', () => {
  check(changeOf(loud, turn('off')), {
    'dossier.loudspeakers': -1,
    'dyad.PRK.KOR.affinity': k.anger,
    'dyad.PRK.KOR.threat': -4,
    'state.PRK.stability': k.stability,
    'globe.tension': -3,
  });
});

test('what is on cannot be switched on', () => {
  expect(refusal(loud, turn('on'))).toBe('same');
  expect(refusal(quiet(), turn('off'))).toBe('same');
  expect(refusal(quiet(), turn('on'))).toBeNull();
});
