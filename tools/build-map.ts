/**
 * Builds assets/map/*.json from Natural Earth (world-atlas). Run: npx tsx tools/build-map.ts
 * The drawing is projected, thinned and stored as shared arcs, so that a border and the two coasts it joins are one line.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { geoAlbers, geoAzimuthalEqualArea } from 'd3-geo';
import { encode } from '../src/page/map/arcs-code.ts';
import { type Point, thin } from './thin.ts';

interface Atlas {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Country[] } };
}
interface Country {
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly type: string;
  readonly arcs: number[][] | number[][][];
}
interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}
interface Wanted {
  readonly project: (lonLat: Point) => Point | null;
  /** Kept in detail; lines outside are thinned hard, so that rings still close. */
  readonly box: Box;
  readonly quantum: number;
  /** Smallest triangle kept, in square units. */
  readonly detail: number;
  /** How much a point outside the box weighs against one inside. */
  readonly outside: number;
  readonly keep: (country: Country) => string | null;
}

const NAMES: Readonly<Record<string, string>> = {
  840: 'USA',
  156: 'CHN',
  344: 'CHN',
  446: 'CHN',
  643: 'RUS',
  392: 'JPN',
  410: 'KOR',
  408: 'PRK',
};
const read = (file: string): Atlas =>
  JSON.parse(readFileSync(new URL(`../node_modules/world-atlas/${file}`, import.meta.url), 'utf8')) as Atlas;
const write = (file: string, value: unknown): void => {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(new URL(`../assets/${file}`, import.meta.url), text);
  console.log(`assets/${file} ${(text.length / 1024).toFixed(1)} kB`);
};

/** The atlas stores arcs as steps on a grid; give each back as longitudes and latitudes. */
const degrees = (atlas: Atlas, arc: readonly Point[]): Point[] => {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * atlas.transform.scale[0] + atlas.transform.translate[0], y * atlas.transform.scale[1] + atlas.transform.translate[1]];
  });
};

const inside = (box: Box, [x, y]: Point): boolean => x >= box.west && x <= box.east && y >= box.north && y <= box.south;
const polygonsOf = (country: Country): number[][][] =>
  country.type === 'Polygon' ? [country.arcs as number[][]] : (country.arcs as number[][][]);
const plain = (index: number): number => (index < 0 ? ~index : index);

/** Rings with at least one point in the box, by shape. */
function ringsIn(atlas: Atlas, wanted: Wanted, near: (arc: number) => boolean): Map<string, number[][]> {
  const shapes = new Map<string, number[][]>();
  for (const country of atlas.objects.countries.geometries) {
    const name = wanted.keep(country);
    if (!name) continue;
    for (const polygon of polygonsOf(country)) {
      if (!polygon.some(ring => ring.some(arc => near(plain(arc))))) continue;
      shapes.set(name, [...(shapes.get(name) ?? []), ...polygon]);
    }
  }
  return shapes;
}

/** Shared arcs, and each shape as rings of arc numbers (~n: backwards). */
function drawing(atlas: Atlas, wanted: Wanted) {
  const lines = new Map<number, Point[]>();
  const line = (arc: number): Point[] => {
    const known = lines.get(arc);
    if (known) return known;
    const made = degrees(atlas, atlas.arcs[arc]!).map(point => wanted.project(point) ?? ([1e5, 1e5] as Point));
    lines.set(arc, made);
    return made;
  };
  const rings = ringsIn(atlas, wanted, arc => line(arc).some(point => inside(wanted.box, point)));
  const order: string[] = [];
  const numbers = new Map<number, number>();
  const number = (arc: number): number => {
    const at = plain(arc);
    if (!numbers.has(at)) {
      numbers.set(at, order.length);
      const kept = thin(line(at), wanted.detail, point => (inside(wanted.box, point) ? 1 : wanted.outside));
      order.push(encode(kept.map(([x, y]) => [Math.round(x / wanted.quantum), Math.round(y / wanted.quantum)])));
    }
    return arc < 0 ? ~numbers.get(at)! : numbers.get(at)!;
  };
  const shapes: Record<string, number[][]> = {};
  for (const [name, list] of [...rings].sort(([a], [b]) => (a < b ? -1 : 1)))
    shapes[name] = list.filter(ring => big(ring, line, wanted.detail)).map(ring => ring.map(number));
  return { quantum: wanted.quantum, arcs: order, shapes };
}

