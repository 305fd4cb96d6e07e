import { test } from 'vitest';
import { CHN, JPN, KOR, NATIONS, PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { restTrade, tradeRule } from '../../../src/engine/rules/trade.ts';
import type { World } from '../../../src/engine/world.ts';
import { added, both, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(tradeRule.coefficients);
const run = (now: World) => added(change => tradeRule.apply(now, change, k, passOf(1)));

test('law 8 covers 0.6; applied by half it leaves 70% of Chinese trade, and the flow closes on that', () => {
  const now = quiet(w => {
    w.globe.unRegime = 8;
    w.state[CHN].enforcement = 0.5;
    w.dyad[PRK][CHN].exportsBase = 3000;
    w.dyad[PRK][CHN].exports = 3000;
  });
  check(run(now), { 'dyad.PRK.CHN.exports': k.closing * (0.7 * 3000 - 3000) });
});

test('own measures of 2 on 200 m both ways: what is lost goes in part to China, half each way', () => {
  const now = quiet(w => {
    w.dyad[JPN][PRK].sanctions = 2;
    for (const [i, j] of [
      [JPN, PRK],
      [PRK, JPN],
    ] as const) {
      w.dyad[i][j].exportsBase = 100;
      w.dyad[i][j].exports = 100;
    }
  });
  const lost = 2 * k.own;
  check(
    run(now),
    both('JPN', 'PRK', 'exports', -k.closing * lost * 100),
    both('CHN', 'PRK', 'exports', (k.closing * k.toChina * (lost * 200)) / 2),
  );
});

test('with Kaesong shut, only the gate of other trade between the Koreas is left', () => {
  const now = quiet(w => {
    w.dyad[PRK][KOR].exportsBase = 1000;
    w.dyad[PRK][KOR].exports = 1000;
  });
  const lost = 1 - k.kaesong;
  check(
    run(now),
    { 'dyad.PRK.KOR.exports': -k.closing * lost * 1000 },
    both('CHN', 'PRK', 'exports', (k.closing * k.toChina * lost * 1000) / 2),
  );
});

test('elsewhere the harder of two measures counts, and retaliation on top', () => {
  const now = quiet(w => {
    w.dyad[USA][RUS].sanctions = 2;
    w.dyad[RUS][USA].exportsBase = 1000;
    w.dyad[RUS][USA].exports = 1000;
    w.dyad[CHN][KOR].retaliation = 0.5;
    w.dyad[KOR][CHN].exportsBase = 1000;
    w.dyad[KOR][CHN].exports = 1000;
  });
  check(run(now), {
    'dyad.RUS.USA.exports': -k.closing * 2 * k.ownWorld * 1000,
    'dyad.KOR.CHN.exports': -k.closing * 0.5 * k.retaliation * 1000,
  });
});

test('the valve sets the fuel, and the rest of the world applies the law by its part', () => {
  const now = quiet(w => {
    w.dyad[CHN][PRK].energyBase = 400;
    w.dyad[CHN][PRK].energy = 400;
    w.dyad[CHN][PRK].valve = 0.85;
    w.globe.unRegime = 6;
    w.state[PRK].abroadBase = 500;
    w.state[PRK].abroad = 500;
    w.state[JPN].abroadBase = 900;
    w.state[JPN].abroad = 1000;
  });
  check(run(now), {
    'dyad.CHN.PRK.energy': -k.fuel * 0.15 * 400,
    'state.PRK.abroad': -k.closing * 0.25 * k.worldLaw * 500,
    'state.JPN.abroad': -k.closing * 100,
  });
});

test('an opening is at rest: with bases as restTrade sets them, no flow moves', () => {
  const now = quiet(w => {
    w.globe.unRegime = 6;
    w.state[CHN].enforcement = 0.3;
    w.dossier.kaesong = 1;
    w.dyad[USA][RUS].sanctions = 1;
    w.dyad[JPN][PRK].sanctions = 3;
    for (const i of NATIONS) for (const j of NATIONS) if (i !== j) w.dyad[i][j].exports = 100 + 10 * i + j;
    for (const n of NATIONS) w.state[n].abroad = 1000 + n;
  });
  restTrade(now, k);
  check(run(now));
});
