import { expect, test } from 'vitest';
import { isPoint, isRounded, span } from '../../src/page/format.ts';

test('a range of odds is two figures, or one where both ends are the same', () => {
  expect(span({ low: 0.364, high: 0.52 })).toBe('36\u201352');
  expect(span({ low: 0.558, high: 0.562 })).toBe('56');
  expect(span({ low: 0, high: 1 })).toBe('0\u2013100');
});

test('rows that miss their sum by rounding are told from rows that miss it by more', () => {
  expect(isRounded([0.304, 0.394, -0.084], 0.614, 2)).toBe(false);
  // 0.30 + 0.39 - 0.08 is 0.61, and their sum is printed 0.62.
  expect(isRounded([0.304, 0.394, -0.079], 0.619, 2)).toBe(true);
  expect(isRounded([0.13, 0.81, -0.03, -0.09], 0.58, 2)).toBe(false);
});

test('where both ends come to one figure there is no range to tell', () => {
  expect(isPoint({ low: 0.558, high: 0.562 })).toBe(true);
  expect(isPoint({ low: 0.364, high: 0.52 })).toBe(false);
});
