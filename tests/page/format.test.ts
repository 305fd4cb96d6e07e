import { expect, test } from 'vitest';
import { isPoint, span } from '../../src/page/format.ts';

test('a range of odds is two figures, or one where both ends are the same', () => {
  expect(span({ low: 0.364, high: 0.52 })).toBe('36\u201352');
  expect(span({ low: 0.558, high: 0.562 })).toBe('56');
  expect(span({ low: 0, high: 1 })).toBe('0\u2013100');
});

test('where both ends come to one figure there is no range to tell', () => {
  expect(isPoint({ low: 0.558, high: 0.562 })).toBe(true);
  expect(isPoint({ low: 0.364, high: 0.52 })).toBe(false);
});
