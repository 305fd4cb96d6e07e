import { describe, expect, test } from 'vitest';
import { idle, STANCE_NAMES, stanceFault, stancesOf } from '../../src/engine/crisis/ladder.ts';
import { brinkFor } from '../../src/engine/crisis/prospects.ts';
import { CODES, NATIONS } from '../../src/engine/nations.ts';
import { brinkOf } from '../../src/engine/turn.ts';
import { SCENARIOS, turns } from './playout.ts';

describe.each(SCENARIOS)('$id', scenario => {
  const { tables } = scenario;
  const crises = () => turns(scenario).filter(({ rounds }) => rounds.length > 0);

  test('a crisis opens and ends inside a turn, or it is war; it has up to five rounds', () => {
    expect(crises().length).toBeGreaterThan(0);
    for (const { after, rounds } of turns(scenario)) {
      const war = after.globe.rung === 9;
      expect([after.globe.rung === 0 || war, war || after.crisis.provoker === 0, rounds.length <= 5]).toEqual([true, true, true]);
    }
  });

  test('played round by round it is the same crisis: each asks for stances until it is over', () => {
    for (const { now, orders, answers, chance, rounds } of crises())
      for (let r = 0; r <= rounds.length; r++) {
        const world = brinkOf(now, orders, answers, rounds.slice(0, r), tables, chance);
        expect(world === null).toBe(r === rounds.length);
        if (world !== null) expect(world.crisis.round).toBe(r);
      }
  });

  test('everyone has a stance in every round, and standing idle is always open', () => {
    for (const { now, orders, answers, chance, rounds } of crises())
      rounds.forEach((_, r) => {
        const world = brinkOf(now, orders, answers, rounds.slice(0, r), tables, chance)!;
        for (const n of NATIONS) {
          const open = stancesOf(world, n, tables.book.crises);
          expect(open).toContain(idle(world)[n]);
          for (const stance of open)
            expect(`${CODES[n]} ${STANCE_NAMES[stance]} ${stanceFault(world, n, stance, tables.book.crises)}`).toMatch(/null$/);
        }
      });
  });

  test('what is expected of a stance is whole: its ends sum to one, its terms to its worth', () => {
    for (const { now, orders, answers, chance } of crises().slice(0, 40)) {
      const world = brinkOf(now, orders, answers, [], tables, chance)!;
      for (const n of NATIONS)
        for (const { ends, terms, worth } of brinkFor(tables).prospects(world, n)) {
          expect(Object.values(ends).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
          expect(Object.values(terms).reduce((sum, x) => sum + x, 0)).toBeCloseTo(worth, 9);
          expect(terms.war).toBeLessThanOrEqual(0);
        }
    }
  });
});
