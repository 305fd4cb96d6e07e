import { test } from 'vitest';
import { JPN } from '../../../src/engine/nations.ts';
import { attentionRule } from '../../../src/engine/rules/attention.ts';
import { placeOf, type World } from '../../../src/engine/world.ts';
import { added, check, each, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(attentionRule.coefficients);
const run = (now: World) => added(change => attentionRule.apply(now, change, k, passOf(1)));

test('what was left is lost, what is owed is taken from the refill, waits run down, the turn turns', () => {
  const now = quiet(w => {
    w.state[JPN].attention = 1;
    w.state[JPN].owed = 2;
    w.numbers[placeOf('deck.RUS.wait3')!] = 2;
  });
  const fresh = each(['USA', 'CHN', 'RUS', 'KOR', 'PRK'], 'state.*.attention', k.refill);
  check(run(now), fresh, { 'state.JPN.attention': k.refill - 2 - 1, 'state.JPN.owed': -2, 'deck.RUS.wait3': -1, 'globe.turn': 1 });
});

test('the four of a summit are paid over two turns, two and two', () => {
  const owing = (owed: number) =>
    quiet(w => {
      w.state[JPN].owed = owed;
    });
  const rest = each(['USA', 'CHN', 'RUS', 'KOR', 'PRK'], 'state.*.attention', k.refill);
  const half = k.paid * k.refill;
  for (const owed of [4, 2]) {
    check(run(owing(owed)), rest, { 'state.JPN.attention': k.refill - half, 'state.JPN.owed': -half, 'globe.turn': 1 });
  }
});
