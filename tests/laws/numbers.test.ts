import { describe, expect, test } from 'vitest';
import { grid } from '../../src/engine/commit.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { keptLedger } from '../../src/engine/ledger.ts';
import { openTurn, resolve } from '../../src/engine/turn.ts';
import { HIGH, LOW, PATHS, type World } from '../../src/engine/world.ts';
import { copy, SCENARIOS, standsOf, turns } from './playout.ts';

/** What is wrong with the numbers of a world: not finite, off its scale, off the grid, or minus zero. */
function unsound({ numbers }: World): string[] {
  const found: string[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const x = numbers[at]!;
    if (x >= LOW[at]! && x <= HIGH[at]! && Object.is(grid(x), x)) continue;
    found.push(`${PATHS[at]} is ${Object.is(x, -0) ? '-0' : x}, on a scale of ${LOW[at]} to ${HIGH[at]}`);
  }
  return found;
}

describe.each(SCENARIOS)('$id', scenario => {
  test('every number of every turn is finite, on its scale, on the grid, and no minus zero', () => {
    expect(unsound(scenario.opening)).toEqual([]);
    for (const { now, after } of turns(scenario)) {
      const faults = [...unsound(now), ...unsound(after)];
      if (faults.length > 0) expect.fail(faults.join('\n'));
    }
  });

  test('the entries of a turn sum to the change of the world, with no remainder, in any order', () => {
    for (const { before, orders, answers, rounds, after, chance } of turns(scenario)) {
      const { ledger, entries } = keptLedger();
      const world = copy(before);
      openTurn(world, scenario.tables, chance, ledger);
      resolve(world, orders, answers, scenario.tables, chance, ledger, standsOf(rounds));
      const sum = new Float64Array(before.numbers.length);
      for (const { postings } of entries.toReversed()) for (const { at, by } of postings) sum[at]! += by;
      for (let at = 0; at < sum.length; at++) {
        if (before.numbers[at]! + sum[at]! === after.numbers[at]!) continue;
        expect.fail(`${PATHS[at]}: ${before.numbers[at]} and entries of ${sum[at]} do not make ${after.numbers[at]}`);
      }
    }
  });

  test('keeping a ledger changes nothing', () => {
    for (const { now, orders, answers, rounds, after, chance } of turns(scenario)) {
      const world = copy(now);
      resolve(world, orders, answers, scenario.tables, chance, keptLedger().ledger, standsOf(rounds));
      if (hashOf(world) !== hashOf(after)) expect.fail(`turn ${now.globe.turn + 1}`);
    }
  });
});
