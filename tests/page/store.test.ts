import { expect, test } from 'vitest';
import { type Kept, listed } from '../../src/page/store.ts';

const game = (id: string, turns: number, name?: string) =>
  ({
    id,
    at: 0,
    screen: 'desk',
    draft: [],
    record: { turns: Array.from({ length: turns }, () => ({})) },
    ...(name === undefined ? {} : { name }),
  }) as unknown as Kept;

test('a copy taken up and not played on is listed once, under its name; played on, it is a game of its own', () => {
  const copy = game('a', 2, 'Before the test');
  expect(listed([game('b', 2), copy]).map(({ id }) => id)).toEqual(['a']);
  expect(listed([game('b', 3), copy]).map(({ id }) => id)).toEqual(['b', 'a']);
});
