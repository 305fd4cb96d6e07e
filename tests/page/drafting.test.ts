import { expect, test, vi } from 'vitest';
import { KOR, PRK } from '../../src/engine/nations.ts';
import { pledgesBeside, sizesOf, withClause, wrongWith } from '../../src/page/drafting.ts';
import { begin } from '../../src/page/opening.ts';
import { clause, freeze } from '../cases/talks/bench.ts';

vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
vi.stubGlobal('document', { getElementById: () => null, querySelector: () => null });

/** What Pyongyang can be bound to beside a draft, by move. */
const moves = (clauses: Parameters<typeof pledgesBeside>[1]) => [
  ...new Set(pledgesBeside(PRK, clauses).flatMap(({ deeds }) => deeds.map(({ move }) => move))),
];

test('what only a step makes possible is on offer once the draft has it, and is put behind it', () => {
  begin('first-round-2003', [KOR], 'drafting', 'standard');
  expect(moves([])).not.toContain('disable');
  const draft = [clause(freeze)];
  expect(moves(draft)).toEqual(expect.arrayContaining(['disable', 'declare']));
  const disable = pledgesBeside(PRK, draft)
    .flatMap(({ deeds }) => deeds)
    .find(({ move }) => move === 'disable')!;
  const phased = withClause(draft, disable);
  expect(phased[1]).toMatchObject({ deed: disable, after: 1 });
  expect(wrongWith(phased)).toEqual([]);
  expect(wrongWith(phased.map(one => ({ ...one, after: 0 })))).toHaveLength(1);
  expect(sizesOf(phased[1]!, phased).length).toBeGreaterThan(1);
});
