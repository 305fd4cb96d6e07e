import type { Scenario } from '../../scenario/read.ts';
import { difference, type Estimate, relative } from '../estimate.ts';
import { type GameOptions, type Glance, glance } from './glance.ts';

export type Settings = Readonly<Record<string, number>>;

/** One line of the pattern table. */
export interface Finding {
  readonly pattern: string;
  readonly what: string;
  readonly found: Estimate;
  /** Where the mean must lie; null for what is only reported. */
  readonly band: readonly [low: number, high: number] | null;
  readonly met: boolean;
  /** The same contrast with its mechanism switched off: it must vanish. */
  readonly ablated?: Estimate;
}

/** How many games an experiment may play: 400 at full size, a few in a smoke run. */
export interface Size {
  readonly games: number;
}

/** One side of a paired contrast. Those that go by a name are played once for all who look at them. */
export interface Arm {
  readonly name?: string;
  scenario(set: Settings): Scenario;
  readonly options?: GameOptions;
}

/** One number a game of each of two arms, seed beside seed. */
export type Pairs = readonly [a: readonly number[], b: readonly number[]];

/** Two arms under the same seeds, and what switches the mechanism off. */
export interface Contrast {
  readonly pattern: string;
  readonly what: string;
  pairs(set: Settings, games: number): Pairs;
  readonly as: 'difference' | 'relative';
  readonly band: readonly [low: number, high: number];
  readonly ablate: Settings | null;
}

/** Sets of games kept, the last played last: a sweep over coefficients must not keep them all. */
const KEPT = 12;
const cache = new Map<string, readonly Glance[]>();

/** Games of one arm under fixed seeds. Arms with the same name and size are played once. */
export function play(name: string, arm: Arm, set: Settings, games: number): readonly Glance[] {
  const key = JSON.stringify([name, set, games]);
  let played = cache.get(key);
  if (played === undefined) {
    const scenario = arm.scenario(set);
    played = Array.from({ length: games }, (_, k) => glance(scenario, `pattern-${k}`, arm.options));
    const [oldest] = cache.keys();
    if (cache.size >= KEPT) cache.delete(oldest!);
    if (name !== '') cache.set(key, played);
  }
  return played;
}

/** The pairs of a contrast between games, played as far as is looked at. */
export function between(a: Arm, b: Arm, turns: number, measure: (game: Glance) => number): Contrast['pairs'] {
  const played = ({ name, ...arm }: Arm, set: Settings, games: number): number[] =>
    play(name === undefined ? '' : `${name}, ${turns} turns`, { ...arm, options: { ...arm.options, turns } }, set, games).map(measure);
  return (set, games) => [played(a, set, games), played(b, set, games)];
}

function measured(contrast: Contrast, set: Settings, games: number): Estimate {
  const [a, b] = contrast.pairs(set, games);
  return contrast.as === 'difference' ? difference(a, b) : relative(a, b);
}

/** The effect of a contrast under some coefficients: the sign test of robustness asks only for this. */
export const effectOf = (contrast: Contrast, set: Settings, games: number): number => measured(contrast, set, games).mean;

/** Run a contrast and its ablation. Met if the mean lies in the band and the ablated effect is under a third of it. */
export function runContrast(contrast: Contrast, { games }: Size): Finding {
  const found = measured(contrast, {}, games);
  const inBand = found.mean >= contrast.band[0] && found.mean <= contrast.band[1];
  const { pattern, what, band } = contrast;
  if (contrast.ablate === null) return { pattern, what, found, band, met: inBand };
  const ablated = measured(contrast, contrast.ablate, games);
  const vanished = Math.abs(ablated.mean) < Math.abs(found.mean) / 3 || (ablated.low <= 0 && ablated.high >= 0);
  return { pattern, what, found, band, met: inBand && vanished, ablated };
}

export function inBand(pattern: string, what: string, found: Estimate, band: readonly [number, number]): Finding {
  return { pattern, what, found, band, met: found.mean >= band[0] && found.mean <= band[1] };
}
export const reported = (pattern: string, what: string, found: Estimate): Finding => ({ pattern, what, found, band: null, met: true });
