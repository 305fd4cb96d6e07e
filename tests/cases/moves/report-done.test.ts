import { expect, test } from 'vitest';
import { excludes } from '../../../src/engine/deeds.ts';
import { type Deed, moveOf, slotOf } from '../../../src/engine/moves/index.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { observe } from '../../../src/engine/observe.ts';
import { COMMITMENTS } from '../../../src/engine/talks/commitments.ts';
import { DONE, OWED } from '../../../src/engine/talks/text.ts';
import { World, waitAt } from '../../../src/engine/world.ts';
import { book, changeOf, quiet, refusal, valuesOf } from '../bench.ts';
import { bound, clause, declare, freeze, fuel, KOR, SIX, text, USA } from '../talks/bench.ts';

const k = valuesOf(COMMITMENTS);
const pretend: Deed = { actor: PRK, move: 'report-done', given: {} };

test('a freeze reported and not made: all that would be seen is seen, and the plants run in secret as far as inspectors leave them', () => {
  const now = bound(text(PRK, SIX, clause(freeze, { verified: 1 })), [2]);
  const [honest, feigned] = [changeOf(now, freeze), changeOf(now, pretend)];
  expect(feigned.programme.frozen).toBe(1);
  expect(feigned.dyad[USA][PRK].affinity).toBe(honest.dyad[USA][PRK].affinity);
  expect(feigned.programme.secret).toBeCloseTo(k.secret * (1 - k.sealed), 9);
  expect(changeOf(bound(text(PRK, SIX, clause(freeze)), [2]), pretend).programme.secret).toBe(k.secret);
  expect(feigned.clause[0]![0]!.status).toBe(DONE - OWED);
  expect(feigned.clause[0]![0]!.cheated).toBe(1);
});

test('it waits before the plants may run again as long as a freeze truly made', () => {
  const now = bound(text(PRK, SIX, clause(freeze)), [2]);
  expect(changeOf(now, pretend).numbers[waitAt(PRK, slotOf('freeze'))]).toBe(moveOf('freeze').cooldown + 1);
});

test('half of what it would cost with the hard-liners is spared', () => {
  const now = bound(text(PRK, SIX, clause(freeze)), [2]);
  expect(changeOf(now, pretend).state[PRK].stability).toBeCloseTo(changeOf(now, freeze).state[PRK].stability / 2, 9);
});

test('nobody else sees it', () => {
  const now = bound(text(PRK, SIX, clause(freeze)), [2], w => {
    w.programme.secret = 0.6;
    w.clause[0]![0]!.cheated = 1;
  });
  const [seen, doubt] = [new World(), new World()];
  observe(now, USA, () => 0.5, book.knowledge, seen, doubt);
  expect([seen.programme.secret, seen.clause[0]![0]!.cheated]).toEqual([0, 0]);
  observe(now, PRK, () => 0.5, book.knowledge, seen, doubt);
  expect([seen.programme.secret, seen.clause[0]![0]!.cheated]).toEqual([0.6, 1]);
});

test('only a step that others must take on trust, that is owed and may be done; never beside the step itself', () => {
  expect(refusal(quiet(), pretend)).toBe('nothing');
  expect(refusal(bound(text(PRK, SIX, clause(fuel(KOR)))), pretend)).toBe('nothing');
  expect(refusal(bound(text(PRK, SIX, clause(fuel(KOR)), clause(freeze, { after: 1 }))), pretend)).toBe('nothing');
  expect(refusal(bound(text(PRK, SIX, clause(freeze))), pretend)).toBeNull();
  expect(excludes(pretend, declare) && excludes(declare, pretend)).toBe(true);
});
