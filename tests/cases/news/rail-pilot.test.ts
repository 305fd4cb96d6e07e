import { expect, test } from 'vitest';
import { railPilot } from '../../../src/engine/news/rail-pilot.ts';
import type { World } from '../../../src/engine/world.ts';
import { added, both, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(railPilot.coefficients);
const world = (set: (w: World) => void = () => {}) =>
  quiet(w => {
    w.rail.progress = k.line;
    w.rail.keyRus = 1;
    w.rail.keyPrk = 1;
    w.rail.keyKor = 0.7;
    set(w);
  });
const nothing = () => expect.fail('drew');

test('the odds follow the three keys; below a third of them no train runs, and no ship sails in outrage', () => {
  expect(railPilot.odds(world(), k, passOf(1))).toBeCloseTo(0.7 * k.odds);
  expect(
    railPilot.odds(
      world(w => {
        w.rail.keyKor = k.least / 2;
      }),
      k,
      passOf(1),
    ),
  ).toBe(0);
  expect(
    railPilot.odds(
      world(w => {
        w.globe.outrage = k.quiet + 1;
      }),
      k,
      passOf(1),
    ),
  ).toBe(0);
});

test('no train runs before the track to Rajin is rebuilt', () => {
  const bare = world(w => {
    w.rail.progress = k.line - 1;
  });
  expect(railPilot.odds(bare, k, passOf(1))).toBe(0);
});

test('the first load gives Moscow two points of rank, later ones half a point', () => {
  const load = [
    { 'rail.pilots': 1, 'rail.progress': 0.5, 'dyad.PRK.RUS.affinity': k.warmth },
    both('RUS', 'KOR', 'tie', 2),
    both('RUS', 'KOR', 'affinity', k.warmth),
    both('PRK', 'KOR', 'affinity', k.warmth),
  ];
  check(
    added(change => railPilot.apply(world(), change, k, nothing, 1)),
    ...load,
    { 'state.RUS.standing': 2 },
  );
  const second = world(w => {
    w.rail.pilots = 1;
  });
  check(
    added(change => railPilot.apply(second, change, k, nothing, 1)),
    ...load,
    { 'state.RUS.standing': 0.5 },
  );
});
