import { expect, test } from 'vitest';
import { reactor } from '../../../src/engine/moves/reactor.ts';
import { KOR, PRK } from '../../../src/engine/nations.ts';
import { changeOf, quiet, refusal, valuesOf } from '../bench.ts';
import { bound, clause, SIX, text } from '../talks/bench.ts';

const k = valuesOf(reactor.coefficients);
const deed = { actor: KOR, move: 'reactor', given: { target: PRK } } as const;

test('it is a promise above all: the sum is promised and nothing of it delivered; Pyongyang gains rank, Seoul pays at home, Tokyo minds', () => {
  const change = changeOf(quiet(), deed);
  expect(change.dyad[KOR][PRK].aidPromised).toBe(k.amount);
  expect(change.dyad[KOR][PRK].aidDelivered).toBe(0);
  expect(change.state[PRK].standing).toBeGreaterThanOrEqual(k.right);
  expect(change.state[KOR].support).toBe(-k.home);
  expect(change.dyad[3][KOR].affinity).toBe(-k.tokyo);
});

test('it is done under a text that owes it, never unasked', () => {
  expect(refusal(quiet(), deed)).toBe('owed');
  expect(refusal(bound(text(KOR, SIX, clause(deed))), deed)).toBeNull();
});
