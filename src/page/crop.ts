import type { Code } from '../engine/nations.ts';
import type { Place } from './map/geo.ts';

/** In pixels; what does not fill its frame is cut at the sides or above and below. */
export const CROP = { width: 280, height: 112 } as const;

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
