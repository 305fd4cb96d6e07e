import type { ByNation } from '../../engine/nations.ts';
import type { Point } from '../map/geo.ts';
import { write } from '../map/paint-text.ts';
import type { Palette } from '../map/palette.ts';
import { trace } from '../map/pen.ts';
import type { TableState } from './model.ts';
import { FLAG, LINE_HEIGHT, NAME_HEIGHT, type Plan, type SeatLabel } from './plan.ts';
import { corners, everySide, HALF_HEIGHT, type Hexagon, RIM } from './seats.ts';

type Context = CanvasRenderingContext2D;
/** Pictures of the six flags; one that did not load is left out. */
export type Flags = ByNation<HTMLImageElement | null>;

const BAR = 7;

function ring(ctx: Context, { middle }: Hexagon, radius: number): void {
  ctx.beginPath();
  trace(ctx, corners(middle, radius));
  ctx.closePath();
}

/** The table: a rim with a bar for each who sits, and an empty place for each who does not. */
export function paintTable(ctx: Context, { hexagon }: Plan, { seats, selected }: TableState, palette: Palette): void {
  ring(ctx, hexagon, hexagon.radius + RIM / HALF_HEIGHT);
  ctx.fillStyle = palette.well;
  ctx.fill();
  ctx.strokeStyle = palette.line2;
  ctx.lineWidth = 1;
  ctx.stroke();
  ring(ctx, hexagon, hexagon.radius);
  ctx.fillStyle = palette.sheet;
  ctx.fill();
  const chosen = hexagon.sides[selected];
  ctx.beginPath();
  trace(ctx, [hexagon.middle, ...chosen.edge]);
  ctx.closePath();
  ctx.save();
  ctx.globalAlpha = 0.12;
  ctx.fillStyle = palette.mark[selected];
  ctx.fill();
  ctx.restore();
  ring(ctx, hexagon, hexagon.radius);
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.8;
  ctx.stroke();
  ring(ctx, hexagon, hexagon.radius - 5);
  ctx.strokeStyle = palette.line2;
  ctx.lineWidth = 0.8;
  ctx.stroke();
  for (const { nation, side } of everySide(hexagon)) paintBar(ctx, side.bar, palette.mark[nation], seats[nation].sits, palette);
}

function paintBar(ctx: Context, bar: Hexagon['sides'][0]['bar'], colour: string, sits: boolean, palette: Palette): void {
  const line = (width: number, stroke: string): void => {
    ctx.beginPath();
    trace(ctx, bar);
    ctx.lineWidth = width;
    ctx.strokeStyle = stroke;
    ctx.stroke();
  };
  ctx.save();
  if (sits) line(BAR, colour);
  else {
    // Hollow and broken: the place is there, nobody is in it.
    ctx.setLineDash([9, 5]);
    line(BAR, colour);
    line(BAR - 2.6, palette.well);
  }
  ctx.restore();
}

export function paintNames(ctx: Context, { labels }: Plan, state: TableState, palette: Palette, flags: Flags): void {
  for (const label of labels) paintName(ctx, label, state, palette, flags[label.nation]);
}

function paintName(ctx: Context, label: SeatLabel, { seats, selected }: TableState, palette: Palette, flag: Flags[0]): void {
  const { nation, align, box, name, lines } = label;
  const { sits } = seats[nation];
  const y = box.top + NAME_HEIGHT / 2;
  const left = align === 'middle' ? label.x - label.width / 2 : align === 'start' ? label.x : label.x - label.width;
  if (flag !== null) paintFlag(ctx, flag, { x: left, y: y - FLAG.height / 2 }, sits ? 1 : 0.5, palette);
  write(
    ctx,
    { text: name, style: 'seat', colour: sits ? palette.ink : palette.ink2 },
    { x: left + FLAG.width + FLAG.gap, y, align: 'start' },
  );
  if (nation === selected) {
    ctx.fillStyle = palette.ink;
    ctx.fillRect(left, box.top + NAME_HEIGHT - 1, label.width, 2);
  }
  for (const [k, text] of lines.entries())
    write(
      ctx,
      { text, style: 'line', colour: palette.ink2 },
      { x: label.x, y: box.top + NAME_HEIGHT + 1 + (k + 0.5) * LINE_HEIGHT, align },
    );
}

function paintFlag(ctx: Context, flag: HTMLImageElement, { x, y }: Point, alpha: number, palette: Palette): void {
  ctx.save();
  ctx.globalAlpha = alpha;
  ctx.drawImage(flag, x, y, FLAG.width, FLAG.height);
  ctx.restore();
  ctx.strokeStyle = palette.line2;
  ctx.lineWidth = 0.75;
  ctx.strokeRect(x, y, FLAG.width, FLAG.height);
}
