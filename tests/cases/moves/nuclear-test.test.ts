import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { nuclearTest } from '../../../src/engine/moves/nuclear-test.ts';
import { CHN, PRK, RUS } from '../../../src/engine/nations.ts';
import type { World } from '../../../src/engine/world.ts';
import { both, changeOf, check, each, oddsOf, quiet, refusal, valuesOf, WEST } from '../bench.ts';

const k = valuesOf(nuclearTest.coefficients);
const blast: Deed = { actor: PRK, move: 'nuclear-test', given: {} };
const ready = quiet(w => {
  w.globe.turn = 4;
  w.globe.rift = 100;
  w.globe.talks = 50;
  w.programme.readiness = 1;
  w.programme.fissile = 40;
  w.dyad[CHN][PRK].tie = 30;
  w.dyad[PRK][CHN].tie = 30;
  w.dyad[RUS][PRK].tie = 20;
  w.dyad[PRK][RUS].tie = 20;
});
/** What any test does: outrage 40, tension 15, fear 6; friends cool, Moscow by its wariness, which a rift of 100 dulls. */
const any = [
  {
    'globe.outrage': 40,
    'globe.tension': 15,
    'programme.tests': 1,
    'programme.lastTest': 5,
    'programme.readiness': -0.75,
    'programme.fissile': -k.material,
  },
  each(WEST, 'dyad.*.PRK.threat', 6),
  { 'dyad.USA.PRK.affinity': -4, 'dyad.JPN.PRK.affinity': -6, 'dyad.KOR.PRK.affinity': -8, 'dyad.CHN.PRK.affinity': -k.china },
  { 'dyad.RUS.PRK.affinity': -k.russia * (1 - 100 * k.dulled), 'globe.talks': (k.talks - 1) * 50 },
  both('CHN', 'PRK', 'tie', (k.chinaTie - 1) * 30),
  both('RUS', 'PRK', 'tie', (k.russiaTie - 1) * 20),
];

test('it proves the deterrent: pride, and half a warhead', () => {
  check(changeOf(ready, blast), ...any, { 'state.PRK.stability': k.pride, 'programme.warheads': 0.5 });
});

test('a fizzle costs the same and proves nothing', () => {
  check(changeOf(ready, blast, 'fizzle'), ...any);
  expect(oddsOf(ready, blast, 'fizzle')).toBe(k.fizzle);
  expect(oddsOf(ready, blast, 'done')).toBe(1 - k.fizzle);
});

test('it needs plants that are not frozen, readiness, and material for three', () => {
  const but = (set: (world: World) => void) => {
    const world = quiet();
    set(world.copyFrom(ready));
    return world;
  };
  expect(refusal(ready, blast)).toBeNull();
  expect(
    refusal(
      but(w => {
        w.programme.frozen = 1;
      }),
      blast,
    ),
  ).toBe('frozen');
  expect(
    refusal(
      but(w => {
        w.programme.readiness = k.ready - 0.01;
      }),
      blast,
    ),
  ).toBe('ready');
  expect(
    refusal(
      but(w => {
        w.programme.fissile = 3 * k.material - 1;
      }),
      blast,
    ),
  ).toBe('material');
});
