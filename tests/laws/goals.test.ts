import { describe, expect, test } from 'vitest';
import { GOAL_NAMES, GOALS, type GoalName } from '../../src/engine/goals/index.ts';
import { CODES, NATIONS } from '../../src/engine/nations.ts';
import type { Coefficients } from '../../src/engine/rule.ts';
import { Foresight, goalOf } from '../../src/engine/value.ts';
import { recorder } from '../../src/engine/why.ts';
import { SCENARIOS, turns } from './playout.ts';

type Named = Readonly<Record<string, number>>;
/** The goals that are not plain sums, as their formulas have them, from the factors shown. */
const FROM_FACTORS: Partial<Record<GoalName, (f: Named, k: Named) => number>> = {
  autonomy: (f, k) => 100 - 100 * (Math.max(0, f["China's leverage as Pyongyang sees it"]!) / k.full!) ** 2,
  inflow: f => {
    const income = f['hard inflow']! + f['promises believed']!;
    return (100 * income) / (income + f['inflow at the opening']!);
  },
};

describe.each(SCENARIOS)('$id', scenario => {
  const { book, tables } = scenario;
  const { pass } = new Foresight(tables);

  test('the terms of every goal of every nation sum to its score, and its formula gives the same from the factors', () => {
    const played = turns(scenario, 12);
    const step = Math.max(1, Math.floor(played.length / 50));
    const worlds = played.filter((_, k) => k % step === 0).map(({ after }) => after);
    expect(worlds.length).toBeGreaterThanOrEqual(20);
    for (const world of worlds) {
      for (const name of GOAL_NAMES) {
        for (const n of NATIONS) {
          const heard = recorder();
          const score = goalOf(name).score(world, n, book.goals[name], { ...pass, why: heard.why });
          const sum = heard.terms.reduce((all, { value, factor }) => (factor ? all : all + value), 0);
          const factors = Object.fromEntries(heard.terms.filter(({ factor }) => factor).map(({ label, value }) => [label, value]));
          const formula = FROM_FACTORS[name]?.(factors, book.goals[name]) ?? score;
          if (!(Math.abs(sum - score) < 1e-9 && Math.abs(formula - score) < 1e-9))
            expect.fail(`${name} of ${CODES[n]}: ${score}, terms ${sum}, formula ${formula}`);
        }
      }
    }
  });
});

test.each(GOAL_NAMES)('the formula of %s names each of its coefficients', name => {
  const { formula, coefficients } = GOALS[name];
  const named = [...formula.matchAll(/\{(\w+)\}/g)].map(([, word]) => word!);
  expect([...new Set(named)].sort()).toEqual(Object.keys(coefficients as Coefficients).sort());
});
