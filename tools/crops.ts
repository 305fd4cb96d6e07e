import { CODES } from '../src/engine/nations.ts';
import { CROP, type Crop, type CropMark } from '../src/page/crop.ts';
import { KHASAN_RAJIN, type Line, type Place, type Point, placeAt, RAJIN_POHANG, REGION } from '../src/page/map/geo.ts';
import { ENGLISH } from '../src/page/map/labels.ts';
import { part } from '../src/page/map/theatre.ts';
import { toScreen, type View } from '../src/page/map/view.ts';

/** The places a scenario turns on: the first screen shows the map around them. What is not named here shows the peninsula. */
const AROUND: Readonly<Record<string, readonly Place[]>> = {
  'pivot-2014': ['rajin', 'khasan', 'vladivostok'],
  'first-game': ['pyongyang', 'vladivostok'],
  'first-round-2003': ['beijing', 'yongbyon'],
  'hindcast-2014': ['punggyeri', 'sohae', 'seongju'],
};
const PENINSULA: readonly Place[] = ['pyongyang', 'seoul'];

/** Between the places and the edges, where their names stand. */
const MARGIN = { x: 64, y: 26 };
const CLOSEST = 4.6;
/** Beyond the edges, so that no line is seen to end there. */
const OVER = 8;
/** Steps shorter than this are not drawn. */
const STEP = 1.2;
const SPECK = 7;

function viewOf(places: readonly Place[]): View {
  const points = places.map(placeAt);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const middle = (of: readonly number[]): number => (Math.min(...of) + Math.max(...of)) / 2;
  const span = (of: readonly number[]): number => Math.max(1, Math.max(...of) - Math.min(...of));
  const scale = Math.min(CLOSEST, (CROP.width - 2 * MARGIN.x) / span(xs), (CROP.height - 2 * MARGIN.y) / span(ys));
  return { ...CROP, scale, x: middle(xs), y: middle(ys) };
}

const onScreen = (line: Line, view: View): Point[] =>
  Array.from({ length: line.length / 2 }, (_, at) => toScreen(view, { x: line[2 * at]!, y: line[2 * at + 1]! }));

/** What of a ring lies on the near side of one edge after the other (Sutherland and Hodgman). */
function within(ring: readonly Point[]): readonly Point[] {
  const edges: readonly ((point: Point) => number)[] = [
    ({ x }) => x + OVER,
    ({ x }) => CROP.width + OVER - x,
    ({ y }) => y + OVER,
    ({ y }) => CROP.height + OVER - y,
  ];
  return edges.reduce((kept, depth) => kept.flatMap((b, at) => crossing(kept.at(at - 1)!, b, depth)), ring);
}

function crossing(a: Point, b: Point, depth: (point: Point) => number): Point[] {
  const [from, to] = [depth(a), depth(b)];
  const cut = from >= 0 === to >= 0 ? [] : [{ x: a.x + ((b.x - a.x) * from) / (from - to), y: a.y + ((b.y - a.y) * from) / (from - to) }];
  return to >= 0 ? [...cut, b] : cut;
}

/** An islet that would be a blot. */
function isSpeck(ring: readonly Point[]): boolean {
  const spread = (of: readonly number[]): number => Math.max(...of) - Math.min(...of);
  return ring.length === 0 || spread(ring.map(({ x }) => x)) + spread(ring.map(({ y }) => y)) < SPECK;
}

/** The runs of a line that are in sight. */
function runs(line: readonly Point[]): Point[][] {
  const seen = ({ x, y }: Point): boolean => x > -OVER && y > -OVER && x < CROP.width + OVER && y < CROP.height + OVER;
  const found: Point[][] = [];
  line.forEach((point, at) => {
    const before = line[at - 1];
    if (!seen(point) && (before === undefined || !seen(before))) return;
    if (before === undefined || !seen(before)) found.push(before === undefined || !seen(point) ? [] : [before]);
    found.at(-1)!.push(point);
  });
  return found;
}

const tenth = (x: number): string => String(Math.round(10 * x) / 10).replace(/^(-?)0\./, '$1.');

/** A line as SVG draws it, in steps. */
function drawn(points: readonly Point[], closed = false): string {
  let text = '';
  let last: Point | null = null;
  points.forEach(({ x, y }, at) => {
    const here = { x: Math.round(10 * x) / 10, y: Math.round(10 * y) / 10 };
    if (last === null) text = `M${tenth(here.x)} ${tenth(here.y)}l`;
    else if (Math.hypot(here.x - last.x, here.y - last.y) >= STEP || at === points.length - 1)
      text += `${tenth(here.x - last.x)} ${tenth(here.y - last.y)} `;
    else return;
    last = here;
  });
  return points.length < 2 ? '' : text.trimEnd().replaceAll(' -', '-') + (closed ? 'z' : '');
}

const lines = (all: readonly Line[], view: View): string => all.flatMap(line => runs(onScreen(line, view)).map(run => drawn(run))).join('');

/** The map around the places of a scenario, with the railway as it stands when it opens. */
export function cropOf(id: string, railway: number): Crop {
  const places = AROUND[id] ?? PENINSULA;
  const view = viewOf(places);
  const route = [...KHASAN_RAJIN.slice(2), ...RAJIN_POHANG.slice(1)];
  const track = (points: readonly Point[]): string =>
    runs(points.map(point => toScreen(view, point)))
      .map(run => drawn(run))
      .join('');
  return {
    lands: Object.entries(REGION.shapes).flatMap(([name, rings]) => {
      const inSight = rings.map(ring => within(onScreen(ring, view))).filter(ring => !isSpeck(ring));
      const path = inSight.map(ring => drawn(ring, true)).join('');
      return path === '' ? [] : [{ code: CODES.find(code => code === name) ?? null, path }];
    }),
    borders: lines(REGION.borders, view),
    planned: track(route),
    built: track(part(route, railway / 100)),
    marks: places.map((place): CropMark => {
      const { x, y } = toScreen(view, placeAt(place));
      return { place, name: ENGLISH.places[place], x: Math.round(x), y: Math.round(y) };
    }),
  };
}
