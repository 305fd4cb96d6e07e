import { expect, test } from 'vitest';
import { DEEDS } from '../../src/engine/deeds.ts';
import { NO, NONE, YES } from '../../src/engine/move.ts';
import { moveOf } from '../../src/engine/moves/index.ts';
import { USA } from '../../src/engine/nations.ts';
import { orderText, questionText } from '../../src/words/orders.ts';
import { causeSentence } from '../../src/words/sentences.ts';

const draft = DEEDS[USA].find(({ move }) => moveOf(move).asking === 'vote')!;
const call = DEEDS[USA].find(({ move }) => move === 'call-talks')!;
const onFreeze = DEEDS[USA].find(({ move, given }) => move === 'call-talks' && 'condition' in given && given.condition === 'freeze')!;
const tables = null as never;

test('who vetoed, and who would not come, is named', () => {
  const vetoed = causeSentence(
    { kind: 'deed', deed: draft, ending: 'declined', offer: null, answers: [NONE, NO, NO, NONE, NONE, NONE] },
    tables,
  );
  expect(vetoed).toMatch(/vetoed by China and Russia\.$/);
  const empty = causeSentence(
    { kind: 'deed', deed: call, ending: 'declined', offer: null, answers: [NONE, YES, YES, NO, YES, YES] },
    tables,
  );
  expect(empty).toBe('A call to talks by the United States fails: Japan says no.');
});

test('what is asked is put as a question, and a condition has no stray comma', () => {
  expect(questionText(call)).toBe('The United States would call the six to talks. Will you come?');
  expect(questionText(draft)).toMatch(/Will you let it pass\?$/);
  expect(orderText(onFreeze)).not.toMatch(/, ,|\( ?,/);
});
