import { CARDS as BUILT } from 'virtual:cards';
import type { ByNation, Code } from '../engine/nations.ts';
import type { Place } from './map/geo.ts';
import type { MapState } from './map/model.ts';

/** A place on a crop, with its name, in pixels of it. */
export interface CropMark {
  readonly place: Place;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}
/** A still piece of the map, as paths of SVG. */
export interface Crop {
  /** Far lands have no code. */
  readonly lands: readonly { readonly code: Code | null; readonly path: string }[];
  readonly borders: string;
  /** The railway: the whole line, and as far as it is built. */
  readonly planned: string;
  readonly built: string;
  readonly marks: readonly CropMark[];
}

/** What the front page says and shows of a scenario, read from it when the page is built: the game's own code comes after. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly opens: string;
  readonly turns: number;
  readonly crop: Crop;
  /** What each of the six wants, and the map as it opens for it. */
  readonly seats: ByNation<{ readonly want: string; readonly map: MapState }>;
}
export const CARDS = BUILT as readonly ScenarioCard[];
