import { describe, expect, test } from 'vitest';
import { sequences, stepsOf } from '../../../src/agents/texts.ts';
import { variationsOf } from '../../../src/agents/variations.ts';
import { DEEDS } from '../../../src/engine/deeds.ts';
import { NATIONS } from '../../../src/engine/nations.ts';
import { Outlook } from '../../../src/engine/outlook.ts';
import { placeFor, pledgesOf, textFaults } from '../../../src/engine/talks/tabling.ts';
import { DONE, OWED } from '../../../src/engine/talks/text.ts';
import { World } from '../../../src/engine/world.ts';
import { scenarioWith } from '../../../src/lab/experiments/shared.ts';
import { bound, CHN, clause, conducted, declare, freeze, fuel, KOR, PRK, RUS, SIX, text } from './bench.ts';

const { opening, tables } = scenarioWith({}, 'first-round-2003');
const disable = DEEDS[PRK].find(({ move }) => move === 'disable')!;
/** The opening of August 2003, with all six at the table and plants that run. */
const now = new World().copyFrom(opening);
now.globe.session = 70;
for (const n of NATIONS) now.state[n].seated = 1;
const faults = (...clauses: Parameters<typeof text>[2][]) => textFaults(now, text(CHN, SIX, ...clauses), tables);

describe('a text may have phases, as that of February 2007 had', () => {
  test('plants that run cannot be disabled; behind a freeze they can be, and behind what waits for one', () => {
    expect(faults(clause(disable))).toEqual(['now']);
    expect(faults(clause(fuel(KOR)), clause(disable, { after: 1 }))).toEqual(['now']);
    expect(faults(clause(freeze), clause(disable))).toEqual(['now']);
    expect(faults(clause(freeze), clause(disable, { after: 1 }))).toEqual([]);
    const four = [clause(freeze), clause(fuel(KOR), { after: 1 }), clause(disable, { after: 2 }), clause(fuel(RUS), { after: 3 })];
    expect(faults(...four)).toEqual([]);
  });

  test('where a step could stand: now, behind the first that makes it possible, or nowhere', () => {
    expect(placeFor(now, freeze, [], SIX, tables)).toBe(0);
    expect(placeFor(now, disable, [], SIX, tables)).toBeNull();
    expect(placeFor(now, disable, [clause(fuel(KOR)), clause(freeze)], SIX, tables)).toBe(2);
    expect(pledgesOf(now, PRK, SIX, tables)).not.toContain(disable);
    expect(pledgesOf(now, PRK, SIX, tables, [clause(freeze)])).toEqual(expect.arrayContaining([freeze, disable]));
  });

  test('the world is not touched by asking', () => {
    const before = now.numbers.slice();
    faults(clause(freeze), clause(disable, { after: 1 }));
    expect(now.numbers).toEqual(before);
  });

  test('drafts know such steps, and every order of one can be tabled', () => {
    const steps = stepsOf(SIX, { seen: now, tables }, new Outlook(tables).from(now));
    const [first, second, paid] = [freeze, disable, fuel(KOR)].map(deed =>
      steps.find(({ clause: { deed: other } }) => JSON.stringify(other) === JSON.stringify(deed)),
    );
    expect(second!.behind).toBe(first!.clause.deed);
    for (const clauses of sequences([first!, second!, paid!])) expect(textFaults(now, text(CHN, SIX, ...clauses), tables)).toEqual([]);
    const longer = variationsOf(text(CHN, SIX, clause(freeze)), now, tables).filter(({ clauses }) => clauses.length === 2);
    expect(longer.some(({ clauses }) => clauses[1]!.deed.move === 'declare' && clauses[1]!.after === 1)).toBe(true);
  });

  test('once the freeze is made, what waits for it opens', () => {
    const kept = bound(text(CHN, SIX, clause(freeze), clause(declare, { after: 1 })), [2, 1], w => {
      w.programme.frozen = 1;
      w.clause[0]![0]!.status = DONE;
    });
    expect(conducted(kept).events).toEqual(['opened 2']);
    expect(kept.clause[0]![1]!.status).toBe(OWED);
  });
});
