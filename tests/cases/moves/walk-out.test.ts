import { expect, test } from 'vitest';
import { walkOut } from '../../../src/engine/moves/walk-out.ts';
import { CHN, PRK, USA } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(walkOut.coefficients);

test('Pyongyang leaves talks at 70: most of the progress is lost, the host minds, the hard-liners do not', () => {
  const now = quiet(w => {
    w.globe.talks = 70;
  });
  check(
    changeOf(now, { actor: PRK, move: 'walk-out', given: {} }),
    { 'globe.talks': -k.loses, 'globe.tension': k.tension, 'state.PRK.standing': -k.standing, 'state.PRK.stability': k.hardliners },
    both('PRK', 'CHN', 'affinity', -k.host),
  );
});

test('the host leaving has nobody to offend', () => {
  const now = quiet(w => {
    w.globe.talks = 70;
  });
  check(changeOf(now, { actor: CHN, move: 'walk-out', given: {} }), {
    'globe.talks': -k.loses,
    'globe.tension': k.tension,
    'state.CHN.standing': -k.standing,
  });
});

test('there must be talks to leave', () => {
  expect(refusal(quiet(), { actor: USA, move: 'walk-out', given: {} })).toBe('none');
  expect(
    refusal(
      quiet(w => {
        w.globe.talks = 20;
      }),
      { actor: USA, move: 'walk-out', given: {} },
    ),
  ).toBeNull();
});
