import { describe, expect, test } from 'vitest';
import { GOAL_NAMES } from '../../src/engine/goals/index.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { leverage, unity, vulnerability } from '../../src/engine/measures.ts';
import { CODES, FIVE, NATIONS } from '../../src/engine/nations.ts';
import { information, observe } from '../../src/engine/observe.ts';
import { Foresight, goalOf } from '../../src/engine/value.ts';
import { recorder } from '../../src/engine/why.ts';
import { World } from '../../src/engine/world.ts';
import { copy, SCENARIOS, turns } from './playout.ts';

describe.each(SCENARIOS)('$id', scenario => {
  const { book, tables } = scenario;
  const m = book.measures;

  test('leverage is antisymmetric, counted either way: what one holds over the other, the other lacks', () => {
    for (const { after } of turns(scenario, 3)) {
      for (const seenBy of ['actual', 'perceived'] as const) {
        for (const i of NATIONS) {
          for (const j of NATIONS) {
            if (i === j) continue;
            if (leverage(after, j, i, m, seenBy) !== -leverage(after, i, j, m, seenBy)) expect.fail(`${CODES[i]} ${CODES[j]} ${seenBy}`);
            if (!(vulnerability(after, i, j, m, seenBy) >= 0)) expect.fail(`vulnerability of ${CODES[i]} to ${CODES[j]}`);
          }
        }
      }
    }
  });

  test('information and unity stay on their scales', () => {
    for (const { after } of turns(scenario)) {
      for (const i of NATIONS) {
        for (const j of NATIONS) {
          const known = information(after, i, j, book.knowledge);
          if (!(known >= 0 && known <= 1)) expect.fail(`${CODES[i]} of ${CODES[j]}: ${known}`);
        }
      }
      expect(unity(after, m)).toBeGreaterThanOrEqual(0);
      expect(unity(after, m)).toBeLessThanOrEqual(100);
    }
  });

  test('V lies in 0..100 and is the sum of its items', () => {
    const foresight = new Foresight(tables);
    const items = new Float64Array(GOAL_NAMES.length);
    for (const { after } of turns(scenario, 3)) {
      const kept = copy(after);
      foresight.look(after);
      for (const n of NATIONS) {
        const worth = foresight.worth(n);
        const sum = foresight.itemise(n, items).reduce((a, b) => a + b, 0);
        if (!(worth >= 0 && worth <= 100 && Math.abs(sum - worth) < 1e-9)) expect.fail(`${CODES[n]}: ${worth}, items ${sum}`);
      }
      if (hashOf(after) !== hashOf(kept)) expect.fail('the world was moved');
    }
  });

  test('a look at a world does not depend on what was looked at before', () => {
    const used = new Foresight(tables);
    for (const { after, now } of turns(scenario, 10)) {
      used.look(now);
      const fresh = new Foresight(tables).look(after);
      used.look(after);
      for (const n of NATIONS) expect(used.worth(n)).toBe(fresh.worth(n));
    }
  });

  test('goals give the same bits to a recording and a silent why', () => {
    for (const { after } of turns(scenario, 10)) {
      const silentPass = new Foresight(tables).pass;
      for (const name of GOAL_NAMES) {
        for (const n of NATIONS) {
          const { why } = recorder();
          const k = book.goals[name];
          expect(goalOf(name).score(after, n, k, { ...silentPass, why })).toBe(goalOf(name).score(after, n, k, silentPass));
        }
      }
    }
  });

  test('observing leaves the truth alone, and own terms are exact', () => {
    const seen = new World();
    const doubt = new World();
    for (const { after, chance } of turns(scenario, 3)) {
      const kept = copy(after);
      for (const n of NATIONS) {
        observe(after, n, chance, book.knowledge, seen, doubt);
        const own = seen.state[n].enforcement === after.state[n].enforcement && seen.state[n].type === after.state[n].type;
        const felt = FIVE.every(j => seen.dyad[n][j].affinity === after.dyad[n][j].affinity);
        if (!own || !felt || seen.state[(n + 1) % 6]!.type !== 0) expect.fail(CODES[n]);
      }
      if (hashOf(after) !== hashOf(kept)) expect.fail('the world was moved');
    }
  });
});
