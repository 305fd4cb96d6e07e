import { expect, test } from 'vitest';
import { askedBy, costOf } from '../../../src/engine/deeds.ts';
import { isOneDeed } from '../../../src/engine/legality.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { visit } from '../../../src/engine/moves/visit.ts';
import { CHN, JPN, KOR, type Nation, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { silent } from '../../../src/engine/why.ts';
import { both, changeOf, check, disrepute, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(visit.coefficients);
/** What a visit of a rank wears on both sides, besides what any approach does. */
const worn = (actor: 'RUS' | 'KOR' | 'JPN', host: 'PRK' | 'RUS', rank: number) => ({
  [`dyad.${actor}.${host}.fatigue`]: k.wears * (rank - 1),
  [`dyad.${host}.${actor}.fatigue`]: k.hosted + k.wears * (rank - 1),
});
const minister: Deed = { actor: RUS, move: 'visit', given: { target: PRK, rank: 2 } };

test('a first visit by a minister: warmth and tie of rank 2 in full, trust twice, Pyongyang gains rank squared', () => {
  check(
    changeOf(quiet(), minister),
    both('RUS', 'PRK', 'affinity', k.warmth2),
    both('RUS', 'PRK', 'tie', k.tie2),
    both('RUS', 'PRK', 'trust', k.trust * 2),
    { 'dyad.RUS.PRK.visits': 2 },
    worn('RUS', 'PRK', 2),
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
    worn('RUS', 'PRK', 2),
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
    worn('KOR', 'PRK', 3),
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
    worn('JPN', 'RUS', 1),
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

test('a visit returned in the next quarter says less: the host is worn too, and a visit for a visit is no bargain', () => {
  const summit: Deed = { actor: RUS, move: 'visit', given: { target: CHN, rank: 4 } };
  const back: Deed = { actor: CHN, move: 'visit', given: { target: RUS, rank: 4 } };
  const now = quiet();
  const after = quiet(w => {
    w.dyad[CHN][RUS].fatigue = changeOf(now, summit).dyad[CHN][RUS].fatigue;
    w.dyad[RUS][CHN].visits = 4;
  });
  expect(changeOf(after, back).dyad[CHN][RUS].tie).toBeCloseTo((k.again * k.tie4) / (1 + k.hosted + 3 * k.wears));
  expect(isOneDeed(summit, back)).toBe(true);
});

test('a democracy pays before its public for Moscow, by rift and the sanctions it asks, and for Pyongyang, by outrage and hostility; Beijing less', () => {
  const now = quiet(w => {
    w.globe.rift = 60;
    w.globe.demand = 2;
    w.globe.outrage = 40;
    w.dyad[JPN][PRK].affinity = -60;
  });
  const moscow = (k.quarrel * (60 - k.riftFrom)) / (100 - k.riftFrom) + 2 * k.demand;
  const pyongyang = k.pariah + 40 * k.outrage + 60 * k.hostile;
  const cost = (actor: Nation, target: Nation, rank: 1 | 2 | 3 | 4) => visit.exposure?.(now, actor, { target, rank }, k, silent);
  expect(cost(JPN, RUS, 4)).toBeCloseTo(moscow);
  expect(cost(JPN, RUS, 1)).toBeCloseTo(moscow / 16);
  expect(cost(JPN, PRK, 2)).toBeCloseTo(pyongyang / 4);
  expect(visit.audience?.(now, JPN, PRK, { target: JPN, rank: 4 }, k, silent)).toBeCloseTo(pyongyang);
  expect(cost(CHN, PRK, 4)).toBeCloseTo(k.kin * (k.pariah + 40 * k.outrage));
  expect([cost(CHN, RUS, 4), cost(PRK, RUS, 3), cost(USA, KOR, 4)]).toEqual([0, 0, 0]);
});

test('the leader of a shaky Pyongyang does not leave it lightly; his ministers do', () => {
  const now = quiet(w => {
    w.state[PRK].stability = 60;
  });
  expect(visit.exposure?.(now, PRK, { target: RUS, rank: 4 }, k, silent)).toBeCloseTo(0.4 * k.absence);
  expect(visit.exposure?.(now, PRK, { target: RUS, rank: 3 }, k, silent)).toBe(0);
});
