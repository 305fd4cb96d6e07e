import { EXTENT, type Point, placeAt } from './geo.ts';

/** What part of the map is on screen: `x`, `y` in map units are at the centre, one unit is `scale` pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const MAX_ZOOM = 6;

export const toScreen = (view: View, { x, y }: Point): Point => ({
  x: (x - view.x) * view.scale + view.width / 2,
  y: (y - view.y) * view.scale + view.height / 2,
});
export const toMap = (view: View, { x, y }: Point): Point => ({
  x: (x - view.width / 2) / view.scale + view.x,
  y: (y - view.height / 2) / view.scale + view.y,
});

const clamp = (value: number, low: number, high: number): number => (low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value)));

/** Keep the view inside the drawing. */
export function held(view: View): View {
  const [halfWidth, halfHeight] = [view.width / 2 / view.scale, view.height / 2 / view.scale];
  return {
    ...view,
    x: clamp(view.x, EXTENT.west + halfWidth, EXTENT.east - halfWidth),
    y: clamp(view.y, EXTENT.north + halfHeight, EXTENT.south - halfHeight),
  };
}

/** From Beijing to Tokyo and a little over, in map units: what a small screen shows. */
const ACROSS = 600;

/** Roomy: all six fit. Small screens look at the peninsula and the capitals beside it instead of shrinking the map. */
export const roomy = (width: number, height: number): boolean => width >= 520 && height >= 420;

export function homeScale(width: number, height: number): number {
  const fill = Math.max(width / (EXTENT.east - EXTENT.west), height / (EXTENT.south - EXTENT.north));
  if (!roomy(width, height)) return Math.max(fill, Math.min(0.94, width / ACROSS));
  return Math.max(0.94, Math.min(width, height) / 736, fill);
}

/** The view the map opens with. */
export function homeView(width: number, height: number): View {
  const scale = homeScale(width, height);
  if (roomy(width, height)) return held({ width, height, scale, x: 0, y: 0 });
  const [west, east] = [placeAt('beijing'), placeAt('tokyo')];
  return held({ width, height, scale, x: (west.x + east.x) / 2, y: placeAt('pyongyang').y });
}

/** Zoom by a factor, keeping the point under the pointer where it is. */
export function zoomed(view: View, factor: number, at: Point): View {
  const home = homeScale(view.width, view.height);
  const scale = clamp(view.scale * factor, home, home * MAX_ZOOM);
  const under = toMap(view, at);
  return held({ ...view, scale, x: under.x - (at.x - view.width / 2) / scale, y: under.y - (at.y - view.height / 2) / scale });
}

export const panned = (view: View, dx: number, dy: number): View =>
  held({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale });

/** The same place and zoom in a new size. */
export function resized(view: View, width: number, height: number): View {
  const zoom = view.scale / homeScale(view.width, view.height);
  if (zoom < 1.01) return homeView(width, height);
  return held({ ...view, width, height, scale: homeScale(width, height) * zoom });
}

export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
export const within = (box: Box, { x, y }: Point, gap = 0): boolean =>
  x >= box.left - gap && x <= box.right + gap && y >= box.top - gap && y <= box.bottom + gap;
export const around = ({ x, y }: Point, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});
