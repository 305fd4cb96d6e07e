import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GOAL_NAMES } from '../../../src/engine/goals/index.ts';

test('every goal is in a case', () => {
  const texts = readdirSync(import.meta.dirname).map(name => readFileSync(join(import.meta.dirname, name), 'utf8'));
  expect(GOAL_NAMES.filter(name => !texts.some(text => text.includes(`score('${name}'`)))).toEqual([]);
});
