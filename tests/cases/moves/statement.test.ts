import { expect, test } from 'vitest';
import { statement } from '../../../src/engine/moves/statement.ts';
import { CHN, JPN, KOR, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { silent } from '../../../src/engine/why.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(statement.coefficients);

test('praise courts its target; those hostile to it resent the praise', () => {
  const now = quiet(w => {
    w.dyad[USA][CHN].affinity = -25;
  });
  check(
    changeOf(now, { actor: RUS, move: 'statement', given: { target: CHN, tone: 'praise' } }),
    both('RUS', 'CHN', 'affinity', k.praise),
    both('RUS', 'CHN', 'tie', k.tie),
    { 'dyad.USA.RUS.affinity': -k.approve * (25 / 50) },
  );
});

test('blame cools; rivals of the blamed approve and its friends do not; of Pyongyang it pleases a democratic public', () => {
  const now = quiet(w => {
    w.dyad[USA][PRK].affinity = -80;
    w.dyad[RUS][PRK].affinity = 20;
    w.dyad[JPN][PRK].fatigue = 1;
  });
  const worth = 1 / 2;
  check(
    changeOf(now, { actor: JPN, move: 'statement', given: { target: PRK, tone: 'blame' } }),
    both('JPN', 'PRK', 'affinity', -k.blame * worth),
    {
      'dyad.USA.JPN.affinity': k.approve * worth * (80 / 50),
      'dyad.RUS.JPN.affinity': -k.approve * worth * (20 / 50),
      'state.JPN.support': k.home * worth,
    },
  );
});

test('nobody addresses himself', () => {
  expect(refusal(quiet(), { actor: JPN, move: 'statement', given: { target: JPN, tone: 'praise' } })).toBe('self');
  expect(refusal(quiet(), { actor: JPN, move: 'statement', given: { target: KOR, tone: 'praise' } })).toBeNull();
});

test("praise of a government that one's own public fears costs at home; blame does not", () => {
  const now = quiet(w => {
    w.dyad[PRK][USA].threat = 80;
  });
  expect(statement.exposure!(now, PRK, { target: USA, tone: 'praise' }, k, silent)).toBeCloseTo(0.8 * k.awkward);
  expect(statement.exposure!(now, PRK, { target: USA, tone: 'blame' }, k, silent)).toBe(0);
  expect(statement.exposure!(now, PRK, { target: RUS, tone: 'praise' }, k, silent)).toBe(0);
});
