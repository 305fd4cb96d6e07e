import { test } from 'vitest';
import { CHN, PRK } from '../../../src/engine/nations.ts';
import { stabilityRule } from '../../../src/engine/rules/stability.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(stabilityRule.coefficients);

test('an economy 2 points down and a valve a quarter closed lower the level that stability of 55 closes on', () => {
  const now = quiet(w => {
    w.state[PRK].stability = 55;
    w.state[PRK].economy = 98;
    w.dyad[CHN][PRK].valve = 0.75;
  });
  const level = k.rest - 2 * k.loss - 0.25 * k.fuel;
  check(
    added(change => stabilityRule.apply(now, change, k, passOf(1))),
    { 'state.PRK.stability': k.closing * (level - 55) },
  );
});

test('more fuel than at the opening adds nothing', () => {
  const now = quiet(w => {
    w.state[PRK].stability = k.rest;
    w.state[PRK].economy = 100;
    w.dyad[CHN][PRK].valve = 1.5;
  });
  check(added(change => stabilityRule.apply(now, change, k, passOf(1))));
});

test('ground lost weighs more than ground gained', () => {
  const level = (economy: number) =>
    added(change =>
      stabilityRule.apply(
        quiet(w => {
          w.state[PRK].stability = k.rest;
          w.state[PRK].economy = economy;
          w.dyad[CHN][PRK].valve = 1;
        }),
        change,
        k,
        passOf(1),
      ),
    );
  check(level(102), { 'state.PRK.stability': k.closing * 2 * k.slope });
  check(level(98), { 'state.PRK.stability': -k.closing * 2 * k.loss });
});
