import { expect, test } from 'vitest';
import { PRK, USA } from '../../../src/engine/nations.ts';
import { programmeRule } from '../../../src/engine/rules/programme.ts';
import type { World } from '../../../src/engine/world.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(programmeRule.coefficients);
const run = (now: World, turns = 1) => added(change => programmeRule.apply(now, change, k, passOf(turns)));

test('plants of which a fifth is disabled run at four fifths', () => {
  const now = quiet(w => {
    w.programme.disabled = 20;
  });
  check(run(now), {
    'programme.fissile': 0.8 * k.fissile,
    'programme.warheads': 0.8 * k.warheads,
    'programme.readiness': 0.8 * k.readiness,
  });
});

test('readiness stops at 1', () => {
  const now = quiet(w => {
    w.programme.readiness = 0.9;
  });
  check(run(now, 4), {
    'programme.fissile': 4 * k.fissile,
    'programme.warheads': 4 * k.warheads,
    'programme.readiness': Math.min(0.1, 4 * k.readiness),
  });
});

test('a freeze stops all of it', () => {
  check(
    run(
      quiet(w => {
        w.programme.frozen = 1;
      }),
    ),
  );
});

test('talks in session hold a test back; threat above that of the opening hastens it', () => {
  const talking = quiet(w => {
    w.globe.talks = 50;
  });
  expect(run(talking).programme.readiness).toBeCloseTo(k.readiness * (1 - 0.5 * k.table));
  const pressed = quiet(w => {
    w.dyad[PRK][USA].threatOpening = 70;
    w.dyad[PRK][USA].threat = 80;
  });
  expect(run(pressed).programme.readiness).toBeCloseTo(k.readiness * (1 + 0.1 * k.pressed));
});
