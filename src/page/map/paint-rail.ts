import { CODES } from '../../engine/nations.ts';
import { type Furniture, KEY_RADIUS, type Loupe, PLATE_KEY } from './furniture.ts';
import { GAS_LINE, inLoupe, KHASAN_RAJIN, KHASAN_RAJIN_LOUPE, LOUPE, type Point, placeAt, RAJIN_POHANG } from './geo.ts';
import type { MapWords } from './labels.ts';
import type { Text } from './layout.ts';
import type { RailKey } from './model.ts';
import { frame, pathOf, stroke, waterlines } from './paint-base.ts';
import { write } from './paint-text.ts';
import type { Palette } from './palette.ts';
import { circle, trace } from './pen.ts';
import { part } from './theatre.ts';
import { toScreen, type View } from './view.ts';

const ROUTE = [...KHASAN_RAJIN.slice(2), ...RAJIN_POHANG.slice(1)];

function track(points: readonly Point[]): Path2D {
  const path = new Path2D();
  trace(path, points);
  return path;
}

/** Built: ink with light sleepers. */
function built(ctx: CanvasRenderingContext2D, path: Path2D, width: number, palette: Palette): void {
  ctx.lineJoin = 'round';
  stroke(ctx, path, palette.ink, width);
  ctx.setLineDash([width * 1.4, width * 1.4]);
  stroke(ctx, path, palette.sheet, width / 2);
  ctx.setLineDash([]);
}

function dotted(ctx: CanvasRenderingContext2D, view: View, points: readonly Point[], palette: Palette): void {
  const line = track(points.map(point => toScreen(view, point)));
  ctx.lineJoin = 'round';
  stroke(ctx, line, palette.sheet, 3.2);
  ctx.lineCap = 'round';
  ctx.setLineDash([1.2, 3.6]);
  stroke(ctx, line, palette.ink, 1.1);
  ctx.setLineDash([]);
  ctx.lineCap = 'butt';
}

/** The line of the gas contract, as far as its promise has crawled. */
export function paintGas(ctx: CanvasRenderingContext2D, view: View, share: number, palette: Palette): void {
  if (share > 0) dotted(ctx, view, part(GAS_LINE, share), palette);
}

/** The whole line on the map: dotted where planned, a railway where built. */
export function paintRoute(ctx: CanvasRenderingContext2D, view: View, progress: number, palette: Palette): void {
  dotted(ctx, view, ROUTE, palette);
  if (progress > 0) built(ctx, track(part(ROUTE, progress / 100).map(point => toScreen(view, point))), 3, palette);
}

/** Share of the whole line that lies in the loupe: 54 of some 900 km. */
const IN_LOUPE = 6;

function ground(ctx: CanvasRenderingContext2D, loupe: Loupe, palette: Palette): View {
  const view: View = { width: loupe.x * 2, height: loupe.y * 2, scale: loupe.scale, x: 0, y: 0 };
  ctx.fillStyle = palette.sea;
  ctx.fillRect(loupe.x - loupe.radius, loupe.y - loupe.radius, loupe.radius * 2, loupe.radius * 2);
  waterlines(ctx, pathOf(LOUPE.coast, view), palette, 0.6);
  for (const [name, strength] of [
    ['CHN', 0.1],
    ['RUS', 0.1],
    ['PRK', 0.18],
  ] as const) {
    const path = pathOf(LOUPE.shapes[name] ?? [], view);
    ctx.fillStyle = palette.land;
    ctx.fill(path, 'evenodd');
    ctx.globalAlpha = strength;
    ctx.fillStyle = palette.mark[CODES.indexOf(name) as 1 | 2 | 5];
    ctx.fill(path, 'evenodd');
    ctx.globalAlpha = 1;
  }
  ctx.setLineDash([5, 2, 1, 2]);
  stroke(ctx, pathOf(LOUPE.borders, view), palette.ink2, 0.9);
  ctx.setLineDash([]);
  stroke(ctx, pathOf(LOUPE.coast, view), palette.ink2, 0.6);
  return view;
}

/** Two lines from the place on the map to the rim, so that the loupe says what it enlarges. */
function leaders(ctx: CanvasRenderingContext2D, view: View, loupe: Loupe, palette: Palette): void {
  const khasan = placeAt('khasan');
  const rajin = placeAt('rajin');
  const spot = toScreen(view, { x: (khasan.x + rajin.x) / 2, y: (khasan.y + rajin.y) / 2 });
  const away = Math.hypot(loupe.x - spot.x, loupe.y - spot.y);
  if (away < loupe.radius + 40 || spot.x < -20 || spot.y < -20 || spot.x > view.width || spot.y > view.height) return;
  const small = Math.max(5.5, 5.5 * view.scale);
  const lean = Math.atan2(loupe.y - spot.y, loupe.x - spot.x);
  const tangent = Math.acos((small - loupe.radius - 4) / away);
  ctx.strokeStyle = palette.ink2;
  ctx.lineWidth = 0.7;
  ctx.beginPath();
  for (const side of [1, -1]) {
    const angle = lean + side * tangent;
    ctx.moveTo(spot.x + small * Math.cos(angle), spot.y + small * Math.sin(angle));
    ctx.lineTo(loupe.x + (loupe.radius + 4) * Math.cos(angle), loupe.y + (loupe.radius + 4) * Math.sin(angle));
  }
  ctx.stroke();
  ctx.beginPath();
  ctx.arc(spot.x, spot.y, small, 0, Math.PI * 2);
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.2;
  ctx.stroke();
}

