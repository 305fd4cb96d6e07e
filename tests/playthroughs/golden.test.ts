import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/match/record.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { entered, type Ledger, playthrough } from './playthrough.ts';

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const ledger = JSON.parse(here('rules.json')) as Ledger;

/** If a golden game changes on purpose: raise RULES in src/match/record.ts, run `npm run playthroughs`, read the diff as a story. */
describe('golden playthroughs', () => {
  for (const id of SHIPPED) {
    it(id, () => {
      const { text, hash } = playthrough(id);
      expect(hash, `${id} under rules ${RULES}`).toBe(ledger[RULES]?.[id]);
      expect(text).toBe(here(`${id}.txt`));
    }, 60_000);
  }
});

describe('the ledger of rules', () => {
  it('ends with the rules of today, and has every shipped scenario under them', () => {
    expect(Math.max(...Object.keys(ledger).map(Number))).toBe(RULES);
    expect(Object.keys(ledger[RULES]!).sort()).toEqual([...SHIPPED].sort());
  });
  it('takes new rules, new scenarios and the same games again, never another hash under the same rules', () => {
    const before = { 3: { pivot: 'a' } };
    expect(entered(before, 4, { pivot: 'b' })).toEqual({ 3: { pivot: 'a' }, 4: { pivot: 'b' } });
    expect(entered(before, 3, { pivot: 'a', other: 'c' })).toEqual({ 3: { pivot: 'a', other: 'c' } });
    expect(() => entered(before, 3, { pivot: 'b' })).toThrow('pivot came out otherwise under rules 3 before: raise RULES');
  });
});
