import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { transitKey } from '../../../src/engine/moves/transit-key.ts';
import { PRK, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(transitKey.coefficients);
const turn = (key: 'turn' | 'withhold'): Deed => ({ actor: PRK, move: 'transit-key', given: { target: RUS, key } });
const turned = quiet(w => {
  w.rail.keyPrk = 1;
});

test('turned and withheld are the same, one way and the other', () => {
  const by = (sign: 1 | -1) => [
    { 'rail.keyPrk': sign },
    both('PRK', 'RUS', 'affinity', k.warmth * sign),
    both('PRK', 'KOR', 'affinity', k.south * sign),
    both('PRK', 'RUS', 'tie', k.tie * sign),
  ];
  check(changeOf(quiet(), turn('turn')), ...by(1));
  check(changeOf(turned, turn('withhold')), ...by(-1));
});

test('a key stands as it stands', () => {
  expect(refusal(turned, turn('turn'))).toBe('same');
  expect(refusal(quiet(), turn('withhold'))).toBe('same');
  expect(refusal(quiet(), turn('turn'))).toBeNull();
});
