import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { railKey } from '../../../src/engine/moves/rail-key.ts';
import { KOR, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(railKey.coefficients);
const turn = (key: 'shut' | 'pilot' | 'turn'): Deed => ({ actor: KOR, move: 'rail-key', given: { target: RUS, key } });
const world = (at: number, pilots = 0) =>
  quiet(w => {
    w.rail.keyKor = at;
    w.rail.pilots = pilots;
    w.globe.rift = 50;
    w.globe.outrage = 20;
  });

test('from shut to pilot loads: warmth by the part turned, half of it lost in Washington at rift 50', () => {
  const by = k.pilot;
  check(
    changeOf(world(0), turn('pilot')),
    {
      'rail.keyKor': by,
      'dyad.PRK.KOR.affinity': k.north * by,
      'dyad.USA.KOR.affinity': -k.warmth * by * 0.5,
      'state.KOR.support': -k.home * 20,
    },
    both('KOR', 'RUS', 'affinity', k.warmth * by),
    both('KOR', 'RUS', 'tie', k.tie * by),
  );
});

test('shut again: colder, but nobody in Washington or at home minds', () => {
  check(
    changeOf(world(1), turn('shut')),
    { 'rail.keyKor': -1, 'dyad.PRK.KOR.affinity': -k.north },
    both('KOR', 'RUS', 'affinity', -k.warmth),
  );
});

test('two pilots come before the key is turned in full', () => {
  expect(refusal(world(k.pilot, 1), turn('turn'))).toBe('pilots');
  expect(refusal(world(k.pilot, 2), turn('turn'))).toBeNull();
  expect(refusal(world(k.pilot), turn('pilot'))).toBe('same');
  expect(refusal(world(0), turn('shut'))).toBe('same');
});
