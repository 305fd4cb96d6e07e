import { expect, inject, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

test('this runs inside a real browser', () => {
  expect(typeof document).toBe('object');
  expect(navigator.userAgent).toContain('Chrome');
});

test('the page computes the very bits that Node computes: draws, powers, and every turn of twenty games', () => {
  const node = inject('node');
  expect(node.games).toHaveLength(20);
  expect(new Set(node.games.map(hashes => hashes.at(-1))).size).toBe(20);
  expect(fingerprint()).toEqual(node);
}, 60_000);
