import { signal } from '@preact/signals';
import type { GoalName } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import type { Clause } from '../engine/talks/proposal.ts';
import type { World } from '../engine/world.ts';

/** A number that somebody asked about. */
export type WhyTarget =
  | { readonly kind: 'place'; readonly path: string }
  | { readonly kind: 'goal'; readonly goal: GoalName; readonly nation: Nation; readonly before: World; readonly after: World | null }
  /** What a goal weighs. */
  | { readonly kind: 'weight'; readonly goal: GoalName; readonly nation: Nation }
  | { readonly kind: 'leverage' | 'dependence'; readonly of: Nation; readonly over: Nation }
  | { readonly kind: 'unity' | 'danger' }
  /** What signing clauses beyond its language costs a party. */
  | { readonly kind: 'face'; readonly nation: Nation; readonly clauses: readonly Clause[]; readonly world: World }
  /** The trust at stake in a clause that stands. */
  | { readonly kind: 'stake'; readonly slot: number; readonly clause: number }
  | { readonly kind: 'value' }
  /** `end`: the value of the true world at the end, which may be any nation's. */
  /** The mean and the forecast of an issue of the agenda. */
  | { readonly kind: 'issue'; readonly issue: number }
  | { readonly kind: 'end'; readonly nation: Nation }
  | { readonly kind: 'payoff'; readonly nation: Nation }
  | { readonly kind: 'walkAway'; readonly nation: Nation };

export const why = signal<WhyTarget | null>(null);

/** Whose number it is, where it is one nation's. */
export const whose = (target: WhyTarget): Nation | undefined =>
  'nation' in target ? target.nation : 'of' in target ? target.of : undefined;
