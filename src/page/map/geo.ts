import inset from '../../../assets/map/inset.json' with { type: 'json' };
import loupe from '../../../assets/map/loupe.json' with { type: 'json' };
import places from '../../../assets/map/places.json' with { type: 'json' };
import region from '../../../assets/map/region.json' with { type: 'json' };
import routes from '../../../assets/map/routes.json' with { type: 'json' };
import { decode } from './arcs-code.ts';

/** Coordinates in map units: one unit is one pixel at zoom 1 on a 736-pixel map; x grows east, y grows south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** x, y, x, y ... */
export type Line = Float32Array;
export interface Drawing {
  /** Closed rings by shape: nation codes, and `far` for everybody else. */
  readonly shapes: Readonly<Record<string, readonly Line[]>>;
  /** Lines with land on one side only. */
  readonly coast: readonly Line[];
  /** Lines between two shapes or two lands. */
  readonly borders: readonly Line[];
}
interface Stored {
  readonly quantum: number;
  readonly arcs: readonly string[];
  readonly shapes: Readonly<Record<string, readonly (readonly number[])[]>>;
}
interface Projection {
  readonly lon: number;
  readonly lat: number;
  readonly scale: number;
}
export type Place = keyof typeof places;

const backwards = (line: Line): Line => {
  const turned = new Float32Array(line.length);
  for (let at = 0; at < line.length; at += 2) {
    turned[at] = line[line.length - 2 - at]!;
    turned[at + 1] = line[line.length - 1 - at]!;
  }
  return turned;
};

/** Join a ring's arcs; each starts where the last one ended. */
function stitch(arcs: readonly Line[], ring: readonly number[]): Line {
  const points: number[] = [];
  ring.forEach((number, at) => {
    const line = number < 0 ? backwards(arcs[~number]!) : arcs[number]!;
    points.push(...(at === 0 ? line : line.subarray(2)));
  });
  return Float32Array.from(points);
}

export function drawingOf(stored: Stored): Drawing {
  const arcs = stored.arcs.map(arc => decode(arc, stored.quantum));
  const users = arcs.map(() => 0);
  const shapes: Record<string, Line[]> = {};
  for (const [name, rings] of Object.entries(stored.shapes)) {
    shapes[name] = rings.map(ring => stitch(arcs, ring));
    for (const ring of rings) for (const number of ring) users[number < 0 ? ~number : number]! += 1;
  }
  return { shapes, coast: arcs.filter((_, at) => users[at] === 1), borders: arcs.filter((_, at) => users[at]! > 1) };
}

/** Azimuthal equal-area: d3-geo's formula, so that a place can be put on the drawing at run time. */
export function project(lon: number, lat: number, { lon: lon0, lat: lat0, scale }: Projection = region.projection): Point {
  const rad = Math.PI / 180;
  const along = (lon - lon0) * rad;
  const [sin, cos, sin0, cos0] = [Math.sin(lat * rad), Math.cos(lat * rad), Math.sin(lat0 * rad), Math.cos(lat0 * rad)];
  const k = scale * Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * Math.cos(along)));
  return { x: k * cos * Math.sin(along), y: -k * (cos0 * sin - sin0 * cos * Math.cos(along)) };
}

const at = (pair: readonly number[], projection?: Projection): Point => project(pair[0]!, pair[1]!, projection);

export const REGION: Drawing = drawingOf(region);
export const LOUPE: Drawing = drawingOf(loupe);
export const INSET: Drawing & { readonly washington: Point } = {
  ...drawingOf(inset),
  washington: { x: inset.washington[0]!, y: inset.washington[1]! },
};
/** The part of the drawing that is detailed; the view never leaves it. */
export const EXTENT = region.box;

export const placeAt = (place: Place): Point => at(places[place]);
export const inLoupe = (place: Place): Point => at(places[place], loupe.projection);
export const KHASAN_RAJIN = routes.khasanRajin.map(pair => at(pair));
export const KHASAN_RAJIN_LOUPE = routes.khasanRajin.map(pair => at(pair, loupe.projection));
export const RAJIN_POHANG = routes.rajinPohang.map(pair => at(pair));
/** From the fields of Yakutia over the Amur towards Beijing: the eastern route of the contract of May 2014. */
export const GAS_LINE = routes.gasLine.map(pair => at(pair));
export const CARGO_LANE = routes.cargoLane.map(pair => at(pair));

/** Meridians and parallels every five degrees, wide enough for the extent. */
export function graticule(): Point[][] {
  const lines: Point[][] = [];
  const range = (from: number, to: number, step: number): number[] =>
    Array.from({ length: Math.round((to - from) / step) + 1 }, (_, n) => from + n * step);
  for (const lon of range(60, 195, 5)) lines.push(range(5, 75, 2.5).map(lat => project(lon, lat)));
  for (const lat of range(5, 75, 5)) lines.push(range(60, 195, 2.5).map(lon => project(lon, lat)));
  return lines;
}

/** Even-odd: is the point on this shape's land? */
export function onLand(rings: readonly Line[], { x, y }: Point): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let a = 0, b = ring.length - 2; a < ring.length; b = a, a += 2) {
      const [ax, ay, bx, by] = [ring[a]!, ring[a + 1]!, ring[b]!, ring[b + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  }
  return odd;
}
