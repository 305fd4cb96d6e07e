import { expect, test } from 'vitest';
import { CHN } from '../../../src/engine/nations.ts';
import { complianceRule } from '../../../src/engine/rules/compliance.ts';
import type { World } from '../../../src/engine/world.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(complianceRule.coefficients);
const run = (now: World, turns = 1) => added(change => complianceRule.apply(now, change, k, passOf(turns)));
const law = (level: number) =>
  quiet(w => {
    w.globe.unRegime = level;
    w.state[CHN].enforcement = 0.4;
  });

test('law 7 asks three steps over rest: Beijing and Moscow close on it by the same part of their gaps', () => {
  const asked = k.rest + 3 * k.law;
  expect(k.from).toBe(4);
  check(run(law(7)), { 'state.CHN.enforcement': k.closing * (asked - 0.4), 'state.RUS.enforcement': k.closing * asked });
});

test('below law 4 nothing more is asked; over two turns the gap closes twice', () => {
  const two = 1 - (1 - k.closing) * (1 - k.closing);
  check(run(law(2), 2), { 'state.CHN.enforcement': two * (k.rest - 0.4), 'state.RUS.enforcement': two * k.rest });
});
