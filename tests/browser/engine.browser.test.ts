import { expect, inject, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

test('this runs inside a real browser', () => {
  expect(typeof document).toBe('object');
  expect(navigator.userAgent).toContain('Chrome');
});

test('the page computes the very bits that Node computes', () => {
  expect(fingerprint()).toEqual(inject('node'));
});
