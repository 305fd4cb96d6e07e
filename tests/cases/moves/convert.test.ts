import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import { convert } from '../../../src/engine/moves/convert.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(convert.coefficients);
const order: Deed = { actor: RUS, move: 'convert', given: { target: USA } };
const world = (tie: number, sanctions: number) =>
  quiet(w => {
    w.dyad[RUS][PRK].tie = tie;
    w.dyad[USA][RUS].sanctions = sanctions;
  });

test('a tie of 60 is loosened to its part, for a step of relief; Pyongyang feels betrayed', () => {
  check(changeOf(world(60, 2), order), both('RUS', 'PRK', 'tie', (k.loosen - 1) * 60), both('RUS', 'USA', 'affinity', 6), {
    'dyad.USA.RUS.sanctions': -k.relief,
    'globe.rift': -k.rift,
    'dyad.PRK.RUS.affinity': -k.betrayed,
    'dyad.PRK.RUS.trust': -k.betrayed,
    'state.USA.support': -k.home,
  });
});

test('it needs a tie worth trading, and something to lift; Washington is asked', () => {
  expect(refusal(world(k.least - 1, 2), order)).toBe('little');
  expect(refusal(world(60, k.relief - 0.1), order)).toBe('none');
  expect(refusal(world(60, 2), order)).toBeNull();
  expect(askedBy(quiet(), order)).toEqual([USA]);
  check(changeOf(world(60, 2), order, 'declined'));
});
