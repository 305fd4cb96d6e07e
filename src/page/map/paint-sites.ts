import { NATIONS, type Nation, RUS, USA } from '../../engine/nations.ts';
import { headingAt, piece, pointAt } from './arcs.ts';
import { CAPITAL_RADIUS, type Plan, type Site } from './draft.ts';
import { CARGO_LANE, type Point, placeAt, project } from './geo.ts';
import type { MapState } from './model.ts';
import type { Moving } from './moving.ts';
import type { Palette } from './palette.ts';
import { toScreen, type View } from './view.ts';
import { cargoMarks, EXERCISE_AT } from './wishes-sites.ts';

const circle = (ctx: CanvasRenderingContext2D, { x, y }: Point, radius: number): void => {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
};

function disc(ctx: CanvasRenderingContext2D, at: Point, radius: number, palette: Palette, width = 1.2): void {
  circle(ctx, at, radius);
  ctx.fillStyle = palette.sheet;
  ctx.fill();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = width;
  ctx.stroke();
}

const fill = (ctx: CanvasRenderingContext2D, at: Point, radius: number, colour: string): void => {
  circle(ctx, at, radius);
  ctx.fillStyle = colour;
  ctx.fill();
};

const PENINSULA = project(127.2, 38.35);
/** From this rung the ring is a solid line. */
const SOLID = 7;

/** The crisis: a dotted ring that tightens with each rung. */
export function paintRing(ctx: CanvasRenderingContext2D, view: View, { rung, tension }: Moving, palette: Palette): void {
  const radius = (136 - 8.4 * rung) * view.scale;
  const spacing = 6.5 - 0.62 * Math.min(SOLID, rung);
  circle(ctx, toScreen(view, PENINSULA), radius);
  ctx.globalAlpha = Math.min(1, 0.3 + (0.35 * tension) / 100 + 0.04 * rung);
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = rung >= SOLID ? 1.6 : 1 + rung * 0.09;
  ctx.lineCap = 'round';
  if (rung < SOLID) ctx.setLineDash([0.6, spacing]);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.lineCap = 'butt';
  ctx.globalAlpha = 1;
}

export function paintCapitals(ctx: CanvasRenderingContext2D, { anchors, view }: Plan, you: Nation | null, palette: Palette): void {
  for (const nation of NATIONS) {
    if (nation === RUS || nation === USA) continue;
    dot(ctx, anchors[nation], palette, you === nation ? palette.mark[nation] : null);
  }
  if (view.width < 520) return;
  const { x } = anchors[RUS];
  ctx.strokeStyle = palette.mark[RUS];
  ctx.lineWidth = you === RUS ? 3.5 : 2;
  ctx.beginPath();
  ctx.moveTo(x, 22);
  ctx.lineTo(x, 28);
  ctx.stroke();
}

/** A capital; yours wears a ring in your colour. */
export function dot(ctx: CanvasRenderingContext2D, at: Point, palette: Palette, own: string | null): void {
  if (own) {
    circle(ctx, at, CAPITAL_RADIUS + 3.2);
    ctx.strokeStyle = own;
    ctx.lineWidth = 2.2;
    ctx.stroke();
  }
  disc(ctx, at, CAPITAL_RADIUS, palette);
  fill(ctx, at, 1.7, palette.ink);
}

