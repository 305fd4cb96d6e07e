import type { Point } from './geo.ts';
import type { MapWords } from './labels.ts';
import type { Measure } from './layout.ts';
import type { MapState } from './model.ts';
import { type Box, overlap, roomy } from './view.ts';

export interface Loupe extends Point {
  readonly radius: number;
  /** Pixels a loupe unit. */
  readonly scale: number;
  readonly keys: readonly Point[];
  readonly box: Box;
}
export interface Plate {
  readonly box: Box;
  readonly keys: readonly Point[];
}
/** What is printed over the map and does not move with it. */
export interface Furniture {
  readonly cartouche: (Box & { readonly full: boolean }) | null;
  readonly inset: Box | null;
  readonly loupe: Loupe | null;
  /** Where there is no room for the loupe: the three keys of the railway on a plate. */
  readonly plate: Plate | null;
  /** Left free for the page's tension figure and the way to the table. */
  readonly corner: Box;
}
export const KEY_RADIUS = 13;
export const SAMPLE = 28;

/** An empty title leaves the cartouche out; a rail without keys leaves the loupe out. */
export function furnish(width: number, height: number, state: MapState, words: MapWords, measure: Measure): Furniture {
  const full = roomy(width, height);
  const title = state.title ? cartouche(width, height, state, words, measure) : null;
  const inset = { left: width - 152, top: height - 126, right: width - 12, bottom: height - 24 };
  const magnified = full && width >= 600 && height >= 480;
  const keys = state.rail.keys.length;
  return {
    cartouche: title,
    inset: full && !(title && overlap(title, inset, 12)) ? inset : null,
    loupe: magnified && keys > 0 ? loupe(width, height, keys) : null,
    plate: !magnified && keys > 0 ? plate(title, height, keys) : null,
    corner: cornerOf(width, height),
  };
}

const cornerOf = (width: number, height: number): Box =>
  roomy(width, height) ? { left: width - 318, top: 0, right: width, bottom: 60 } : { left: width - 216, top: 0, right: width, bottom: 54 };

function cartouche(width: number, height: number, state: MapState, words: MapWords, measure: Measure): Furniture['cartouche'] {
  if (!roomy(width, height)) {
    const right = 8 + measure(state.title, 'titleSmall') + 20;
    const top = right + 4 < cornerOf(width, height).left ? 8 : height - 38;
    return { left: 8, top, right, bottom: top + 30, full: false };
  }
  const legend = legendSpots(words, measure).width;
  const inner = Math.max(legend, measure(state.title, 'title'), measure(state.subtitle.toUpperCase(), 'caps'));
  return { left: 16, top: height - 20 - 90, right: Math.min(width - 16, 16 + inner + 34), bottom: height - 16, full: true };
}

/** Where each sample of the legend starts, from the left of the row. */
export function legendSpots({ legend }: MapWords, measure: Measure): { readonly starts: readonly number[]; readonly width: number } {
  let at = 0;
  const starts = [legend.delivered, legend.promised, legend.cut].map(text => {
    const start = at;
    at += SAMPLE + 7 + measure(text, 'legend') + 16;
    return start;
  });
  return { starts, width: at - 16 };
}

export const PLATE_KEY = 9;
/** In the corner at the lower left, over the title if that stands there. */
function plate(title: Furniture['cartouche'], height: number, keys: number): Plate {
  const bottom = title !== null && title.bottom > height / 2 ? title.top - 6 : height - 8;
  const box = { left: 8, top: bottom - 56, right: 8 + 12 + 28 * keys, bottom };
  return { box, keys: Array.from({ length: keys }, (_, n) => ({ x: box.left + 20 + 28 * n, y: box.top + 28 })) };
}

function loupe(width: number, height: number, keys: number): Loupe {
  const radius = Math.round(70 * Math.min(1.25, Math.max(0.8, Math.min(width, height) / 736)));
  const [x, y] = [width - radius - 38, radius + 102];
  const rim = radius + 6;
  const spread = 40 / 76;
  const turn = (n: number): number => (n - (keys - 1) / 2) * spread;
  return {
    x,
    y,
    radius,
    scale: radius / 70,
    keys: Array.from({ length: keys }, (_, n) => ({ x: x + rim * Math.sin(turn(n)), y: y + rim * Math.cos(turn(n)) })),
    box: { left: x - radius - 24, top: y - radius - 34, right: x + radius + 24, bottom: y + rim + KEY_RADIUS + 20 },
  };
}
