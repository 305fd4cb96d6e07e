import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Coefficients, Rule } from '../../../src/engine/rule.ts';
import { RULE_NAMES, RULES } from '../../../src/engine/rules/index.ts';

test('every rule has a case of its own, in tests/cases/rules', () => {
  const files = readdirSync(import.meta.dirname).filter(name => name !== 'every.test.ts');
  expect(files.map(name => name.replace('.test.ts', '')).sort()).toEqual([...RULE_NAMES].sort());
});

describe.each(RULE_NAMES)('%s', name => {
  test('says what it is about, and where each of its numbers is from', () => {
    const rule: Rule<Coefficients> = RULES[name];
    expect(rule.about.length).toBeGreaterThan(10);
    for (const claim of rule.claims) expect(claim).toMatch(/^A([1-9]|[12]\d|3[0-2])$/);
    for (const [value, source] of Object.values(rule.coefficients)) {
      expect(Number.isFinite(value)).toBe(true);
      expect(source.length).toBeGreaterThan(4);
    }
  });
});
