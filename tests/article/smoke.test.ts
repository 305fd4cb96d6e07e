import { describe, expect, it } from 'vitest';
import { CONTRASTS, EXPERIMENTS } from '../../src/lab/experiments/all.ts';
import { effectOf } from '../../src/lab/experiments/experiment.ts';
import { scenarioWith } from '../../src/lab/experiments/shared.ts';

/** A smoke size: the sign of every contrast, and bands that the interval must at least touch. `npm run article` is the full size. */
const PAIRS = 12;
/** Whole games that differ by a text in some of them, and texts played out: a dozen pairs tell no sign. */
const AT_SIZE: readonly string[] = ['P11', 'P22'];

describe('the patterns of the article, at smoke size', () => {
  for (const contrast of CONTRASTS) {
    const [low, high] = contrast.band;
    if (low * high < 0 || AT_SIZE.includes(contrast.pattern)) continue;
    it(`${contrast.pattern}: ${contrast.what}`, () => {
      const effect = effectOf(contrast, {}, PAIRS);
      expect(low >= 0 ? effect : -effect).toBeGreaterThan(0);
    }, 60_000);
  }

  for (const name of ['P2', 'P4', 'P9', 'P12', 'P14', 'P16'] as const) {
    it(`${name}: the interval touches its band`, () => {
      for (const { what, found, band } of EXPERIMENTS[name]!({ games: PAIRS })) {
        if (band === null) continue;
        expect(found.high, what).toBeGreaterThanOrEqual(band[0]);
        expect(found.low, what).toBeLessThanOrEqual(band[1]);
      }
    }, 60_000);
  }

  it('every mechanism can be switched off within the ranges of its coefficients', () => {
    for (const { what, ablate } of CONTRASTS) expect(() => scenarioWith(ablate ?? {}), what).not.toThrow();
  });

  it('an effect vanishes when its mechanism is switched off', () => {
    const [approaches] = CONTRASTS;
    const on = effectOf(approaches!, {}, PAIRS);
    const off = effectOf(approaches!, approaches!.ablate!, PAIRS);
    expect(Math.abs(off)).toBeLessThan(Math.abs(on) / 2);
  }, 60_000);
});
