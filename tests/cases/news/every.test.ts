import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NEWS_NAMES } from '../../../src/engine/news/index.ts';

test('every item of news has a case of its own, in tests/cases/news', () => {
  const files = readdirSync(import.meta.dirname).filter(name => name !== 'every.test.ts');
  expect(files.map(name => name.replace('.test.ts', '')).sort()).toEqual([...NEWS_NAMES].sort());
});