function polygon(ctx: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  ctx.beginPath();
  points.forEach(([x, y], at) => (at === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  ctx.closePath();
}

function testSite(ctx: CanvasRenderingContext2D, site: Site, state: MapState, palette: Palette): void {
  if (state.testThisTurn) {
    ctx.strokeStyle = palette.ink;
    for (const [radius, width] of [[12, 1.2], [17, 0.8], [23, 0.5]] as const) {
      circle(ctx, site, radius);
      ctx.lineWidth = width;
      ctx.stroke();
    }
  }
  disc(ctx, site, site.radius, palette, 1);
  if (state.testThisTurn) fill(ctx, site, site.radius, palette.ink);
  polygon(ctx, [[site.x, site.y - 4.2], [site.x + 3.8, site.y + 2.6], [site.x - 3.8, site.y + 2.6]]);
  ctx.fillStyle = state.testThisTurn ? palette.sheet : palette.ink;
  ctx.fill();
}

function launchSite(ctx: CanvasRenderingContext2D, site: Site, palette: Palette): void {
  disc(ctx, site, site.radius, palette, 1);
  const { x, y } = site;
  polygon(ctx, [[x, y - 4.4], [x + 1.7, y - 1], [x + 1.7, y + 2.2], [x + 3, y + 3.8], [x - 3, y + 3.8], [x - 1.7, y + 2.2], [x - 1.7, y - 1]]);
  ctx.fillStyle = palette.ink;
  ctx.fill();
}

/** The industrial zone at Kaesong: a gate, barred when closed. */
function gate(ctx: CanvasRenderingContext2D, { x, y }: Site, open: boolean, palette: Palette): void {
  ctx.fillStyle = palette.sheet;
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1;
  ctx.fillRect(x - 4, y - 4, 8, 8);
  ctx.strokeRect(x - 4, y - 4, 8, 8);
  ctx.beginPath();
  const bars = open ? ([[-1.5, -4, -1.5, 4], [1.5, -4, 1.5, 4]] as const) : ([[-4, -4, 4, 4], [4, -4, -4, 4]] as const);
  for (const [ax, ay, bx, by] of bars) {
    ctx.moveTo(x + ax, y + ay);
    ctx.lineTo(x + bx, y + by);
  }
  ctx.stroke();
}

/** A battery and what it watches. */
function defence(ctx: CanvasRenderingContext2D, site: Site, palette: Palette): void {
  ctx.strokeStyle = palette.ink;
  for (const [radius, width] of [[11, 0.9], [15.5, 0.7], [20, 0.5]] as const) {
    ctx.beginPath();
    ctx.arc(site.x, site.y, radius, -Math.PI * 0.78, -Math.PI * 0.22);
    ctx.lineWidth = width;
    ctx.stroke();
  }
  disc(ctx, site, site.radius, palette, 1);
  polygon(ctx, [[site.x - 3.2, site.y + 1.8], [site.x, site.y - 3.4], [site.x + 3.2, site.y + 1.8], [site.x, site.y + 0.2]]);
  ctx.fillStyle = palette.ink;
  ctx.fill();
}

export function paintSites(ctx: CanvasRenderingContext2D, { sites }: Plan, state: MapState, palette: Palette): void {
  for (const site of sites) {
    if (site.kind === 'test') testSite(ctx, site, state, palette);
    else if (site.kind === 'launch') launchSite(ctx, site, palette);
    else if (site.kind === 'gate') gate(ctx, site, state.kaesongOpen, palette);
    else if (site.kind === 'defence') defence(ctx, site, palette);
    else if (site.kind === 'dot') fill(ctx, site, site.radius, palette.ink);
    else {
      disc(ctx, site, site.radius, palette, 1);
      fill(ctx, site, 1.8, palette.ink);
    }
  }
}

/** This turn's launches fly east and fall in the sea; a small cross marks each splash. */
export function paintLaunches(ctx: CanvasRenderingContext2D, view: View, count: number, flight: number, palette: Palette): void {
  for (let n = 0; n < Math.min(count, 6); n++) {
    const from = toScreen(view, placeAt('sohae'));
    const to = toScreen(view, project(131.2 + 0.75 * n, 39.9 - 0.55 * n));
    const arc = { from, to, control: { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - 54 * view.scale } };
    const flown = piece(arc, 0, flight);
    ctx.setLineDash([4, 2.5]);
    ctx.strokeStyle = palette.ink;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(flown.from.x, flown.from.y);
    ctx.quadraticCurveTo(flown.control.x, flown.control.y, flown.to.x, flown.to.y);
    ctx.stroke();
    ctx.setLineDash([]);
    if (flight < 1) head(ctx, pointAt(arc, flight), headingAt(arc, flight), palette);
    else splash(ctx, to);
  }
}

function head(ctx: CanvasRenderingContext2D, { x, y }: Point, way: Point, palette: Palette): void {
  polygon(ctx, [[x + way.x * 6, y + way.y * 6], [x - way.x * 3 - way.y * 3, y - way.y * 3 + way.x * 3], [x - way.x * 3 + way.y * 3, y - way.y * 3 - way.x * 3]]);
  ctx.fillStyle = palette.ink;
  ctx.fill();
}

function splash(ctx: CanvasRenderingContext2D, { x, y }: Point): void {
  ctx.lineWidth = 1.4;
  ctx.beginPath();
  for (const side of [1, -1]) {
    ctx.moveTo(x - 3, y - 3 * side);
    ctx.lineTo(x + 3, y + 3 * side);
  }
  ctx.stroke();
}

/** The sea lane of the pilot coal cargoes, and how many went. */
export function paintCargo(ctx: CanvasRenderingContext2D, view: View, count: number, palette: Palette): void {
  if (count <= 0) return;
  ctx.strokeStyle = palette.ink2;
  ctx.lineWidth = 0.9;
  ctx.setLineDash([3, 3]);
  ctx.beginPath();
  CARGO_LANE.map(point => toScreen(view, point)).forEach(({ x, y }, at) => (at === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  ctx.stroke();
  ctx.setLineDash([]);
  for (const mark of cargoMarks(count)) {
    const { x, y } = toScreen(view, mark);
    polygon(ctx, [[x, y - 4], [x + 4, y], [x, y + 4], [x - 4, y]]);
    ctx.fillStyle = palette.ink;
    ctx.fill();
    ctx.strokeStyle = palette.sea;
    ctx.lineWidth = 1;
    ctx.stroke();
  }
}

/** Waters of the exercises; the ships on them are sprites. */
export function paintExercises(ctx: CanvasRenderingContext2D, view: View, palette: Palette): void {
  const { x, y } = toScreen(view, EXERCISE_AT);
  ctx.beginPath();
  ctx.ellipse(x, y, 30 * view.scale, 22 * view.scale, 0, 0, Math.PI * 2);
  ctx.setLineDash([5, 4]);
  ctx.strokeStyle = palette.ink2;
  ctx.lineWidth = 0.9;
  ctx.stroke();
  ctx.setLineDash([]);
}
