import { expect, test } from 'vitest';
import { askedBy, costOf } from '../../../src/engine/deeds.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { visit } from '../../../src/engine/moves/visit.ts';
import { CHN, JPN, KOR, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { both, changeOf, check, disrepute, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(visit.coefficients);
const minister: Deed = { actor: RUS, move: 'visit', given: { target: PRK, rank: 2 } };

test('a first visit by a minister: warmth and tie of rank 2 in full, trust twice, Pyongyang gains rank squared', () => {
  check(
    changeOf(quiet(), minister),
    both('RUS', 'PRK', 'affinity', k.warmth2),
    both('RUS', 'PRK', 'tie', k.tie2),
    both('RUS', 'PRK', 'trust', k.trust * 2),
    { 'dyad.RUS.PRK.visits': 2 },
    { 'state.PRK.standing': k.standing * 4 },
    disrepute('RUS', k.resent * 2),
  );
});

test('a rank already sent by either counts for less, and an approach repeated soon after wears', () => {
  const now = quiet(w => {
    w.dyad[PRK][RUS].visits = 3;
    w.dyad[RUS][PRK].fatigue = 0.6;
  });
  const worth = k.again / (1 + 0.6);
  check(
    changeOf(now, minister),
    both('RUS', 'PRK', 'affinity', worth * k.warmth2),
    both('RUS', 'PRK', 'tie', worth * k.tie2),
    both('RUS', 'PRK', 'trust', worth * k.trust * 2),
    { 'dyad.RUS.PRK.visits': 2 },
    { 'state.PRK.standing': worth * k.standing * 4 },
    disrepute('RUS', worth * k.resent * 2),
  );
});

test('a democracy that receives Pyongyang pays at home, and those hostile to it mind', () => {
  const now = quiet(w => {
    w.dyad[USA][PRK].affinity = -50;
  });
  check(
    changeOf(now, { actor: KOR, move: 'visit', given: { target: PRK, rank: 3 } }),
    both('KOR', 'PRK', 'affinity', k.warmth3),
    both('KOR', 'PRK', 'tie', k.tie3),
    both('KOR', 'PRK', 'trust', k.trust * 3),
    { 'dyad.KOR.PRK.visits': 3 },
    { 'state.PRK.standing': k.standing * 9, 'state.KOR.support': -k.home * 9, 'dyad.USA.KOR.affinity': -k.resent * 3 },
    disrepute('KOR', k.resent * 3),
  );
});

test('Moscow and Beijing gain rank by guests other than Pyongyang', () => {
  check(
    changeOf(quiet(), { actor: JPN, move: 'visit', given: { target: RUS, rank: 1 } }),
    both('JPN', 'RUS', 'affinity', k.warmth1),
    both('JPN', 'RUS', 'tie', k.tie1),
    both('JPN', 'RUS', 'trust', k.trust),
    { 'dyad.JPN.RUS.visits': 1 },
    { 'state.RUS.standing': k.standing },
  );
});

test('an envoy costs one point of attention, a summit four; the host is asked', () => {
  expect(costOf({ actor: USA, move: 'visit', given: { target: CHN, rank: 1 } })).toBe(1);
  expect(costOf({ actor: USA, move: 'visit', given: { target: CHN, rank: 4 } })).toBe(4);
  expect(askedBy(quiet(), minister)).toEqual([PRK]);
});

test('no summit before a minister has been, and nobody visits himself', () => {
  const summit: Deed = { actor: RUS, move: 'visit', given: { target: PRK, rank: 4 } };
  expect(refusal(quiet(), summit)).toBe('skip');
  expect(
    refusal(
      quiet(w => {
        w.dyad[RUS][PRK].visits = 2;
      }),
      summit,
    ),
  ).toBeNull();
  expect(refusal(quiet(), { actor: RUS, move: 'visit', given: { target: RUS, rank: 1 } })).toBe('self');
});
