import { expect, test } from 'vitest';
import { CHN, JPN, KOR, PRK, USA } from '../../../src/engine/nations.ts';
import type { World } from '../../../src/engine/world.ts';
import { score, weights } from './score.ts';

test('abductees and kurils: progress itself', () => {
  const progress = (w: World) => {
    w.dossier.abductees = 33;
    w.dossier.kurils = 44;
  };
  expect(score('abductees', JPN, progress)).toBe(33);
  expect(score('kurils', JPN, progress)).toBe(44);
});

test('firm: outrage, rank gained over 20, and drills suspended and measures below four steps; a freeze forgives most of these two', () => {
  const k = weights('firm');
  const breach = (frozen: number) =>
    score('firm', USA, w => {
      w.globe.outrage = 10;
      w.state[PRK].standing = 30;
      w.dyad[USA][PRK].sanctions = 3;
      w.programme.frozen = frozen;
    });
  expect(breach(0)).toBeCloseTo(100 - 10 - 10 * k.standing - k.drills - k.pressure);
  expect(breach(1)).toBeCloseTo(100 - 10 - 10 * k.standing - (k.drills + k.pressure) * (1 - k.relief));
});

test('korea: Kaesong is worth less for a quarter of the outrage that shames and for each step of law; up to four reunions; warmth over -50', () => {
  const k = weights('korea');
  const found = score('korea', KOR, w => {
    w.dossier.kaesong = 1;
    w.globe.outrage = k.shame / 4;
    w.globe.unRegime = k.from + 1;
    w.dossier.reunions = 6;
    w.dyad[PRK][KOR].affinity = -30;
    w.rail.progress = 10;
    w.rail.keyKor = 1;
  });
  expect(found).toBeCloseTo(k.base + k.kaesong * (1 - 1 / 4 - k.law) + 4 * k.reunion + 20 * k.warmth + (10 * k.rail) / 3);
});

test('order, survive and support: stability by a slope, stability, support at home', () => {
  const state = (w: World) => {
    w.state[PRK].stability = 55;
    w.state[JPN].support = 47;
  };
  expect(score('order', CHN, state)).toBeCloseTo(55 * weights('order').slope);
  expect(score('survive', PRK, state)).toBe(55);
  expect(score('support', JPN, state)).toBe(47);
});
