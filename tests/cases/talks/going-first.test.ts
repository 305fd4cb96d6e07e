import { expect, test } from 'vitest';
import { bookWith, passOf } from '../../../src/engine/book.ts';
import { closing } from '../../../src/engine/rule.ts';
import { detection } from '../../../src/engine/talks/breach.ts';
import { COMMITMENTS } from '../../../src/engine/talks/commitments.ts';
import { Expectation } from '../../../src/engine/talks/expect.ts';
import { DONE, LATE } from '../../../src/engine/talks/text.ts';
import type { World } from '../../../src/engine/world.ts';
import { valuesOf } from '../bench.ts';
import { bound, CHN, clause, freeze, fuel, KOR, PRK, SIX, text } from './bench.ts';

const k = valuesOf(COMMITMENTS);
const book = bookWith();
/** How a clause looks to a nation, once those before it have been asked for. */
function hope(now: World, c: number, nation: 0 | 1 | 2 | 3 | 4 | 5) {
  const expected = new Expectation(book, passOf(book));
  for (let d = 0; d < c; d++) expected.hope(now, 0, d, nation);
  return { ...expected.hope(now, 0, c, nation) };
}

const together = text(CHN, SIX, clause(freeze), clause(fuel(KOR)));
const trusted = k.floor + k.trust * 0.5;

test('what is due beside the step of another counts only as far as that step does: nobody likes to go first', () => {
  const now = bound(together, [2, 1]);
  // Trust stands at 50. Pyongyang: its own freeze at its own word, as far as Seoul is expected to pay; and the other way round.
  expect(hope(now, 0, PRK).before).toBeCloseTo(trusted, 9);
  expect(hope(now, 0, PRK).chance).toBeCloseTo(trusted * k.own, 9);
  expect(hope(now, 1, PRK).chance).toBeCloseTo(k.own * trusted, 9);
  expect(hope(now, 0, KOR).chance).toBeCloseTo(k.own * trusted, 9);
});

test('once the other has moved nothing stands before it', () => {
  const now = bound(together, [2, 1], w => (w.clause[0]![1]!.status = DONE));
  expect(hope(now, 0, PRK)).toMatchObject({ before: 1, chance: k.own });
});

test('action for action, a step waits for the one before it and for nothing beside it', () => {
  const now = bound(text(CHN, SIX, clause(freeze), clause(fuel(KOR), { after: 1 })), [2, 1]);
  expect(hope(now, 0, PRK)).toMatchObject({ before: 1, chance: k.own });
  expect(hope(now, 1, PRK).before).toBeCloseTo(k.own, 9);
});

test('a step that is late is meant half as much, and what is not meant is feared as a breach', () => {
  const now = bound(text(CHN, SIX, clause(freeze)), [2], w => (w.clause[0]![0]!.status = LATE));
  const { before, chance } = hope(now, 0, PRK);
  expect(chance).toBeCloseTo(k.own * k.late, 9);
  expect(before - chance).toBeCloseTo(1 - k.own * k.late, 9);
});

test('who reports a step and does not take it counts on what comes behind it only while it is not found out', () => {
  const now = bound(text(CHN, SIX, clause(freeze, { verified: 1 }), clause(fuel(KOR), { after: 1 })), [2, 1], w => {
    w.clause[0]![0]!.status = DONE;
    w.clause[0]![0]!.cheated = 1;
    w.programme.access = 50;
  });
  const hidden = 1 - closing(detection(now, 1, k), book.value.lookahead);
  expect(hidden).toBeLessThan(0.6);
  expect(hope(now, 1, PRK).before).toBeCloseTo(hidden, 9);
});
