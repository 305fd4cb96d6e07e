import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOVE_NAMES, moveOf } from '../../../src/engine/moves/index.ts';

test('every move has a case of its own, in tests/cases/moves', () => {
  const files = readdirSync(import.meta.dirname).filter(name => name !== 'every.test.ts');
  expect(files.map(name => name.replace('.test.ts', '')).sort()).toEqual([...MOVE_NAMES].sort());
});

describe.each(MOVE_NAMES)('%s', name => {
  const move = moveOf(name);
  const text = readFileSync(join(import.meta.dirname, `${name}.test.ts`), 'utf8');
  const endings = [...Object.keys(move.endings), ...(move.declined === undefined ? [] : ['declined'])];

  test('each of its reasons for not being legal is in its case', () => {
    const reasons = Object.keys(move.phrases).filter(
      phrase => ![...endings, 'declined', 'crowded', 'order'].includes(phrase.split(' ')[0]!),
    );
    expect(reasons.filter(phrase => !text.includes(`toBe('${phrase}')`))).toEqual([]);
  });

  test('each of its endings has a headline; a question can be declined', () => {
    const told = new Set(Object.keys(move.phrases).map(phrase => phrase.split(' ')[0]));
    expect(endings.filter(ending => ending !== 'declined' && !told.has(ending))).toEqual([]);
    if (move.asks !== undefined) expect(move.phrases.declined).toBeTypeOf('string');
    // Of several kinds of what is one for all, one gives way.
    if (move.joint === 'all' && Object.keys(move.params).length > 0) expect(move.phrases.crowded).toBeTypeOf('string');
  });

  test('each number has a source', () => {
    for (const [value, source] of Object.values(move.coefficients)) {
      expect(Number.isFinite(value)).toBe(true);
      expect(source.length).toBeGreaterThan(4);
    }
  });

  test('it is in a deck, at a price in whole points', () => {
    expect(move.by.length).toBeGreaterThan(0);
    expect(Number.isInteger(move.attention) && Number.isInteger(move.cooldown)).toBe(true);
  });
});