/** Islets of a single arc that would be less than a dot are left out. */
function big(ring: readonly number[], line: (arc: number) => Point[], detail: number): boolean {
  if (ring.length > 1) return true;
  const points = line(plain(ring[0]!));
  let area = 0;
  points.forEach(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length]!;
    area += x * nextY - nextX * y;
  });
  return Math.abs(area / 2) > 4 * detail;
}

function azimuthal({ lon, lat, scale }: { lon: number; lat: number; scale: number }): (lonLat: Point) => Point | null {
  const flat = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(scale).translate([0, 0]);
  return ([x, y]) => flat([x, y]);
}
const CENTRE = { lon: 127.6, lat: 39.15, scale: 1570 } as const;
const LOUPE = { lon: 130.52, lat: 42.32, scale: 8000 } as const;

function region() {
  const project = azimuthal(CENTRE);
  const box = { west: -1100, east: 1100, north: -760, south: 760 };
  const keep = (country: Country) => NAMES[country.id ?? ''] ?? 'far';
  return {
    projection: CENTRE,
    box,
    ...drawing(read('countries-50m.json'), { project, box, quantum: 0.05, detail: 0.05, outside: 0.002, keep }),
  };
}

function loupe() {
  const project = azimuthal(LOUPE);
  const box = { west: -130, east: 130, north: -130, south: 130 };
  const keep = (country: Country) => NAMES[country.id ?? ''] ?? null;
  return {
    projection: LOUPE,
    box,
    ...drawing(read('countries-10m.json'), { project, box, quantum: 0.1, detail: 0.12, outside: 1e-4, keep }),
  };
}

/** The lower 48, 120 units wide, for the inset. */
function inset() {
  const flat = geoAlbers().scale(153).translate([0, 0]);
  const box = { west: -200, east: 200, north: -200, south: 200 };
  const atlas = read('countries-50m.json');
  const lower48 = ([lon, lat]: Point): Point | null => (lat > 24 && lat < 50 && lon > -126 && lon < -66 ? flat([lon, lat]) : [1e5, 1e5]);
  const keep = (country: Country) => (country.id === '840' ? 'USA' : null);
  const made = drawing(atlas, { project: lower48, box, quantum: 0.1, detail: 0.06, outside: 1, keep });
  const washington = flat([-77.04, 38.9])!;
  return { washington: washington.map(Math.round), ...made };
}

mkdirSync(new URL('../assets/map', import.meta.url), { recursive: true });
mkdirSync(new URL('../assets/flags', import.meta.url), { recursive: true });
mkdirSync(new URL('../assets/fonts', import.meta.url), { recursive: true });
write('map/region.json', region());
write('map/loupe.json', loupe());
write('map/inset.json', inset());

for (const [code, file] of [
  ['USA', 'us'],
  ['CHN', 'cn'],
  ['RUS', 'ru'],
  ['JPN', 'jp'],
  ['KOR', 'kr'],
  ['PRK', 'kp'],
] as const) {
  copyFileSync(
    new URL(`../node_modules/flag-icons/flags/4x3/${file}.svg`, import.meta.url),
    new URL(`../assets/flags/${code}.svg`, import.meta.url),
  );
}
for (const [family, file] of [
  ['source-serif-4', 'source-serif-4-latin-opsz-normal.woff2'],
  ['source-serif-4', 'source-serif-4-latin-opsz-italic.woff2'],
  ['source-sans-3', 'source-sans-3-latin-wght-normal.woff2'],
] as const) {
  copyFileSync(
    new URL(`../node_modules/@fontsource-variable/${family}/files/${file}`, import.meta.url),
    new URL(`../assets/fonts/${file}`, import.meta.url),
  );
}
