import { type ByNation, CHN, type Nation, RUS, USA } from '../../engine/nations.ts';
import { type Arc, arcsOf, pointAt } from './arcs.ts';
import {
  CAPITAL_RADIUS,
  CAPITALS,
  type Draft,
  MOSCOW_TICK,
  type Plan,
  SHOCK,
  type Sheet,
  type Site,
  type SiteKind,
  TABLE_RADIUS,
} from './draft.ts';
import { type Furniture, furnish } from './furniture.ts';
import { CARGO_LANE, GAS_LINE, INSET, type Place, type Point, placeAt, RAJIN_POHANG } from './geo.ts';
import { place } from './layout.ts';
import type { MapState } from './model.ts';
import { flights } from './theatre.ts';
import { around, type Box, roomy, toScreen, type View, within } from './view.ts';
import { areaWishes, capitalWishes, tieWishes } from './wishes.ts';
import { siteWishes } from './wishes-sites.ts';

export function planOf(sheet: Sheet, before?: Plan): Plan {
  const { state, view, words, measure } = sheet;
  const furniture = furnish(view.width, view.height, state, words, measure);
  const anchors = anchorsOf(view, furniture);
  const arcs = arcsOf(state.ties, anchors, state.selected);
  const solid = solids(furniture);
  const sites = sitesOf(sheet, solid);
  const cuts = new Map(arcs.filter(arc => arc.tie.kind === 'cut').map(arc => [arc.id, cutAt(arc, state.selected, view, solid)]));
  const draft = { view, furniture, anchors, arcs, cuts, sites, table: tableBy(anchors[CHN], sheet, solid) };
  const wishes = [...capitalWishes(sheet, draft), ...tieWishes(sheet, draft), ...siteWishes(sheet, draft), ...areaWishes(sheet, draft)];
  const room = {
    width: view.width,
    height: view.height,
    blocked: [...solid, ...marks(draft)],
    avoid: avoided(draft, state),
  };
  const spots = before && new Map(before.labels.map(({ id, spot }) => [id, spot]));
  return { ...draft, labels: place(wishes, room, measure, spots) };
}

/** Ends of ties: capitals on the map, Moscow on the frame, Washington in the inset or beyond the corner. */
export function anchorsOf(view: View, { inset }: Furniture): ByNation<Point> {
  const anchor = (nation: Nation): Point => {
    if (nation === RUS) return { x: view.width * 0.204, y: roomy(view.width, view.height) ? MOSCOW_TICK : -6 };
    if (nation === USA) return inset ? inInset(inset, INSET.washington) : { x: view.width + 12, y: view.height * 0.9 };
    return toScreen(view, placeAt(CAPITALS[nation]));
  };
  return [anchor(0), anchor(1), anchor(2), anchor(3), anchor(4), anchor(5)];
}

/** A point of the inset's drawing on screen; the drawing is 120 units wide. */
export const inInset = (inset: Box, { x, y }: Point): Point => ({
  x: (inset.left + inset.right) / 2 - 2 + x,
  y: (inset.top + inset.bottom) / 2 - 1 + y,
});

export const solids = ({ cartouche, inset, loupe, plate, corner }: Furniture): Box[] =>
  [cartouche, inset, loupe?.box ?? null, plate?.box ?? null, corner].filter(box => box !== null);

const shown = (view: View, point: Point, solid: readonly Box[], gap: number): boolean =>
  within({ left: 0, top: 0, right: view.width, bottom: view.height }, point, -gap) && !solid.some(box => within(box, point, gap));

/** Toward the far end, but where it can be seen. */
function cutAt(arc: Arc, selected: Nation | null, view: View, solid: readonly Box[]): number {
  const shares = [0.62, 0.5, 0.72, 0.4, 0.3, 0.22].map(share => (arc.tie.from === selected ? share : 1 - share));
  return shares.find(share => shown(view, pointAt(arc, share), solid, 14)) ?? shares[0]!;
}

