import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { playthrough } from './playthrough.ts';

/** If a golden game changes on purpose: raise RULES in src/match/record.ts, run `npm run playthroughs`, read the diff as a story. */
describe('golden playthroughs', () => {
  for (const id of SHIPPED) {
    it(id, () => {
      expect(playthrough(id)).toBe(readFileSync(new URL(`${id}.txt`, import.meta.url), 'utf8'));
    }, 60_000);
  }
});
