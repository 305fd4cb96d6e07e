import { expect, test } from 'vitest';
import { costOf } from '../../../src/engine/deeds.ts';
import { hold } from '../../../src/engine/moves/hold.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { JPN } from '../../../src/engine/nations.ts';
import { changeOf, check, quiet, refusal } from '../bench.ts';

test('holding does nothing, costs nothing, and is always there', () => {
  const deed: Deed = { actor: JPN, move: 'hold', given: {} };
  check(changeOf(quiet(), deed));
  expect(costOf(deed)).toBe(0);
  expect(refusal(quiet(), deed, 0)).toBeNull();
});

test('nobody can be asked to hold, nor offer it', () => {
  expect(hold.alone).toBe(true);
});
