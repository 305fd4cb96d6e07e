import { expect, test } from 'vitest';
import { fundRailway } from '../../../src/engine/moves/fund-railway.ts';
import { PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { both, changeOf, check, disrepute, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(fundRailway.coefficients);

test('80 m goes into the line, turns the Russian key, and is missing elsewhere', () => {
  check(
    changeOf(quiet(), { actor: RUS, move: 'fund-railway', given: { target: PRK, amount: 80 } }),
    { 'rail.funds': 80, 'rail.keyRus': 1, 'state.RUS.economy': -k.budget },
    both('RUS', 'PRK', 'affinity', k.warmth),
    both('RUS', 'PRK', 'tie', k.tie),
    both('RUS', 'KOR', 'affinity', k.south),
    disrepute('RUS', k.resent),
  );
});

test('40 m is half of everything but the key and the resentment; a key half turned is turned the other half', () => {
  const now = quiet(w => {
    w.rail.keyRus = 0.5;
    w.dyad[RUS][PRK].fatigue = 1;
    w.dyad[USA][PRK].affinity = -50;
  });
  check(
    changeOf(now, { actor: RUS, move: 'fund-railway', given: { target: PRK, amount: 40 } }),
    { 'rail.funds': 40, 'rail.keyRus': 0.5, 'state.RUS.economy': -k.budget / 2 },
    both('RUS', 'PRK', 'affinity', k.warmth / 4),
    both('RUS', 'PRK', 'tie', k.tie / 4),
    both('RUS', 'KOR', 'affinity', k.south / 2),
    { 'dyad.USA.RUS.affinity': -k.resent },
    disrepute('RUS', k.resent),
  );
  expect(refusal(now, { actor: RUS, move: 'fund-railway', given: { target: PRK, amount: 40 } })).toBeNull();
});
