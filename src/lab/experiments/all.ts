import { COEFFICIENTS } from '../../engine/book.ts';
import { chanceFrom, FOR } from '../../engine/chance.ts';
import { clamp } from '../../engine/measures.ts';
import { shareOf } from '../estimate.ts';
import * as bands from './bands.ts';
import { crises } from './bands-crisis.ts';
import { talks2003, texts2014, vetoes } from './bands-table.ts';
import { GAMES } from './contrasts.ts';
import { broken, TABLE } from './contrasts-table.ts';
import { type Contrast, effectOf, type Finding, runContrast, type Settings, type Size } from './experiment.ts';
import { deeper, reports } from './reports.ts';

export const CONTRASTS: readonly Contrast[] = [...GAMES, ...TABLE];

/** Every executable pattern as a named piece of work, so that a pool can share them out. */
export const EXPERIMENTS: Readonly<Record<string, (size: Size) => Finding[]>> = {
  ...Object.fromEntries(
    [...new Set(CONTRASTS.map(({ pattern }) => pattern))].map(pattern => [
      `${pattern}.games`,
      (size: Size) => CONTRASTS.filter(contrast => contrast.pattern === pattern).map(contrast => runContrast(contrast, size)),
    ]),
  ),
  P2: bands.delivery,
  P4: bands.enforcement,
  P7: bands.courtship,
  P8: vetoes,
  P9: bands.railway,
  P12: texts2014,
  P14: bands.history,
  P16: talks2003,
  P22: broken,
  P25: bands.hindcasts,
  P17: crises,
  P18: reports,
  'P18.deeper': deeper,
};

/** Patterns that are found in the same games as another, and told with it. */
export const TOLD_WITH: Readonly<Record<string, string>> = { P19: 'P18', P20: 'P18' };

/** All coefficients varied by up to 30% either way within their ranges, the same draw for the same number. */
export function varied(draw: number): Settings {
  const chance = chanceFrom('coefficients');
  return Object.fromEntries(
    COEFFICIENTS.map(({ path, value, range }, k) => {
      const drawn = value * (1 + 0.3 * (2 * chance(FOR.preview, draw, k) - 1));
      return [path, clamp(drawn, range[0], range[1])];
    }),
  );
}

/** In how many draws of the coefficients a contrast keeps its sign: 80% is asked. */
export function robustness(index: number, draws: number, games: number): Finding {
  const contrast = CONTRASTS[index]!;
  const sign = contrast.band[0] >= 0 ? 1 : -1;
  const kept = Array.from({ length: draws }, (_, d) => sign * effectOf(contrast, varied(d), games) > 0);
  const found = shareOf(kept);
  return {
    pattern: contrast.pattern,
    what: `sign kept with all coefficients +-30%: ${contrast.what}`,
    found,
    band: [0.8, 1],
    met: found.mean >= 0.8,
  };
}

/** Contrasts that have a sign to keep. */
export const SIGNED: readonly number[] = CONTRASTS.flatMap((contrast, k) => (contrast.band[0] * contrast.band[1] >= 0 ? [k] : []));
