import { expect, test } from 'vitest';
import { bookWith, passOf } from '../../../src/engine/book.ts';
import { COMMITMENTS } from '../../../src/engine/talks/commitments.ts';
import { Expectation } from '../../../src/engine/talks/expect.ts';
import { DONE } from '../../../src/engine/talks/text.ts';
import { World } from '../../../src/engine/world.ts';
import { valuesOf } from '../bench.ts';
import { bound, CHN, clause, drills, freeze, fuel, PRK, SIX, text } from './bench.ts';

const k = valuesOf(COMMITMENTS);
const book = bookWith();

/** Drills suspended and plants frozen under a snapback, fuel still to come; then the plants run again, or not. */
const half = (frozen: 0 | 1) =>
  bound(
    text(CHN, SIX, clause(drills, { snapback: true }), clause(freeze, { snapback: true }), clause(fuel(CHN), { after: 2 })),
    [1, 2, 1],
    w => {
      for (const c of [0, 1]) w.clause[0]![c]!.status = DONE;
      w.globe.exercises = 0;
      w.programme.frozen = frozen;
    },
  );

const expected = (now: World): World => {
  const change = new World();
  new Expectation(book, passOf(book)).look(now).fill(PRK, change);
  return change;
};

test('while a text is kept, what is still owed is looked forward to', () => {
  const { globe, dyad } = expected(half(1));
  expect(dyad[CHN][PRK].aidFlow).toBeGreaterThan(0);
  expect(globe.exercises).toBe(0);
});

test('whoever goes back on it expects the breach, none of what was owed, and the others to take back what they can', () => {
  const { globe, dyad, state } = expected(half(0));
  expect(dyad[CHN][PRK].aidFlow).toBe(0);
  expect(globe.exercises).toBe(1);
  expect(state[PRK].standing).toBe(-k.breachRank);
});

test('a clause behind another counts as far as that one is expected, or in full where that is switched off', () => {
  const now = bound(text(CHN, SIX, clause(freeze), clause(fuel(CHN), { after: 1 })), [2, 1]);
  const chance = (behind: number): number => {
    const other = bookWith({ 'commitments.behind': behind });
    const hoped = new Expectation(other, passOf(other));
    hoped.hope(now, 0, 0, PRK);
    return hoped.hope(now, 0, 1, PRK).chance;
  };
  expect(chance(1)).toBeCloseTo(k.own * chance(0), 9);
});
