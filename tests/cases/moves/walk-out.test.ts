import { expect, test } from 'vitest';
import { walkOut } from '../../../src/engine/moves/walk-out.ts';
import { CHN, KOR, NATIONS, PRK, USA } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(walkOut.coefficients);

test('Pyongyang leaves talks at 70: most of the progress is lost, the host minds, the hard-liners do not', () => {
  const now = quiet(w => {
    w.globe.talks = 70;
    w.globe.session = 70;
    for (const n of NATIONS) w.state[n].seated = 1;
  });
  check(
    changeOf(now, { actor: PRK, move: 'walk-out', given: {} }),
    {
      'globe.talks': -k.loses,
      'globe.session': -70,
      'globe.tension': k.tension,
      'state.PRK.standing': -k.standing,
      'state.PRK.stability': k.hardliners,
    },
    both('PRK', 'CHN', 'affinity', -k.host),
  );
});

test('the host leaving has nobody to offend', () => {
  const now = quiet(w => {
    w.globe.talks = 70;
    w.globe.session = 70;
    for (const n of NATIONS) w.state[n].seated = 1;
  });
  check(changeOf(now, { actor: CHN, move: 'walk-out', given: {} }), {
    'globe.talks': -k.loses,
    'globe.session': -70,
    'globe.tension': k.tension,
    'state.CHN.standing': -k.standing,
  });
});

test('from a round of two the six lose nothing', () => {
  const now = quiet(w => {
    w.globe.talks = 20;
    w.globe.session = 60;
    w.state[KOR].seated = 1;
    w.state[PRK].seated = 1;
  });
  const change = changeOf(now, { actor: KOR, move: 'walk-out', given: {} });
  expect([change.globe.session, change.globe.talks]).toEqual([-60, 0]);
});

test('one must sit at a table to leave it', () => {
  expect(refusal(quiet(), { actor: USA, move: 'walk-out', given: {} })).toBe('none');
  const two = quiet(w => {
    w.globe.session = 60;
    w.state[USA].seated = 1;
    w.state[PRK].seated = 1;
  });
  expect(refusal(two, { actor: USA, move: 'walk-out', given: {} })).toBeNull();
  expect(refusal(two, { actor: CHN, move: 'walk-out', given: {} })).toBe('none');
});
