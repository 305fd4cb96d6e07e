import { NATIONS, type Nation, RUS, USA } from '../../engine/nations.ts';
import { CAPITAL_RADIUS, MOSCOW_TICK, type Plan, SHOCK, type Site } from './draft.ts';
import type { Point } from './geo.ts';
import type { MapState } from './model.ts';
import type { Palette } from './palette.ts';
import { circle, shape } from './pen.ts';
import { roomy } from './view.ts';

function disc(ctx: CanvasRenderingContext2D, at: Point, radius: number, palette: Palette, width = 1): void {
  circle(ctx, at, radius);
  ctx.fillStyle = palette.sheet;
  ctx.fill();
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = width;
  ctx.stroke();
}

function blot(ctx: CanvasRenderingContext2D, at: Point, radius: number, colour: string): void {
  circle(ctx, at, radius);
  ctx.fillStyle = colour;
  ctx.fill();
}

export function paintCapitals(ctx: CanvasRenderingContext2D, { anchors, view }: Plan, you: Nation | null, palette: Palette): void {
  for (const nation of NATIONS) {
    if (nation === RUS || nation === USA) continue;
    dot(ctx, anchors[nation], palette, you === nation ? palette.mark[nation] : null);
  }
  if (!roomy(view.width, view.height)) return;
  const { x } = anchors[RUS];
  ctx.strokeStyle = palette.mark[RUS];
  ctx.lineWidth = you === RUS ? 3.5 : 2;
  ctx.beginPath();
  ctx.moveTo(x, MOSCOW_TICK - 7);
  ctx.lineTo(x, MOSCOW_TICK);
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
  disc(ctx, at, CAPITAL_RADIUS, palette, 1.2);
  blot(ctx, at, 1.7, palette.ink);
}

const RIPPLES = [
  [12, 1.2],
  [17, 0.8],
  [SHOCK - 1, 0.5],
] as const;
const QUIET_RADIUS = 7.5;

function testSite(ctx: CanvasRenderingContext2D, site: Site, now: boolean, palette: Palette): void {
  if (now) ripples(ctx, site, palette);
  disc(ctx, site, QUIET_RADIUS, palette);
  if (now) blot(ctx, site, QUIET_RADIUS, palette.ink);
  shape(ctx, site, [0, -4.2, 3.8, 2.6, -3.8, 2.6]);
  ctx.fillStyle = now ? palette.sheet : palette.ink;
  ctx.fill();
}

function ripples(ctx: CanvasRenderingContext2D, site: Site, palette: Palette): void {
  ctx.strokeStyle = palette.ink;
  for (const [radius, width] of RIPPLES) {
    circle(ctx, site, radius);
    ctx.lineWidth = width;
    ctx.stroke();
  }
}

const ROCKET = [0, -4.4, 1.7, -1, 1.7, 2.2, 3, 3.8, -3, 3.8, -1.7, 2.2, -1.7, -1] as const;

function launchSite(ctx: CanvasRenderingContext2D, site: Site, palette: Palette): void {
  disc(ctx, site, site.radius, palette);
  shape(ctx, site, ROCKET);
  ctx.fillStyle = palette.ink;
  ctx.fill();
}

/** The industrial zone at Kaesong: a gate, crossed when closed. */
function gate(ctx: CanvasRenderingContext2D, { x, y }: Site, open: boolean, palette: Palette): void {
  ctx.fillStyle = palette.sheet;
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1;
  ctx.fillRect(x - 4, y - 4, 8, 8);
  ctx.strokeRect(x - 4, y - 4, 8, 8);
  const lean = open ? 0 : 4;
  ctx.beginPath();
  for (const side of [1, -1]) {
    const bar = open ? 1.5 * side : 0;
    ctx.moveTo(x + bar - lean * side, y - 4);
    ctx.lineTo(x + bar + lean * side, y + 4);
  }
  ctx.stroke();
}

/** The valve of a pipeline, black as far as it is open. */
function valve(ctx: CanvasRenderingContext2D, site: Site, open: number, palette: Palette): void {
  disc(ctx, site, site.radius, palette);
  ctx.save();
  shape(ctx, site, VALVE);
  ctx.lineWidth = 0.9;
  ctx.stroke();
  ctx.clip();
  ctx.fillStyle = palette.ink;
  ctx.fillRect(site.x - 4, site.y - 3, 8 * Math.min(1, open), 6);
  ctx.restore();
}
const VALVE = [-4, -2.6, 4, 2.6, 4, -2.6, -4, 2.6] as const;

/** A battery and what it watches. */
function defence(ctx: CanvasRenderingContext2D, site: Site, palette: Palette): void {
  ctx.strokeStyle = palette.ink;
  for (const ring of [0, 1, 2]) {
    ctx.beginPath();
    ctx.arc(site.x, site.y, 11 + 4.5 * ring, -Math.PI * 0.78, -Math.PI * 0.22);
    ctx.lineWidth = 0.9 - 0.2 * ring;
    ctx.stroke();
  }
  disc(ctx, site, site.radius, palette);
  shape(ctx, site, [-3.2, 1.8, 0, -3.4, 3.2, 1.8, 0, 0.2]);
  ctx.fillStyle = palette.ink;
  ctx.fill();
}

function reactor(ctx: CanvasRenderingContext2D, site: Site, palette: Palette): void {
  disc(ctx, site, site.radius, palette);
  blot(ctx, site, 1.8, palette.ink);
}

export function paintSites(ctx: CanvasRenderingContext2D, { sites }: Plan, state: MapState, palette: Palette): void {
  for (const site of sites) {
    switch (site.kind) {
      case 'test':
        testSite(ctx, site, state.testThisTurn, palette);
        break;
      case 'launch':
        launchSite(ctx, site, palette);
        break;
      case 'gate':
        gate(ctx, site, state.kaesongOpen, palette);
        break;
      case 'valve':
        valve(ctx, site, state.fuel, palette);
        break;
      case 'defence':
        defence(ctx, site, palette);
        break;
      case 'reactor':
        reactor(ctx, site, palette);
        break;
      case 'dot':
        blot(ctx, site, site.radius, palette.ink);
        break;
    }
  }
}
