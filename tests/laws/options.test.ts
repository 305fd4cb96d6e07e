import { describe, expect, test } from 'vitest';
import { DEEDS, ENDINGS, isLegal, REFUSALS, whyNot } from '../../src/engine/deeds.ts';
import { faultsOf } from '../../src/engine/legality.ts';
import { moveOf } from '../../src/engine/moves/index.ts';
import { CODES, NATIONS } from '../../src/engine/nations.ts';
import { copy, randomOrders, SCENARIOS, turns } from './playout.ts';

describe.each(SCENARIOS)('$id', scenario => {
  const { book } = scenario;

  test('what is legal has no refusal, and a refusal has a sentence', () => {
    for (const { now } of turns(scenario, 3)) {
      for (const nation of NATIONS) {
        for (const deed of DEEDS[nation]) {
          const { attention } = now.state[nation];
          const refusal = whyNot(now, deed, book, attention);
          if ((refusal === null) !== isLegal(now, deed, book, attention)) expect.fail(`${CODES[nation]} ${JSON.stringify(deed)}`);
          if (refusal !== null && !(refusal.phrase in moveOf(deed.move).phrases) && !(refusal.phrase in REFUSALS)) {
            expect.fail(`${deed.move} refuses with ${refusal.phrase}, which has no sentence`);
          }
        }
      }
    }
  });

  test('a nation may always hold', () => {
    for (const { now } of turns(scenario, 3)) {
      for (const nation of NATIONS) expect(isLegal(now, DEEDS[nation].find(deed => deed.move === 'hold')!, book, 0)).toBe(true);
    }
  });

  test('the odds of the endings of every deed lie in 0..1 and sum to 1', () => {
    for (const { now } of turns(scenario, 10)) {
      for (const deed of DEEDS.flat()) {
        const odds = ENDINGS[deed.move].map(name =>
          moveOf(deed.move).endings[name]!.odds(now, deed.actor, deed.given, book.moves[deed.move]),
        );
        const sum = odds.reduce((a, b) => a + b, 0);
        if (!(Math.abs(sum - 1) < 1e-12 && odds.every(p => p >= 0 && p <= 1))) expect.fail(`${deed.move}: ${odds.join(' + ')}`);
      }
    }
  });

  test('random legal orders have no fault, and asking about them moves no world', () => {
    for (const { now, dice } of turns(scenario, 3)) {
      const kept = copy(now);
      for (const nation of NATIONS) {
        const orders = randomOrders(now, scenario, nation, dice);
        expect(faultsOf(now, nation, orders, scenario.tables).map(({ kind }) => kind)).toEqual([]);
      }
      expect(now.numbers).toEqual(kept.numbers);
    }
  });
});
