import { expect, test, vi } from 'vitest';
import { KOR, PRK } from '../../src/engine/nations.ts';
import { lastOffer } from '../../src/engine/talks/table.ts';
import { openText, pledgesBeside, sizesOf, withClause, wrongWith } from '../../src/page/drafting.ts';
import { begin } from '../../src/page/opening.ts';
import { here } from '../../src/page/session.ts';
import { instructions, tableNow } from '../../src/page/table-state.ts';
import { goOn } from '../../src/page/turns.ts';
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

test('a clause on the table is the same hand when the one before it is taken out', () => {
  begin('first-round-2003', [KOR], 'hands', 'standard');
  const draft = [clause(freeze)];
  const disable = pledgesBeside(PRK, draft)
    .flatMap(({ deeds }) => deeds)
    .find(({ move }) => move === 'disable')!;
  openText(withClause(draft, disable));
  const [, second] = tableNow.value!.hands;
  openText([clause(disable)]);
  expect(tableNow.value!.hands.map(({ id }) => id)).toEqual([second!.id]);
});

test('instructions of today are those of the opening, moved by what was gained without a deal', async () => {
  begin('pivot-2014', [], 'instructed', 'standard');
  for (let turn = 0; turn < 3; turn++) await goOn();
  const { nation, tables } = here.value;
  const { issues, ideal, reservation } = tables.agenda;
  const { on, gained } = instructions.value;
  const own = nation * issues.length;
  expect(Math.abs(gained)).toBeGreaterThan(0.1);
  on.forEach(([wish, limit], k) => {
    expect(wish).toBe(ideal[own + k]);
    expect(limit).toBe(lastOffer(wish, reservation[own + k]!, gained));
  });
  expect(on.some(([, limit], k) => limit !== reservation[own + k])).toBe(true);
});
