import { describe, expect, test } from 'vitest';
import type { Orders } from '../../src/engine/deeds.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { byNation } from '../../src/engine/nations.ts';
import { RULE_NAMES, type RuleName } from '../../src/engine/rules/index.ts';
import { questions } from '../../src/engine/settle.ts';
import { resolve } from '../../src/engine/turn.ts';
import { copy, differing, type Played, SCENARIOS, shuffled, standsOf, turns } from './playout.ts';

/** The turn again with its orders in another order, within and across seats. Answers stay with their questions. */
function again({ scenario, chance, dice, now, orders, asked, answers, rounds }: Played) {
  const lists = shuffled(dice, [...orders]).map(list => shuffled(dice, list));
  const mixed = byNation(n => lists[n]!) as Orders;
  const said = questions(now, mixed).map(({ order, asked: who }) => answers[asked.findIndex(q => q.order === order && q.asked === who)]!);
  const world = copy(now);
  resolve(world, mixed, said, scenario.tables, chance, null, standsOf(rounds));
  return world;
}

/** The register's own list, to be put back: rules are named once, and the turn walks that list. */
function withRules<T>(order: readonly RuleName[], run: () => T): T {
  const names = RULE_NAMES as RuleName[];
  const kept = [...names];
  names.splice(0, names.length, ...order);
  try {
    return run();
  } finally {
    names.splice(0, names.length, ...kept);
  }
}

describe.each(SCENARIOS)('$id', scenario => {
  test('orders in any order, within and across seats, give the same bits', () => {
    for (const played of turns(scenario)) {
      const world = again(played);
      if (hashOf(world) !== hashOf(played.after)) {
        expect.fail(`${JSON.stringify(played.orders)}\n${differing(played.after, world).join('\n')}`);
      }
    }
  });

  test('rules in any order give the same bits', () => {
    for (const played of turns(scenario)) {
      const { now, orders, answers, rounds, chance, dice } = played;
      const world = copy(now);
      withRules(shuffled(dice, RULE_NAMES), () => resolve(world, orders, answers, scenario.tables, chance, null, standsOf(rounds)));
      if (hashOf(world) !== hashOf(played.after)) expect.fail(differing(played.after, world).join('\n'));
    }
  });
});
