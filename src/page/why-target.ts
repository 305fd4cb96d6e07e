import { signal } from '@preact/signals';
import type { GoalName } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import type { World } from '../engine/world.ts';

/** A number that somebody asked about. */
export type WhyTarget =
  | { readonly kind: 'place'; readonly path: string }
  | { readonly kind: 'goal'; readonly goal: GoalName; readonly nation: Nation; readonly before: World; readonly after: World | null }
  | { readonly kind: 'leverage' | 'dependence'; readonly of: Nation; readonly over: Nation }
  | { readonly kind: 'unity' | 'danger' }
  | { readonly kind: 'value' };

export const why = signal<WhyTarget | null>(null);
