import { NATIONS } from '../../engine/nations.ts';
import { corners, ROUND } from '../hexagon/seats.ts';
import { type Plan, TABLE_RADIUS } from './draft.ts';
import type { MapState } from './model.ts';
import type { Palette } from './palette.ts';
import { trace } from './pen.ts';

/** The table at Beijing: a side in colour for each who sits; an empty outline while nobody does. */
export function paintTableSign(ctx: CanvasRenderingContext2D, { table }: Plan, { talks }: MapState, palette: Palette): void {
  if (table === null || talks === null) return;
  const ring = corners(table, TABLE_RADIUS);
  ctx.save();
  ctx.beginPath();
  trace(ctx, ring);
  ctx.closePath();
  ctx.fillStyle = palette.sheet;
  ctx.fill();
  ctx.strokeStyle = talks.length === 0 ? palette.ink3 : palette.ink;
  ctx.lineWidth = talks.length === 0 ? 1.2 : 1.6;
  if (talks.length === 0) ctx.setLineDash([3, 2.4]);
  ctx.stroke();
  ctx.setLineDash([]);
  const rim = corners(table, TABLE_RADIUS + 3);
  ctx.lineWidth = 3;
  for (const nation of NATIONS) {
    if (!talks.includes(nation)) continue;
    const k = ROUND.indexOf(nation);
    ctx.strokeStyle = palette.mark[nation];
    ctx.beginPath();
    trace(ctx, [rim[k]!, rim[(k + 1) % 6]!]);
    ctx.stroke();
  }
  ctx.restore();
}
