import { expect, test } from 'vitest';
import type { Params } from '../../src/engine/move.ts';
import { MOVE_NAMES, moveOf } from '../../src/engine/moves/index.ts';
import { FORMAT_NAMES } from '../../src/engine/talks/formats.ts';
import { choiceOf, paramName } from '../../src/page/words.ts';
import { PAGE } from '../../src/words/page.ts';

test('every choice on a card has a name, and formats and conditions are said in words', () => {
  for (const move of MOVE_NAMES) {
    for (const name of Object.keys(moveOf(move).params as Params)) {
      if (name !== 'target') expect(paramName(name), `${move}, ${name}`).toMatch(/^[A-Z]/);
    }
  }
  expect(FORMAT_NAMES.filter(format => choiceOf('format', format) === format)).toEqual([]);
  expect(choiceOf('condition', 'moratorium')).toBe('tests and launches halt');
});

test('what a choice is given bears no second name of its move', () => {
  expect(choiceOf('dial', 'loosen')).toBe('let more through');
  expect(choiceOf('switch', 'punish')).toBe('turn on them');
  const own = new Set(
    MOVE_NAMES.flatMap(move =>
      Object.entries(moveOf(move).params as Params).flatMap(([name, { values }]) => values.map(value => `${name} ${String(value)}`)),
    ),
  );
  expect(Object.keys(PAGE.values).filter(key => !own.has(key))).toEqual([]);
});
