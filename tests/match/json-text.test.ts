import { expect, test } from 'vitest';
import { isCutShort, repeatedKeys } from '../../src/match/json-text.ts';

test('a text that was cut short is told from a whole one and from none', () => {
  const whole = JSON.stringify({ a: ['b, "c" ]', { d: null }], e: '\\\\' }, null, 1);
  expect(isCutShort(whole)).toBe(false);
  for (let end = 1; end < whole.length; end++) expect(isCutShort(whole.slice(0, end)), whole.slice(0, end)).toBe(true);
  for (const text of ['\uFEFF{', '\n {']) expect(isCutShort(text), text).toBe(true);
  for (const text of ['', 'x', '\u0089PNG {', '5', '{"a":1}}', '{"a" 1}']) expect(isCutShort(text), text).toBe(false);
});

test('keys that stand twice in one object are found with their paths; the same key in two objects is no such', () => {
  expect(repeatedKeys('{"a":{"b":1,"c":"\\"b\\":"},"b":[{"d":1},{"d":1,"d":2}],"a":0}')).toEqual(['b.1.d', 'a']);
  // The same key written in two ways.
  expect(repeatedKeys('{"a":1,"\\u0061":2}')).toEqual(['a']);
  expect(repeatedKeys('{"a":["a","a"],"b":{"a":"a"}}')).toEqual([]);
});
