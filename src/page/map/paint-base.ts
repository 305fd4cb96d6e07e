import { CODES, type Nation } from '../../engine/nations.ts';
import { type Drawing, EXTENT, graticule, type Line, type Point, REGION } from './geo.ts';
import type { Palette } from './palette.ts';
import { type Box, toScreen, type View } from './view.ts';

/** Engraved waterlines, widest first: width and strength of each. */
const WAVES = [
  [30, 0.28],
  [21, 0.42],
  [13.5, 0.62],
  [7.5, 0.9],
] as const;
const NEIGHBOURS: readonly Nation[] = [1, 2, 3, 4, 5];
const GRATICULE = graticule();
/** Pixels outside the view that wide strokes may still reach. */
const REACH = 20;

function outside(line: Line, view: View): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < line.length; at += 2) {
    left = Math.min(left, line[at]!);
    right = Math.max(right, line[at]!);
    top = Math.min(top, line[at + 1]!);
    bottom = Math.max(bottom, line[at + 1]!);
  }
  const [a, b] = [toScreen(view, { x: left, y: top }), toScreen(view, { x: right, y: bottom })];
  return b.x < -REACH || b.y < -REACH || a.x > view.width + REACH || a.y > view.height + REACH;
}

/** Lines as one path in screen pixels; lines wholly out of view are left out. */
export function pathOf(lines: readonly Line[], view: View): Path2D {
  const path = new Path2D();
  const [shiftX, shiftY] = [view.width / 2 - view.x * view.scale, view.height / 2 - view.y * view.scale];
  for (const line of lines) {
    if (outside(line, view)) continue;
    for (let at = 0; at < line.length; at += 2) {
      const [x, y] = [line[at]! * view.scale + shiftX, line[at + 1]! * view.scale + shiftY];
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    if (line[0] === line[line.length - 2] && line[1] === line[line.length - 1]) path.closePath();
  }
  return path;
}

export function stroke(ctx: CanvasRenderingContext2D, path: Path2D, colour: string, width: number, alpha = 1): void {
  ctx.globalAlpha = alpha;
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(path);
  ctx.globalAlpha = 1;
}

export function waterlines(ctx: CanvasRenderingContext2D, coast: Path2D, palette: Palette, strength = 1): void {
  ctx.lineJoin = 'round';
  for (const [width, alpha] of WAVES) {
    stroke(ctx, coast, palette.sea, width * strength + 1.4);
    stroke(ctx, coast, palette.wave, width * strength, alpha);
    stroke(ctx, coast, palette.sea, width * strength - 1.5);
  }
}

const net = (points: readonly Point[]): Line => Float32Array.from(points.flatMap(({ x, y }) => [x, y]));
const GRATICULE_LINES = GRATICULE.map(net);

function land(ctx: CanvasRenderingContext2D, drawing: Drawing, view: View, palette: Palette): void {
  const bands = Math.min(1.6, Math.max(0.62, view.width / 736));
  for (const [name, rings] of Object.entries(drawing.shapes)) {
    const path = pathOf(rings, view);
    const nation = NEIGHBOURS.find(one => CODES[one] === name);
    ctx.fillStyle = nation === undefined ? palette.landFar : palette.land;
    ctx.fill(path, 'evenodd');
    if (nation === undefined) continue;
    ctx.save();
    ctx.clip(path, 'evenodd');
    stroke(ctx, path, palette.mark[nation], 20 * Math.min(1, bands), 0.13);
    stroke(ctx, path, palette.mark[nation], 7 * Math.min(1, bands), 0.34);
    ctx.restore();
  }
}

function lines(ctx: CanvasRenderingContext2D, drawing: Drawing, view: View, palette: Palette): void {
  ctx.setLineDash([5, 2, 1, 2]);
  stroke(ctx, pathOf(drawing.borders, view), palette.ink2, 0.8);
  ctx.setLineDash([]);
  stroke(ctx, pathOf(drawing.coast, view), palette.ink2, 0.7);
}

/** Sea, graticule, waterlines, land with its inner tint bands, borders, coast. */
export function paintBase(ctx: CanvasRenderingContext2D, view: View, palette: Palette): void {
  ctx.fillStyle = palette.sea;
  ctx.fillRect(0, 0, view.width, view.height);
  ctx.lineJoin = 'round';
  stroke(ctx, pathOf(GRATICULE_LINES, view), palette.grat, 0.8);
  waterlines(ctx, pathOf(REGION.coast, view), palette);
  land(ctx, REGION, view, palette);
  lines(ctx, REGION, view, palette);
}

/** A nation's fill and hatch, over the base: cheap, so that selecting does not repaint the sea. */
export function paintSelected(ctx: CanvasRenderingContext2D, view: View, palette: Palette, nation: Nation): void {
  const rings = REGION.shapes[CODES[nation]];
  if (!rings || !NEIGHBOURS.includes(nation)) return;
  const path = pathOf(rings, view);
  ctx.save();
  ctx.clip(path, 'evenodd');
  ctx.fillStyle = palette.mark[nation];
  ctx.globalAlpha = 0.16;
  ctx.fillRect(0, 0, view.width, view.height);
  ctx.globalAlpha = 1;
  stroke(ctx, hatch(view), palette.mark[nation], 1.2, 0.38);
  ctx.restore();
  lines(ctx, { shapes: {}, coast: REGION.coast, borders: REGION.borders }, view, palette);
}

/** Diagonals fixed to the land, so that the hatch does not swim when the map is panned. */
function hatch(view: View): Path2D {
  const path = new Path2D();
  const step = 7;
  const corner = toScreen(view, { x: EXTENT.west, y: EXTENT.north });
  const first = (((corner.x + corner.y) % step) + step) % step;
  for (let sum = first; sum < view.width + view.height; sum += step) {
    path.moveTo(sum, 0);
    path.lineTo(sum - view.height, view.height);
  }
  return path;
}

/** Printed frames are double: a line, a gap, a heavier or lighter line. */
export function frame(
  ctx: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  fill: string,
  palette: Palette,
  inner: number,
): void {
  ctx.fillStyle = fill;
  ctx.fillRect(left, top, right - left, bottom - top);
  ctx.strokeStyle = palette.ink2;
  ctx.lineWidth = 1;
  ctx.strokeRect(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1);
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = inner;
  ctx.strokeRect(left + 3.5, top + 3.5, right - left - 7, bottom - top - 7);
}
