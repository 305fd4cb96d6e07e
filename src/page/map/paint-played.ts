import { CODES } from '../../engine/nations.ts';
import { type Ink, paintReach, stretch } from './paint-reach.ts';
import { tableSign } from './paint-table.ts';
import { write } from './paint-text.ts';
import { circle } from './pen.ts';
import { type End, PILL, type PlayedPlan } from './played-plan.ts';

/** An event over the map: lines, rings, the table, and last the capitals it is about. */
export function paintPlayed(ink: Ink, plan: PlayedPlan): void {
  for (const ring of plan.rings) paintRing(ink, ring);
  for (const stroke of plan.strokes) paintReach(ink, stroke);
  for (const table of plan.tables) paintTable(ink, table);
  for (const end of plan.ends) if (plan.tables.every(table => table.x !== end.x || table.y !== end.y)) paintMark(ink, end);
  for (const end of plan.ends) paintPill(ink, end);
}

/** A shock runs outward; a crisis tightens. */
function paintRing({ ctx, palette, share }: Ink, ring: PlayedPlan['rings'][number]): void {
  ctx.strokeStyle = ring.kind === 'home' ? palette.mark[ring.by] : palette.ink;
  if (ring.kind === 'crisis') {
    ctx.lineWidth = 2;
    ctx.globalAlpha = stretch(share, 0, 0.4);
    circle(ctx, ring, ring.radius * (1.7 - 0.7 * stretch(share, 0.1, 1)));
    ctx.stroke();
    ctx.globalAlpha = 1;
    return;
  }
  const shocks = ring.kind === 'test' ? [0.45, 0.72, 1] : [1];
  for (const [at, size] of shocks.entries()) {
    const grown = stretch(share, 0.25 + 0.12 * at, 0.75 + 0.12 * at);
    if (grown === 0) continue;
    circle(ctx, ring, ring.radius * size * grown);
    ctx.lineWidth = 2.6 - 0.7 * at;
    ctx.stroke();
  }
}

const SIDE = 27;

/** The table is laid, and those who come take their sides. */
function paintTable({ ctx, palette, share }: Ink, { seats, whole, ...middle }: PlayedPlan['tables'][number]): void {
  const laid = stretch(share, 0.3, 0.7);
  if (laid === 0) return;
  ctx.globalAlpha = laid;
  const taken = whole && stretch(share, 0.6, 1) > 0;
  tableSign(ctx, { middle, radius: SIDE, seats: taken ? seats : [], laid: whole }, palette);
  ctx.globalAlpha = 1;
}

/** A capital: filled for who acts, a ring for whom it concerns. */
function paintMark({ ctx, palette, share }: Ink, end: End): void {
  const size = 7 * stretch(share, 0, 0.2);
  if (size === 0) return;
  circle(ctx, end, size + 1.8);
  ctx.fillStyle = palette.land;
  ctx.fill();
  circle(ctx, end, size);
  ctx.fillStyle = end.acts ? palette.mark[end.nation] : palette.sheet;
  ctx.fill();
  ctx.strokeStyle = palette.mark[end.nation];
  ctx.lineWidth = 2.6;
  ctx.stroke();
}

/** Its code, so that a colour never speaks alone. */
function paintPill({ ctx, palette, share }: Ink, { nation, pill, acts }: End): void {
  ctx.globalAlpha = stretch(share, 0, 0.25);
  ctx.beginPath();
  ctx.roundRect(pill.x - PILL.width / 2, pill.y - PILL.height / 2, PILL.width, PILL.height, PILL.height / 2);
  ctx.fillStyle = acts ? palette.mark[nation] : palette.sheet;
  ctx.fill();
  ctx.strokeStyle = acts ? palette.land : palette.mark[nation];
  ctx.lineWidth = 1.6;
  ctx.stroke();
  write(
    ctx,
    { text: CODES[nation], style: 'place', colour: acts ? palette.on[nation] : palette.nationInk[nation] },
    { x: pill.x, y: pill.y, align: 'middle' },
  );
  ctx.globalAlpha = 1;
}
