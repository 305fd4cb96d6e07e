import type { EffectValues } from './effects.ts';
import type { MeasureValues } from './measures.ts';
import type { Pace } from './talks/agenda.ts';
import type { Why } from './why.ts';
import type { Now, World } from './world.ts';

export type Range = readonly [low: number, high: number];
/**
 * Named numbers with their source, or the word `judgement`. Scenarios, theory packs and sweeps may override them by name, within
 * `rangeOf`; a divisor, and whatever else knows its bounds better, says its own range.
 */
export type Coefficients = Readonly<Record<string, readonly [value: number, source: string, range?: Range]>>;
export type Values<C extends Coefficients> = { readonly [K in keyof C]: number };

export const valuesOf = <C extends Coefficients>(coefficients: C): Values<C> =>
  Object.fromEntries(Object.entries(coefficients).map(([name, [value]]) => [name, value])) as Values<C>;

/** What is shipped below one is a share, a rate or odds and stays within 0 and 1; anything else may be nought or a thousand times as much. */
export const rangeOf = ([value, , range]: Coefficients[string]): Range => range ?? [0, value < 1 ? 1 : Math.min(1e6, 1000 * value)];

/** What a rule may know besides the world. */
export interface Pass {
  /** Turns that pass at once: 1 in play, 4 when a nation looks ahead. */
  readonly turns: number;
  readonly measures: MeasureValues;
  readonly effects: EffectValues;
  readonly why: Why;
  /** Where language is moved; null where a nation only looks ahead, or nothing is on the agenda. */
  readonly table: TableTalk | null;
}

interface TableTalk {
  round(now: Now, change: World, pace: Pace, why: Why): void;
  harden(now: Now, change: World, pace: Pace, why: Why): void;
}

export interface Rule<C extends Coefficients> {
  readonly about: string;
  readonly claims: readonly string[];
  readonly coefficients: C;
  /** True for rules that move no goal: they are left out when a nation looks ahead. */
  readonly bookkeeping?: boolean;
  /** Add this rule's effects over `pass.turns` turns to `change`. Reads only `now`. */
  apply(now: Now, change: World, k: Values<C>, pass: Pass): void;
}
export const defineRule = <const C extends Coefficients>(rule: Rule<C>): Rule<C> => rule;

/** The part of a gap that closes at `rate` a turn over some turns: 1 - (1 - rate)^turns, without a power. */
export function closing(rate: number, turns: number): number {
  let open = 1;
  for (let t = 0; t < turns; t++) open *= 1 - rate;
  return 1 - open;
}
