import { expect, test } from 'vitest';
import { COEFFICIENTS } from '../../src/engine/book.ts';
import { MOVE_NAMES } from '../../src/engine/moves/index.ts';
import { CLAIMS } from '../../src/words/article.ts';
import { manual, restingOn, searched } from '../../src/words/manual.ts';

const all = manual();

test('every move and every number of the model is in it, each number with its source', () => {
  for (const name of MOVE_NAMES)
    expect(
      all.some(({ id }) => id === `move.${name}`),
      name,
    ).toBe(true);
  const told = all.flatMap(({ id, section, quantities }) =>
    quantities.map(({ name }) =>
      section === 'model' ? `${id.slice('model.'.length)}.${name}` : `${id.replace('.', 's.').replace('newss', 'news')}.${name}`,
    ),
  );
  expect(new Set(told)).toEqual(new Set(COEFFICIENTS.map(({ path }) => path)));
  for (const { id, quantities } of all) for (const { name, source } of quantities) expect(source, `${id} ${name}`).not.toBe('');
});

test('a number is told to its last digit', () => {
  const told = new Map(
    all
      .filter(({ section }) => section === 'model')
      .flatMap(({ id, quantities }) => quantities.map(({ name, value }) => [`${id.slice(6)}.${name}`, value])),
  );
  for (const { path, value } of COEFFICIENTS) {
    const text = told.get(path);
    if (text !== undefined) expect(Number(text.replaceAll(',', '').replace('\u2212', '-')), path).toBe(value);
  }
});

test('the 32 claims are there in order, and no entry rests on one that is not', () => {
  const claims = Array.from({ length: 32 }, (_, k) => `A${k + 1}`);
  expect(Object.keys(CLAIMS)).toEqual(claims);
  for (const { id, claims: on } of all) for (const claim of on) expect(claims, id).toContain(claim);
  // Two are in what a scenario opens with: the thaw of 2013, and which government Moscow has.
  expect(claims.filter(claim => restingOn(claim, all).length === 0)).toEqual(['A19', 'A22']);
});

test('no formula keeps a brace, no identifier comes twice', () => {
  for (const { id, text } of all) expect(text.join(' '), id).not.toMatch(/[{}]|undefined/);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('a search asks for every word, in whatever case', () => {
  expect(searched(all, 'DEBT write').some(({ id }) => id === 'move.write-off-debt')).toBe(true);
  expect(searched(all, 'debt zebra')).toEqual([]);
  expect(searched(all, '  ')).toBe(all);
});

test('the words that the game prints are found among the words', () => {
  const printed = [
    'spatial model',
    'whisker',
    'momentum',
    'communique',
    'bound elsewhere',
    'beyond what it says',
    'weighed by the odds',
    'refused',
  ];
  for (const query of printed)
    expect(
      searched(all, query).some(({ section, title }) => section === 'words' && title.toLowerCase() === query),
      query,
    ).toBe(true);
  const drafts = searched(all, 'draft').filter(({ section, title }) => section === 'words' && title.startsWith('Draft'));
  expect(drafts.length).toBe(2);
});
