import { test } from 'vitest';
import { JPN, KOR, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { sharedPressureRule } from '../../../src/engine/rules/shared-pressure.ts';
import type { World } from '../../../src/engine/world.ts';
import { added, both, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(sharedPressureRule.coefficients);
const run = (now: World) => added(change => sharedPressureRule.apply(now, change, k, passOf(1)));

test('sanctions of 3 are felt as 60, a threat as itself: Moscow and Pyongyang share the smaller, above its threshold', () => {
  const now = quiet(w => {
    w.dyad[USA][RUS].sanctions = 3;
    w.dyad[PRK][USA].threat = 50;
  });
  check(run(now), both('RUS', 'PRK', 'affinity', k.closing * k.pull * (50 - k.from)));
});

test('what is raised relaxes back to its opening', () => {
  const now = quiet(w => {
    w.dyad[KOR][JPN].affinityOpening = -20;
    w.dyad[KOR][JPN].affinity = 10;
  });
  check(run(now), { 'dyad.KOR.JPN.affinity': k.closing * -30 });
});

test('pressure from different capitals is not shared', () => {
  check(
    run(
      quiet(w => {
        w.dyad[USA][RUS].sanctions = 5;
        w.dyad[JPN][PRK].sanctions = 5;
      }),
    ),
  );
});
