import { test } from 'vitest';
import { CHN, PRK, RUS } from '../../../src/engine/nations.ts';
import { promisesRule } from '../../../src/engine/rules/promises.ts';
import type { World } from '../../../src/engine/world.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(promisesRule.coefficients);
const run = (now: World) => added(change => promisesRule.apply(now, change, k, passOf(1)));

test('of 1,000 m open at trust 50 the pace arrives: half as aid, part of the rest as trade, and what is late costs trust', () => {
  const now = quiet(w => {
    w.dyad[RUS][PRK].aidPromised = 1000;
    w.dyad[PRK][RUS].trust = 50;
  });
  const arrives = 1000 * k.pace * (k.floor + 0.5);
  check(run(now), {
    'dyad.RUS.PRK.aidDelivered': arrives,
    'dyad.RUS.PRK.aidFlow': k.aid * arrives,
    'dyad.RUS.PRK.exportsBase': k.trade * (1 - k.aid) * arrives,
    'dyad.PRK.RUS.trust': -k.late,
  });
});

test('half delivered, half the loss of trust; a grant already given is used up', () => {
  const now = quiet(w => {
    w.dyad[CHN][PRK].aidPromised = 200;
    w.dyad[CHN][PRK].aidDelivered = 100;
    w.dyad[CHN][PRK].aidFlow = 80;
    w.dyad[CHN][PRK].exportsBase = k.tradeMost;
  });
  const arrives = 100 * k.pace * k.floor;
  check(run(now), {
    'dyad.CHN.PRK.aidDelivered': arrives,
    'dyad.CHN.PRK.aidFlow': k.aid * arrives - k.fade * 80,
    'dyad.PRK.CHN.trust': -k.late / 2,
  });
});

test('whoever promised nothing owes nothing', () => {
  check(run(quiet()));
});
