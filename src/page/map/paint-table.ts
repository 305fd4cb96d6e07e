import { NATIONS, type Nation } from '../../engine/nations.ts';
import { corners, ROUND } from '../hexagon/seats.ts';
import { type Plan, TABLE_RADIUS } from './draft.ts';
import type { Point } from './geo.ts';
import type { MapState } from './model.ts';
import type { Palette } from './palette.ts';
import { trace } from './pen.ts';

interface Sign {
  readonly middle: Point;
  readonly radius: number;
  /** Those with a side in their colour. */
  readonly seats: readonly Nation[];
  /** Whether it is a table at all, or the outline of one at which nobody sits. */
  readonly laid: boolean;
}

/** The hexagonal table as small as it gets: the sides are the seats of the large one. */
export function tableSign(ctx: CanvasRenderingContext2D, { middle, radius, seats, laid }: Sign, palette: Palette): void {
  const ring = corners(middle, radius);
  ctx.save();
  ctx.beginPath();
  trace(ctx, ring);
  ctx.closePath();
  ctx.fillStyle = palette.sheet;
  ctx.fill();
  ctx.strokeStyle = laid ? palette.ink : palette.ink3;
  ctx.lineWidth = laid ? 1.6 : 1.2;
  if (!laid) ctx.setLineDash([3, 2.4]);
  ctx.stroke();
  ctx.setLineDash([]);
  const rim = corners(middle, radius * 1.1 + 2);
  ctx.lineWidth = 2 + radius / 10;
  for (const nation of NATIONS) {
    if (!seats.includes(nation)) continue;
    const k = ROUND.indexOf(nation);
    ctx.strokeStyle = palette.mark[nation];
    ctx.beginPath();
    trace(ctx, [rim[k]!, rim[(k + 1) % 6]!]);
    ctx.stroke();
  }
  ctx.restore();
}

/** At Beijing: who sits now. */
export function paintTableSign(ctx: CanvasRenderingContext2D, { table }: Plan, { talks }: MapState, palette: Palette): void {
  if (table === null || talks === null) return;
  tableSign(ctx, { middle: table, radius: TABLE_RADIUS, seats: talks, laid: talks.length > 0 }, palette);
}
