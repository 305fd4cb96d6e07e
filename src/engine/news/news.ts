import type { Chance } from '../chance.ts';
import type { Coefficients, Pass, Values } from '../rule.ts';
import type { Now, World } from '../world.ts';

/** Something that happens to the six, with odds that depend on the world. Dated events are scenario data instead. */
export interface NewsItem<C extends Coefficients> {
  readonly about: string;
  readonly claims: readonly string[];
  readonly coefficients: C;
  /** The headline; null for what happens silently (prices). */
  readonly phrase: string | null;
  odds(now: Now, k: Values<C>, pass: Pass): number;
  /** Add its effects. `chance` and `item` are for those whose size is drawn too. */
  apply(now: Now, change: World, k: Values<C>, chance: Chance, item: number): void;
}
export const defineNews = <const C extends Coefficients>(item: NewsItem<C>): NewsItem<C> => item;
