import { expect, test } from 'vitest';
import { ukraineFighting } from '../../../src/engine/news/ukraine-fighting.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(ukraineFighting.coefficients);
const rift = (at: number) =>
  quiet(w => {
    w.globe.rift = at;
  });

test('it comes only once the rift is open, and then raises what is asked', () => {
  expect(ukraineFighting.odds(rift(k.open - 1), k, passOf(1))).toBe(0);
  expect(ukraineFighting.odds(rift(k.open), k, passOf(1))).toBe(k.odds);
  check(
    added(change => ukraineFighting.apply(rift(60), change, k, () => expect.fail('drew'), 3)),
    { 'globe.demand': k.demand, 'globe.rift': k.rift },
  );
});
