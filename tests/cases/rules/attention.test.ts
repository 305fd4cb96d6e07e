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
