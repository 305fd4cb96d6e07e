import { type Arc, type Curve, headingAt, piece, pointAt } from './arcs.ts';
import type { Plan } from './draft.ts';
import type { Point } from './geo.ts';
import type { Moving } from './moving.ts';
import type { Palette } from './palette.ts';

const GAP = 10;
const BAR = 7;

export function curve(ctx: CanvasRenderingContext2D, arc: Curve, start: number, end: number): void {
  if (end <= start) return;
  const { from, control, to } = piece(arc, start, end);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.quadraticCurveTo(control.x, control.y, to.x, to.y);
  ctx.stroke();
}

/** The shares of the way that are drawn: all of it, or all but the gap. */
function pieces(arc: Arc, grow: number, cut: number | undefined, gap: number): (readonly [number, number])[] {
  if (cut === undefined) return [[0, grow]];
  const half = (GAP * gap) / 2 / arc.length;
  return [
    [0, Math.min(grow, cut - half)],
    [cut + half, grow],
  ];
}

function bars(ctx: CanvasRenderingContext2D, arc: Arc, cut: number, gap: number): void {
  const half = (GAP * gap) / 2 / arc.length;
  const drop = BAR * Math.max(0, gap * 2 - 1);
  for (const share of [cut - half, cut + half]) {
    const point = pointAt(arc, share);
    const { x, y } = headingAt(arc, share);
    ctx.beginPath();
    ctx.moveTo(point.x - y * drop, point.y + x * drop);
    ctx.lineTo(point.x + y * drop, point.y - x * drop);
    ctx.stroke();
  }
}

function tie(ctx: CanvasRenderingContext2D, arc: Arc, grow: number, gap: number, cut: number | undefined, palette: Palette): void {
  const drawn = pieces(arc, grow, cut, gap);
  ctx.lineCap = arc.tie.kind === 'cut' ? 'butt' : 'round';
  ctx.strokeStyle = palette.land;
  ctx.globalAlpha = 0.75;
  ctx.lineWidth = arc.width + 2.5;
  for (const [start, end] of drawn) curve(ctx, arc, start, end);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = palette.mark[arc.colour];
  ctx.lineWidth = arc.width;
  if (arc.tie.kind === 'promised') ctx.setLineDash([0.1, arc.width * 1.25 + 3]);
  for (const [start, end] of drawn) curve(ctx, arc, start, end);
  ctx.setLineDash([]);
  if (cut === undefined || gap === 0) return;
  ctx.lineWidth = 2.2;
  bars(ctx, arc, cut, gap);
}

/** Thin ties over thick ones. */
export function paintTies(ctx: CanvasRenderingContext2D, plan: Plan, moving: Moving, palette: Palette): void {
  ctx.lineJoin = 'round';
  for (const arc of [...plan.arcs].sort((a, b) => b.width - a.width)) {
    const { grow, gap } = moving.arcs.get(arc.id) ?? { grow: 1, gap: 1 };
    if (grow > 0) tie(ctx, arc, grow, gap, plan.cuts.get(arc.id), palette);
  }
  ctx.lineCap = 'butt';
}

/** Where goods are on a delivered tie: evenly spaced, moved along by `phase` 0..1. */
export interface Mark extends Point {
  readonly angle: number;
  readonly arc: Arc;
}
const SPACING = 76;
export function goods(plan: Plan, moving: Moving, phase: number): Mark[] {
  return plan.arcs
    .filter(arc => arc.tie.kind === 'delivered')
    .flatMap(arc => {
      const count = Math.max(1, Math.min(12, Math.round(arc.length / SPACING)));
      const grow = moving.arcs.get(arc.id)?.grow ?? 1;
      return Array.from({ length: count }, (_, n) => (n + 0.5 + phase) / count)
        .map(share => share % 1)
        .filter(share => share < grow && share * arc.length > 9 && (1 - share) * arc.length > 9)
        .map(share => {
          const { x, y } = headingAt(arc, share);
          return { ...pointAt(arc, share), angle: Math.atan2(y, x), arc };
        });
    });
}