function inside(ctx: CanvasRenderingContext2D, loupe: Loupe, progress: number, palette: Palette, words: MapWords): void {
  ctx.save();
  circle(ctx, loupe, loupe.radius);
  ctx.clip();
  const view = ground(ctx, loupe, palette);
  const line = KHASAN_RAJIN_LOUPE.map(point => toScreen(view, point));
  ctx.lineCap = 'round';
  stroke(ctx, track(line), palette.sheet, 3.4);
  ctx.setLineDash([1.2, 3.6]);
  stroke(ctx, track(line), palette.ink, 1.2);
  ctx.setLineDash([]);
  ctx.lineCap = 'butt';
  const share = Math.min(1, progress / IN_LOUPE);
  if (share > 0) built(ctx, track(part(line, share)), 3.6, palette);
  for (const name of ['khasan', 'rajin'] as const) {
    const spot = toScreen(view, inLoupe(name));
    circle(ctx, spot, 3);
    ctx.fillStyle = palette.ink;
    ctx.fill();
    write(
      ctx,
      { text: words.places[name], style: 'place', colour: palette.ink },
      { x: spot.x - 7, y: spot.y + (name === 'khasan' ? -8 : 0), align: 'end', halo: palette.land },
    );
  }
  ctx.restore();
}

/** Filled when turned, a dashed ring when withheld; between the two it fills as it turns a quarter. */
function key(ctx: CanvasRenderingContext2D, at: Point, radius: number, { nation }: RailKey, turned: number, palette: Palette): void {
  const colour = palette.mark[nation];
  circle(ctx, at, radius);
  ctx.fillStyle = palette.sheet;
  ctx.fill();
  if (turned > 0) {
    ctx.beginPath();
    ctx.moveTo(at.x, at.y);
    ctx.arc(at.x, at.y, radius, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * turned);
    ctx.fillStyle = colour;
    ctx.fill();
  }
  circle(ctx, at, radius);
  if (turned < 1) ctx.setLineDash([2.5, 2]);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.save();
  ctx.translate(at.x, at.y);
  ctx.scale(radius / KEY_RADIUS, radius / KEY_RADIUS);
  ctx.rotate(turned > 0 && turned < 1 ? (turned - 1) * (Math.PI / 2) : 0);
  ctx.fillStyle = turned > 0.5 ? palette.on[nation] : colour;
  ctx.fill(KEYHOLE);
  ctx.restore();
}
const KEYHOLE = typeof Path2D === 'undefined' ? (null as never) : new Path2D('M0-6a3.3 3.3 0 0 1 1.9 6L3 5.7h-6L-1.9.1A3.3 3.3 0 0 1 0-6Z');

export interface RailNow {
  readonly progress: number;
  readonly keys: readonly RailKey[];
  readonly turned: readonly number[];
  readonly note: string;
}

export function paintLoupe(
  ctx: CanvasRenderingContext2D,
  view: View,
  { loupe }: Furniture,
  now: RailNow,
  palette: Palette,
  words: MapWords,
): void {
  if (!loupe) return;
  leaders(ctx, view, loupe, palette);
  circle(ctx, loupe, loupe.radius + 4);
  ctx.fillStyle = palette.sheet;
  ctx.fill();
  ctx.strokeStyle = palette.ink2;
  ctx.lineWidth = 0.8;
  ctx.stroke();
  inside(ctx, loupe, now.progress, palette, words);
  circle(ctx, loupe, loupe.radius);
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.4;
  ctx.stroke();
  const top = loupe.y - loupe.radius;
  write(ctx, { text: words.loupe, style: 'place', colour: palette.ink }, { x: loupe.x, y: top - 26, align: 'middle', halo: palette.land });
  if (now.note)
    write(ctx, { text: now.note, style: 'note', colour: palette.ink2 }, { x: loupe.x, y: top - 12, align: 'middle', halo: palette.land });
  keys(ctx, loupe.keys, KEY_RADIUS, now, palette.sea, palette);
}

/** The keys with the codes of those who hold them. */
function keys(ctx: CanvasRenderingContext2D, spots: readonly Point[], radius: number, now: RailNow, halo: string, palette: Palette): void {
  now.keys.forEach((one, at) => {
    const spot = spots[at];
    if (!spot) return;
    key(ctx, spot, radius, one, now.turned[at] ?? one.turned, palette);
    const code: Text = { text: CODES[one.nation], style: 'note', colour: palette.ink };
    write(ctx, code, { x: spot.x, y: spot.y + radius + 9, align: 'middle', halo });
  });
}

/** The keys on a plate, under how much of the railway is built. */
export function paintPlate(ctx: CanvasRenderingContext2D, { plate }: Furniture, now: RailNow, palette: Palette, words: MapWords): void {
  if (!plate) return;
  frame(ctx, plate.box, palette.sheet, palette, 0.5);
  const middle = (plate.box.left + plate.box.right) / 2;
  write(
    ctx,
    { text: words.railway(Math.round(now.progress)), style: 'note', colour: palette.ink },
    { x: middle, y: plate.box.top + 11, align: 'middle' },
  );
  keys(ctx, plate.keys, PLATE_KEY, now, palette.sheet, palette);
}
