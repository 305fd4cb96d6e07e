import { test } from 'vitest';
import { CHN, JPN, KOR, NATIONS, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { economiesRule } from '../../../src/engine/rules/economies.ts';
import type { World } from '../../../src/engine/world.ts';
import { added, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(economiesRule.coefficients);
const run = (now: World) => added(change => economiesRule.apply(now, change, k, passOf(1)));
/** All economies at rest, and Pyongyang's inflow of 8,000 as at its opening. */
const rest = (set: (w: World) => void = () => {}) =>
  quiet(w => {
    for (const n of NATIONS) w.state[n].economy = 100;
    w.state[PRK].abroad = 8000;
    w.state[PRK].inflowOpening = 8000;
    set(w);
  });

test('at rest nothing moves', () => {
  check(run(rest()));
});

test('inflow down by half: output closes on a level lower by half the elasticity', () => {
  const now = rest(w => {
    w.state[PRK].abroad = 4000;
  });
  check(run(now), { 'state.PRK.economy': k.closing * -0.5 * k.inflow });
});

test('sanctions of 2 and 1 on Moscow: it pays for both, each sender for its own', () => {
  const now = rest(w => {
    w.dyad[USA][RUS].sanctions = 2;
    w.dyad[JPN][RUS].sanctions = 1;
  });
  check(run(now), {
    'state.RUS.economy': -k.closing * (2 * k.western + k.japanese),
    'state.USA.economy': -k.closing * 2 * k.sender,
    'state.JPN.economy': -k.closing * k.sender,
  });
});

test('Chinese anger costs Seoul most and Beijing a little; measures on its banks cost Beijing as much', () => {
  const now = rest(w => {
    w.dyad[CHN][KOR].retaliation = 0.5;
    w.dyad[USA][CHN].sanctions = 1;
  });
  check(run(now), { 'state.KOR.economy': -k.closing * 0.5 * k.retaliation, 'state.CHN.economy': -k.closing * (0.5 * k.own + k.own) });
});
