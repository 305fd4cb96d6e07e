import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { sellAtHome } from '../../../src/engine/moves/sell-at-home.ts';
import { SIGNED } from '../../../src/engine/talks/text.ts';
import { changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';
import { bound, CHN, clause, freeze, PRK, text, USA } from '../talks/bench.ts';

const k = valuesOf(sellAtHome.coefficients);
const argue: Deed = { actor: USA, move: 'sell-at-home', given: {} };
const signed = (sold: number) =>
  bound(text(CHN, [USA, CHN, PRK], clause(freeze)), [], w => {
    w.text[0]!.stage = SIGNED;
    w.text[0]!.sold = sold;
  });

test('argued for once: its bit among those who have, and half a point of support', () => {
  check(changeOf(signed(2), argue), { 'text.1.sold': 1, 'state.USA.support': -k.home });
});

test('only what one has signed and not yet argued for', () => {
  expect(refusal(quiet(), argue)).toBe('nothing');
  expect(refusal(signed(0), { ...argue, actor: 4 })).toBe('nothing');
  expect(refusal(signed(1), argue)).toBe('sold');
  expect(refusal(signed(2), argue)).toBeNull();
});
