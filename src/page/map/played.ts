import type { Nation } from '../../engine/nations.ts';

/**
 * How one nation reaches another: goods or money that came, or were promised; a flow that is cut, or let through again;
 * a journey; a word or a deed of any other kind; what the other would not have. `met`, `bargain` and `parted` come from both
 * sides: two sit down or sign, exchange, or let go of what they signed.
 */
export type Reach = 'delivered' | 'promised' | 'cut' | 'mended' | 'visit' | 'word' | 'refused' | 'met' | 'bargain' | 'parted';
/** Where something happens that is not between two capitals. */
export type Spot = 'test' | 'launch' | 'exercises' | 'defence' | 'plants' | 'rail';

/** One thing that the map draws of an event. */
export type Act =
  | { readonly kind: 'reach'; readonly how: Reach; readonly from: Nation; readonly to: Nation }
  | { readonly kind: 'spot'; readonly by: Nation; readonly spot: Spot }
  /** A nation by itself. */
  | { readonly kind: 'home'; readonly by: Nation }
  /** The table at Beijing: who sits at it, and whether a text comes into being there or falls apart. */
  | { readonly kind: 'table'; readonly seats: readonly Nation[]; readonly whole: boolean }
  | { readonly kind: 'crisis'; readonly two: readonly [Nation, Nation]; readonly rung: number };

/** An event as the map plays it. */
export interface Played {
  readonly acts: readonly Act[];
}
