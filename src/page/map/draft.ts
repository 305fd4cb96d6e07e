import type { ByNation } from '../../engine/nations.ts';
import type { Arc } from './arcs.ts';
import type { Furniture } from './furniture.ts';
import type { Place, Point } from './geo.ts';
import type { MapWords } from './labels.ts';
import type { Measure, Placed } from './layout.ts';
import type { MapState } from './model.ts';
import type { Palette } from './palette.ts';
import type { View } from './view.ts';

/** What a plan is made from. */
export interface Sheet {
  readonly state: MapState;
  readonly view: View;
  readonly palette: Palette;
  readonly words: MapWords;
  readonly measure: Measure;
}
export type SiteKind = 'test' | 'reactor' | 'launch' | 'gate' | 'valve' | 'defence' | 'dot';
export interface Site extends Point {
  readonly place: Place;
  readonly kind: SiteKind;
  readonly radius: number;
}
/** Everything but the labels, which are placed around it. */
export interface Draft {
  readonly view: View;
  readonly furniture: Furniture;
  readonly anchors: ByNation<Point>;
  readonly arcs: readonly Arc[];
  /** Share of the way at which each cut arc shows its gap. */
  readonly cuts: ReadonlyMap<string, number>;
  readonly sites: readonly Site[];
  /** The sign of the table beside Beijing, where it can be seen. */
  readonly table: Point | null;
}
/** Where everything goes for one state in one view. Pure: tests read it, painters draw it. */
export interface Plan extends Draft {
  readonly labels: readonly Placed[];
}

export const CAPITALS: ByNation<Place> = ['washington', 'beijing', 'moscow', 'tokyo', 'seoul', 'pyongyang'];
export const CAPITAL_RADIUS = 4.2;
export const TABLE_RADIUS = 10;
/** The shock of a test, in pixels: nothing is printed over it. */
export const SHOCK = 23;
/** Moscow is off the map: its ties end under its name, this far below the frame. */
export const MOSCOW_TICK = 29;
