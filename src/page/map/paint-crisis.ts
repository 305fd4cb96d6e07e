import { headingAt, piece, pointAt } from './arcs.ts';
import { CARGO_LANE, type Point, project } from './geo.ts';
import type { Moving } from './moving.ts';
import type { Palette } from './palette.ts';
import { circle, shape, trace } from './pen.ts';
import { cargoMarks, EXERCISE_AT, flights } from './theatre.ts';
import { toScreen, type View } from './view.ts';

const PENINSULA = project(127.2, 38.35);
/** From this rung the ring is a solid line. */
const SOLID = 7;

/** The crisis: a dotted ring that tightens with each rung. */
export function paintRing(ctx: CanvasRenderingContext2D, view: View, { rung, tension }: Moving, palette: Palette): void {
  circle(ctx, toScreen(view, PENINSULA), (136 - 8.4 * rung) * view.scale);
  ctx.globalAlpha = Math.min(1, 0.3 + (0.35 * tension) / 100 + 0.04 * rung);
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = rung >= SOLID ? 1.6 : 1 + rung * 0.09;
  ctx.lineCap = 'round';
  if (rung < SOLID) ctx.setLineDash([0.6, 6.5 - 0.62 * rung]);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.lineCap = 'butt';
  ctx.globalAlpha = 1;
}

/** This turn's launches; a small cross marks each splash. */
export function paintLaunches(ctx: CanvasRenderingContext2D, view: View, count: number, flight: number, palette: Palette): void {
  ctx.strokeStyle = palette.ink;
  for (const arc of flights(view, count)) {
    const { from, control, to } = piece(arc, 0, flight);
    ctx.setLineDash([4, 2.5]);
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.quadraticCurveTo(control.x, control.y, to.x, to.y);
    ctx.stroke();
    ctx.setLineDash([]);
    if (flight >= 1) splash(ctx, arc.to);
    else head(ctx, pointAt(arc, flight), headingAt(arc, flight), palette);
  }
}

function head(ctx: CanvasRenderingContext2D, at: Point, { x, y }: Point, palette: Palette): void {
  shape(ctx, at, [6, 0, -3, 3, -3, -3], Math.atan2(y, x));
  ctx.fillStyle = palette.ink;
  ctx.fill();
}

function splash(ctx: CanvasRenderingContext2D, { x, y }: Point): void {
  ctx.lineWidth = 1.4;
  ctx.beginPath();
  for (const side of [3, -3]) {
    ctx.moveTo(x - 3, y - side);
    ctx.lineTo(x + 3, y + side);
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
  trace(
    ctx,
    CARGO_LANE.map(point => toScreen(view, point)),
  );
  ctx.stroke();
  ctx.setLineDash([]);
  for (const mark of cargoMarks(count)) {
    shape(ctx, toScreen(view, mark), [0, -4, 4, 0, 0, 4, -4, 0]);
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
