import { headingAt, pointAt } from './arcs.ts';
import type { Point } from './geo.ts';
import { curve } from './paint-ties.ts';
import type { Palette } from './palette.ts';
import { circle, shape } from './pen.ts';
import type { Stroke } from './played-plan.ts';

const WIDTH: Readonly<Record<Stroke['how'], number>> = {
  delivered: 5,
  promised: 4.4,
  cut: 2.6,
  mended: 2.6,
  visit: 2,
  word: 2,
  refused: 2.6,
  met: 2.4,
  bargain: 4.4,
  parted: 2.4,
  lead: 1.6,
  standoff: 3,
};
/** Kept free before the mark of a capital. */
const CLEAR = 10;
const DOTS = 9;
const GAP = 18;
const BAR = 10;
const ARROW = [-8, -5.2, 3, 0, -8, 5.2] as const;

/** The part of the drawing that runs from `start` to `end` of it, as a share of its own. */
export const stretch = (share: number, start: number, end: number): number => Math.min(1, Math.max(0, (share - start) / (end - start)));
const settle = (share: number): number => 1 - (1 - share) * (1 - share);

export interface Ink {
  readonly ctx: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** Of the drawing, 0 to 1. */
  readonly share: number;
  /** How far dots have crawled: 0 to 1, and again. */
  readonly phase: number;
}

/** A line with its casing. */
function rule(ctx: CanvasRenderingContext2D, stroke: Stroke, start: number, end: number, colour: string, palette: Palette): void {
  const width = WIDTH[stroke.how];
  ctx.lineCap = 'butt';
  ctx.strokeStyle = palette.land;
  ctx.lineWidth = width + 3;
  ctx.globalAlpha = 0.85;
  curve(ctx, stroke, start, end);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  curve(ctx, stroke, start, end);
}

function dots({ ctx, palette, phase }: Ink, stroke: Stroke, start: number, end: number, colour: string): void {
  ctx.lineCap = 'round';
  ctx.lineDashOffset = -phase * DOTS;
  ctx.setLineDash([0.1, DOTS]);
  ctx.strokeStyle = palette.land;
  ctx.lineWidth = WIDTH[stroke.how] + 2.4;
  curve(ctx, stroke, start, end);
  ctx.strokeStyle = colour;
  ctx.lineWidth = WIDTH[stroke.how];
  curve(ctx, stroke, start, end);
  ctx.setLineDash([]);
  ctx.lineDashOffset = 0;
  ctx.lineCap = 'butt';
}

function arrow(ctx: CanvasRenderingContext2D, stroke: Stroke, share: number, colour: string, palette: Palette): void {
  const { x, y } = headingAt(stroke, share);
  shape(ctx, pointAt(stroke, share), ARROW, Math.atan2(y, x));
  ctx.lineJoin = 'round';
  ctx.lineWidth = 2.4;
  ctx.strokeStyle = palette.land;
  ctx.stroke();
  ctx.fillStyle = colour;
  ctx.fill();
}

function disc(ctx: CanvasRenderingContext2D, at: Point, radius: number, fill: string, edge: string): void {
  circle(ctx, at, radius);
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.strokeStyle = edge;
  ctx.lineWidth = 1.6;
  ctx.stroke();
}

/** A bar across the line. */
function bar({ ctx, palette }: Ink, stroke: Stroke, share: number, drop: number, colour: string): void {
  const at = pointAt(stroke, share);
  const { x, y } = headingAt(stroke, share);
  for (const [width, ink] of [
    [6, palette.land],
    [3.2, colour],
  ] as const) {
    ctx.strokeStyle = ink;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(at.x - y * drop, at.y + x * drop);
    ctx.lineTo(at.x + y * drop, at.y - x * drop);
    ctx.stroke();
  }
}

