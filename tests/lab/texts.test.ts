import { describe, expect, test } from 'vitest';
import { YES } from '../../src/engine/move.ts';
import { KOR, NATIONS, type Nation, PRK } from '../../src/engine/nations.ts';
import { faceOf, faceTerms } from '../../src/engine/talks/face.ts';
import { FORMATS } from '../../src/engine/talks/formats.ts';
import { textFaults } from '../../src/engine/talks/tabling.ts';
import { World } from '../../src/engine/world.ts';
import { textsTold } from '../../src/lab/texts-told.ts';
import { agreementAt } from '../../src/lab/untabled.ts';
import { FREEZE, FUEL, inForce, met, scenario, turn } from '../text-games.ts';

const { tables } = scenario;

describe('what is told of every text', () => {
  const match = inForce();
  turn(match, [{ actor: PRK, move: 'report-done', given: {} }], YES);
  turn(match, [FUEL.deed], YES);
  const told = textsTold(match, t => match.entries(t));

  test('each that was tabled, with its end and who refused it', () => {
    expect(told.map(({ turn, ending, refusedBy }) => [turn, ending, refusedBy])).toEqual([
      [2, 'refused', [KOR]],
      [3, 'signed', []],
    ]);
  });
  test('a step reported and not done is told, though nobody else saw it', () => {
    expect(told[1]!.hidden).toEqual([0]);
    expect(
      match
        .belief(KOR)
        .seen.clause.flat()
        .some(({ cheated }) => cheated > 0),
    ).toBe(false);
    expect(
      match
        .belief(PRK)
        .seen.clause.flat()
        .some(({ cheated }) => cheated > 0),
    ).toBe(true);
  });
  test('what became of it, turn by turn', () => {
    expect(told[1]!.events[0]).toMatchObject({ turn: 4, cause: { what: 'ratified' } });
    expect(told[1]!.last!.clauses).toHaveLength(2);
  });
});

describe('the agreement that nobody tabled', () => {
  const now = met().world;
  const found = agreementAt(now, 'korea', tables);

  test('binds those of its format, could be tabled, and each would gain by it', () => {
    if (found === null) throw new Error('none is found at the opening');
    expect(found.proposal.parties).toEqual(FORMATS.korea);
    const seated = new World().copyFrom(now);
    seated.globe.session = 100;
    for (const n of NATIONS) seated.state[n].seated = n === KOR || n === PRK ? 1 : 0;
    expect(textFaults(seated, found.proposal, tables)).toEqual([]);
    for (const { by } of found.gains) expect(by).toBeGreaterThan(0);
  });
  test('is none where it was tabled, and leaves the world as it was', () => {
    const before = [...now.numbers];
    expect(agreementAt(now, 'korea', tables, () => true)).toBeNull();
    expect([...now.numbers]).toEqual(before);
  });
});

test('what signing beyond its language costs is the sum of its terms', () => {
  const { world } = met();
  const again = {
    ...FUEL,
    deed: { actor: KOR, move: 'energy-aid', given: { target: PRK, amount: 150 } } as typeof FUEL.deed,
    ambiguity: 1,
  };
  for (const n of [KOR, PRK] as Nation[])
    for (const clauses of [[], [FREEZE], [FREEZE, FUEL], [FREEZE, FUEL, again], [again, FUEL]]) {
      const terms = faceTerms(world, n, clauses, tables);
      expect(terms.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(faceOf(world, n, clauses, tables), 12);
      expect(terms).toHaveLength(clauses.length);
    }
});
