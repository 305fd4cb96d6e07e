import { expect, test } from 'vitest';
import { canSwap, removed, swapped, withTerms } from '../../src/page/clauses.ts';
import { FREEZE, FUEL } from '../text-games.ts';

const third = { ...FREEZE, deed: { ...FUEL.deed, given: { target: 5, amount: 30 } } as typeof FUEL.deed, after: 2 };
const draft = [FREEZE, FUEL, third];

test('a clause cannot go before the one it waits for', () => {
  expect([-1, 0, 1, 2].map(first => canSwap(draft, first))).toEqual([false, false, false, false]);
  expect(canSwap([FREEZE, { ...FUEL, after: 0 }], 0)).toBe(true);
  expect(swapped(draft, 0)).toBe(draft);
});

test('what waits for a clause that moves still waits for it', () => {
  const free = [FREEZE, { ...FUEL, after: 0 }, { ...third, after: 1 }];
  const moved = swapped(free, 0);
  expect(moved.map(({ deed }) => deed)).toEqual([FUEL.deed, FREEZE.deed, third.deed]);
  expect(moved.map(({ after }) => after)).toEqual([0, 0, 2]);
  expect(swapped(moved, 0)).toEqual(free);
});

test('what waited for a clause taken out waits for what that one waited for', () => {
  expect(removed(draft, 1).map(({ after }) => after)).toEqual([0, 1]);
  expect(removed(draft, 0).map(({ after }) => after)).toEqual([0, 1]);
});

test('terms change one clause', () => {
  expect(withTerms(draft, 1, { due: 4 })).toEqual([FREEZE, { ...FUEL, due: 4 }, third]);
});