/** The gap opens from the middle, then the bars drop; or the other way about. */
function gapped(ink: Ink, stroke: Stroke, gap: number, second: string, clear: number): void {
  const first = ink.palette.mark[stroke.by];
  const half = (GAP * gap) / 2 / stroke.length;
  rule(ink.ctx, stroke, clear, 0.5 - half, first, ink.palette);
  rule(ink.ctx, stroke, 0.5 + half, 1 - clear, second, ink.palette);
  const drop = BAR * stretch(gap, 0.5, 1);
  if (drop === 0) return;
  bar(ink, stroke, 0.5 - half, drop, first);
  bar(ink, stroke, 0.5 + half, drop, second);
}

/** Two hands reach for each other and meet. */
function hands(ink: Ink, stroke: Stroke, clear: number): void {
  const { ctx, palette, share } = ink;
  const reach = settle(stretch(share, 0.1, 0.85)) / 2;
  const colours = [palette.mark[stroke.by], palette.mark[stroke.other]] as const;
  rule(ctx, stroke, clear, Math.max(clear, reach), colours[0], palette);
  rule(ctx, stroke, Math.min(1 - clear, 1 - reach), 1 - clear, colours[1], palette);
  const met = stretch(share, 0.8, 1);
  if (met === 0) return;
  const middle = pointAt(stroke, 0.5);
  disc(ctx, middle, (stroke.how === 'met' ? 4.6 : 9) * met, palette.sheet, palette.ink);
  if (stroke.how === 'met') return;
  colours.forEach((colour, side) => {
    const { x, y } = headingAt(stroke, 0.5);
    const turn = Math.atan2(y, x) + (side === 0 ? Math.PI / 2 : -Math.PI / 2);
    ctx.beginPath();
    ctx.arc(middle.x, middle.y, 6 * met, turn, turn + Math.PI);
    ctx.fillStyle = colour;
    ctx.fill();
  });
}

/** What goes one way: a line, dots or both, with its head before the capital it goes to. */
function oneWay(ink: Ink, stroke: Stroke, clear: number): void {
  const { ctx, palette, share } = ink;
  const colour = palette.mark[stroke.by];
  const end = 1 - clear;
  const grown = clear + (end - clear) * settle(stretch(share, 0.1, 1));
  if (stroke.how === 'promised') dots(ink, stroke, clear, grown, colour);
  else if (stroke.how === 'delivered') {
    dots(ink, stroke, clear, clear + (end - clear) * settle(stretch(share, 0.05, 0.5)), colour);
    rule(ctx, stroke, clear, clear + (end - clear) * stretch(share, 0.35, 1), colour, palette);
  } else rule(ctx, stroke, clear, grown, colour, palette);
  if (stroke.how === 'visit' && share < 1) disc(ctx, pointAt(stroke, grown), 5, colour, palette.land);
  else if (share > 0.4 && stroke.how !== 'lead') arrow(ctx, stroke, grown, colour, palette);
}

/** It comes half the way, and stands before the other's bar. */
function refused(ink: Ink, stroke: Stroke, clear: number): void {
  const stop = 0.56;
  dots(ink, stroke, clear, clear + (stop - clear) * settle(stretch(ink.share, 0.1, 0.7)), ink.palette.mark[stroke.by]);
  const drop = BAR * stretch(ink.share, 0.6, 1);
  if (drop > 0) bar(ink, stroke, stop + 9 / stroke.length, drop, ink.palette.mark[stroke.other]);
}

/** One nation reaches another. */
export function paintReach(ink: Ink, stroke: Stroke): void {
  const { palette, share } = ink;
  const clear = Math.min(0.3, CLEAR / stroke.length);
  const { how } = stroke;
  if (how === 'cut') gapped(ink, stroke, stretch(share, 0.3, 1), palette.mark[stroke.by], clear);
  else if (how === 'mended') gapped(ink, stroke, 1 - stretch(share, 0.2, 0.9), palette.mark[stroke.by], clear);
  else if (how === 'standoff' || how === 'parted') gapped(ink, stroke, stretch(share, 0.2, 0.9), palette.mark[stroke.other], clear);
  else if (how === 'refused') refused(ink, stroke, clear);
  else if (how === 'bargain' || how === 'met') hands(ink, stroke, clear);
  else oneWay(ink, stroke, clear);
}
