import { expect, test } from 'vitest';
import { behind, type Kept, listed, same } from '../../src/page/store.ts';

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

test('orders that are not sealed yet are played on: beside a copy of the turn before them stands the game that has them', () => {
  const copy = game('a', 2, 'Before the test');
  const drafted = { ...game('b', 2), draft: [{ move: 'visit' }] } as unknown as Kept;
  expect(listed([drafted, copy]).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(behind([drafted, copy], copy).map(({ id }) => id)).toEqual(['a']);
  for (const more of [{ answers: ['no'] }, { rounds: [{}] }, { given: { orders: { RUS: [] } } }])
    expect(listed([{ ...game('b', 2), ...more } as unknown as Kept, copy])).toHaveLength(2);
  expect(behind([game('b', 2), game('c', 2)], game('b', 2)).map(({ id }) => id)).toEqual(['b']);
  // Nothing under seal is nothing, said or not.
  const opened = { ...game('b', 2), answers: [], given: { orders: {}, answers: {}, rounds: [], stances: {} } } as unknown as Kept;
  expect(listed([opened, copy]).map(({ id }) => id)).toEqual(['a']);
});

test('what is kept of a game bit for bit is found under whatever name; one turn more is another game', () => {
  const all = [game('a', 2), game('b', 2, 'A copy'), game('c', 3)];
  expect(same(all, game('x', 2).record).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(same(all, game('x', 4).record)).toEqual([]);
});

test('behind a copy stands what was taken up from it and not played on; no other copy, and nothing behind a game without a name', () => {
  const all = [game('a', 2), game('b', 2, 'A copy'), game('c', 2, 'Another'), game('d', 3)];
  expect(behind(all, all[1]!).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(behind(all, all[3]!).map(({ id }) => id)).toEqual(['d']);
});
