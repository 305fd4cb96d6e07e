import { expect, test } from 'vitest';
import { inSentence } from '../../src/words/names.ts';

test('a label within a sentence keeps the names in it', () => {
  expect(inSentence('Autonomy from China')).toBe('autonomy from China');
  expect(inSentence('China checked')).toBe('China checked');
  expect(inSentence('')).toBe('');
});
