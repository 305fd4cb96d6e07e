import { expect, test } from 'vitest';
import { borderIncident } from '../../../src/engine/news/border-incident.ts';
import { added, both, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(borderIncident.coefficients);

test('incidents come oftener when it is tense: at tension 50, half of the addition', () => {
  const now = quiet(w => {
    w.globe.tension = 50;
  });
  expect(borderIncident.odds(now, k, passOf(1))).toBeCloseTo(k.base + k.tension / 2);
});

test('shots: tension, and fear and anger on both sides of the line', () => {
  check(
    added(change => borderIncident.apply(quiet(), change, k, () => expect.fail('drew'), 2)),
    { 'globe.tension': k.rise },
    both('KOR', 'PRK', 'threat', k.fear),
    both('KOR', 'PRK', 'affinity', -k.fear),
  );
});
