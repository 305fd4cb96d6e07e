import { expect, test } from 'vitest';
import { JPN, KOR, PRK, RUS } from '../../../src/engine/nations.ts';
import type { World } from '../../../src/engine/world.ts';
import { book } from '../bench.ts';
import { score, weights } from './score.ts';

const m = book.measures;

test('bargain: the tie counts as far as others mind, which outrage and the rift decide; talks a little', () => {
  const k = weights('bargain');
  const found = score('bargain', RUS, w => {
    w.dyad[RUS][PRK].tie = 40;
    w.globe.outrage = 100;
    w.globe.rift = 100;
    w.globe.talks = 50;
  });
  expect(found).toBeCloseTo(k.base + k.tie * 40 * (1 * 1) + 50 * k.talks);
  const calm = score('bargain', RUS, w => {
    w.dyad[RUS][PRK].tie = 40;
  });
  expect(calm).toBeCloseTo(k.base + k.tie * 40 * (0.4 * 0.3));
});

test('east: the railway with two of three keys turned, up to three pilots, warmth of Seoul and Tokyo', () => {
  const k = weights('east');
  const found = score('east', RUS, w => {
    w.rail.progress = 20;
    w.rail.keyRus = 1;
    w.rail.keyPrk = 1;
    w.rail.pilots = 5;
    w.dyad[KOR][RUS].affinity = 20;
    w.dyad[JPN][RUS].affinity = -10;
  });
  expect(found).toBeCloseTo(k.base + (20 * 2 * k.rail) / 3 + 3 * k.pilot + 10 * k.south);
});

test('economy and trade: points over or under the opening level, each by its slope', () => {
  const down = (w: World) => {
    w.state[RUS].economy = 96;
    w.state[KOR].economy = 103;
  };
  expect(score('economy', RUS, down)).toBeCloseTo(weights('economy').base - 4 * weights('economy').slope);
  expect(score('trade', KOR, down)).toBeCloseTo(50 + 3 * weights('trade').slope);
});

test('inflow: as at the opening it is worth 50; a promise counts at trust, part of it, and net of trade', () => {
  const opening = (w: World) => {
    w.state[PRK].abroad = 1000;
    w.state[PRK].inflowOpening = 1000;
  };
  expect(score('inflow', PRK, opening)).toBeCloseTo(50);
  const promised = score('inflow', PRK, w => {
    opening(w);
    w.dyad[RUS][PRK].aidPromised = 200;
    w.dyad[PRK][RUS].trust = 50;
  });
  const x = 1 + (m.aidNet * 200 * 0.5 * weights('inflow').horizon) / 1000;
  expect(promised).toBeCloseTo((100 * x) / (1 + x));
});