/** Far enough from Beijing's dot for a finger to mean the one or the other. */
const TABLE_AWAY = { x: -23, y: -24 };
function tableBy({ x, y }: Point, { state, view }: Sheet, solid: readonly Box[]): Point | null {
  const at = { x: x + TABLE_AWAY.x, y: y + TABLE_AWAY.y };
  return state.talks !== null && shown(view, at, solid, TABLE_RADIUS + 4) ? at : null;
}

/** Whether the valve stands otherwise than it always has: only then is it news. */
const isTurned = ({ fuel }: MapState): boolean => Math.abs(fuel - 1) > 0.01;

function sitesOf({ state, view }: Sheet, solid: readonly Box[]): Site[] {
  const zoomed = view.scale >= 1.6;
  const large = roomy(view.width, view.height);
  const list: readonly (readonly [Place, SiteKind, number, boolean])[] = [
    // Nobody spoke of the place before the first test.
    ['punggyeri', 'test', state.testThisTurn ? SHOCK : 7.5, state.tests > 0],
    ['yongbyon', 'reactor', 5.5, true],
    ['sohae', 'launch', 6.5, state.launchesThisTurn > 0 || zoomed],
    ['kaesong', 'gate', 4.5, large && view.scale >= 0.95],
    ['dandong', 'valve', 6, isTurned(state) || zoomed],
    ['heihe', 'dot', 2, state.gas],
    ['seongju', 'defence', 6, state.missileDefence],
    ['vladivostok', 'dot', 2, true],
    ['pohang', 'dot', 2, true],
    ['rajin', 'dot', 2, zoomed || !large || state.rail.keys.length === 0],
    ['khasan', 'dot', 2, view.scale >= 3],
  ];
  return list
    .filter(([, , , wanted]) => wanted)
    .map(([place, kind, radius]) => ({ place, kind, radius, ...toScreen(view, placeAt(place)) }))
    .filter(site => shown(view, site, solid, site.radius));
}

/** Dots and signs that no label may cover. */
const marks = ({ anchors, sites, table }: Draft): Box[] => [
  ...anchors.map(point => around(point, CAPITAL_RADIUS + 1)),
  ...sites.map(site => around(site, site.radius + 1)),
  ...(table === null ? [] : [around(table, TABLE_RADIUS + 3)]),
];

const RAIL_COST = 0.5;
function avoided({ view, arcs, cuts }: Draft, { launchesThisTurn: launches, gas }: MapState): (Point & { cost: number })[] {
  const points: (Point & { cost: number })[] = [];
  for (const arc of arcs) {
    const steps = Math.max(8, Math.ceil(arc.length / 6));
    const side = arc.width / 2 + 1;
    for (let step = 0; step <= steps; step++) {
      const { x, y } = pointAt(arc, step / steps);
      for (const aside of [-side, side]) points.push({ x: x + aside, y, cost: 1 }, { x, y: y + aside, cost: 1 });
    }
    const cut = cuts.get(arc.id);
    if (cut === undefined) continue;
    const { left, top, right, bottom } = around(pointAt(arc, cut), 9);
    for (const x of [left, (left + right) / 2, right]) for (const y of [top, (top + bottom) / 2, bottom]) points.push({ x, y, cost: 4 });
  }
  for (const flight of flights(view, launches)) {
    for (let t = 0; t <= 1; t += 0.05) points.push({ ...pointAt(flight, t), cost: RAIL_COST });
    points.push({ ...flight.to, cost: 8 });
  }
  for (const line of [RAJIN_POHANG, CARGO_LANE, ...(gas ? [GAS_LINE] : [])]) {
    for (let at = 1; at < line.length; at++) {
      const [a, b] = [toScreen(view, line[at - 1]!), toScreen(view, line[at]!)];
      for (let t = 0; t < 1; t += 0.2) points.push({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, cost: RAIL_COST });
    }
  }
  return points;
}
