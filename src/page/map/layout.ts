import type { Point } from './geo.ts';
import { type Box, overlap, within } from './view.ts';

/** How a line of text is set. Sizes never change with the zoom. */
export interface Style {
  readonly family: 'serif' | 'sans';
  readonly weight: 400 | 600;
  readonly size: number;
  readonly leading: number;
  readonly italic?: true;
  /** Extra space after each letter, in pixels. */
  readonly spacing?: number;
}
export const STYLES = {
  capital: { family: 'serif', weight: 600, size: 13.5, leading: 16 },
  place: { family: 'sans', weight: 600, size: 12, leading: 14 },
  note: { family: 'sans', weight: 400, size: 11, leading: 13 },
  country: { family: 'serif', weight: 600, size: 13, leading: 16, spacing: 2.6 },
  far: { family: 'serif', weight: 600, size: 11, leading: 14, spacing: 2.2 },
  sea: { family: 'serif', weight: 400, size: 12.5, leading: 16, italic: true, spacing: 1 },
  title: { family: 'serif', weight: 600, size: 22, leading: 28 },
  titleSmall: { family: 'serif', weight: 600, size: 14, leading: 18 },
  caps: { family: 'sans', weight: 600, size: 11, leading: 16, spacing: 0.95 },
  legend: { family: 'sans', weight: 400, size: 12, leading: 16 },
  seat: { family: 'serif', weight: 600, size: 14.5, leading: 20 },
  line: { family: 'sans', weight: 400, size: 12, leading: 15 },
  issue: { family: 'serif', weight: 600, size: 15, leading: 18 },
  entry: { family: 'serif', weight: 400, size: 14, leading: 18 },
  quiet: { family: 'serif', weight: 400, size: 14, leading: 19, italic: true },
  pill: { family: 'sans', weight: 600, size: 11, leading: 14 },
  figure: { family: 'sans', weight: 600, size: 12, leading: 14 },
} as const satisfies Record<string, Style>;
export type StyleName = keyof typeof STYLES;

export interface Text {
  readonly text: string;
  readonly style: StyleName;
  readonly colour: string;
}
export type Align = 'start' | 'middle' | 'end';
/** A place where a label may stand: `x`, `y` is the middle of its near edge. */
export interface Spot extends Point {
  readonly align: Align;
  readonly cost: number;
  /** Where a line leads from a label that stands apart to what it speaks of. */
  readonly lead?: Point;
}
export interface Wish {
  readonly id: string;
  readonly texts: readonly Text[];
  readonly halo: string;
  readonly spots: readonly Spot[];
  /** Low ranks choose first. */
  readonly rank: number;
  /** Left out where its best place would cost more than this. */
  readonly most?: number;
}
export interface Placed {
  readonly id: string;
  readonly texts: readonly Text[];
  readonly halo: string;
  readonly align: Align;
  readonly x: number;
  readonly box: Box;
  /** Which of the wish's spots it took. */
  readonly spot: number;
  readonly lead?: Point;
}
export type Measure = (text: string, style: StyleName) => number;
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Nothing may be printed here. */
  readonly blocked: readonly Box[];
  /** Better left free: points along ties and lines, with what covering each costs. */
  readonly avoid: readonly (Point & { readonly cost: number })[];
}

const MARGIN = 4;
const GAP = 2;

export function boxOf(wish: Wish, spot: Spot, measure: Measure): Box {
  const width = Math.max(...wish.texts.map(({ text, style }) => measure(text, style)));
  const height = wish.texts.reduce((sum, { style }) => sum + STYLES[style].leading, 0);
  const left = spot.align === 'start' ? spot.x : spot.align === 'end' ? spot.x - width : spot.x - width / 2;
  return { left, top: spot.y - height / 2, right: left + width, bottom: spot.y + height / 2 };
}

/** What changing places costs, so that labels do not hop while the map is dragged. */
const HOP = 0.9;

/** Greedy by rank: each label takes its cheapest free spot, or is left out. `before`: the spots taken last time. */
export function place(wishes: readonly Wish[], room: Room, measure: Measure, before?: ReadonlyMap<string, number>): Placed[] {
  const taken: Box[] = [...room.blocked];
  const placed: Placed[] = [];
  for (const wish of [...wishes].sort((a, b) => a.rank - b.rank)) {
    let best: { readonly at: number; readonly spot: Spot; readonly box: Box } | null = null;
    let least = wish.most ?? Number.POSITIVE_INFINITY;
    for (const [at, spot] of wish.spots.entries()) {
      const own = spot.cost + (before?.has(wish.id) && before.get(wish.id) !== at ? HOP : 0);
      if (own >= least) continue;
      const box = boxOf(wish, spot, measure);
      if (!fits(box, room) || taken.some(other => overlap(box, other, GAP))) continue;
      const cost = own + covered(box, room, least - own);
      if (cost >= least) continue;
      least = cost;
      best = { at, spot, box };
    }
    if (!best) continue;
    const { align, x, lead } = best.spot;
    taken.push(best.box);
    placed.push({ id: wish.id, texts: wish.texts, halo: wish.halo, align, x, box: best.box, spot: best.at, ...(lead ? { lead } : {}) });
  }
  return placed;
}

/** What a box covers of what is better left free, as far as it still matters. */
function covered(box: Box, { avoid }: Room, most: number): number {
  let sum = 0;
  for (const point of avoid) {
    if (within(box, point, GAP)) sum += point.cost;
    if (sum > most) break;
  }
  return sum;
}

const fits = (box: Box, { width, height }: Room): boolean =>
  box.left >= MARGIN && box.top >= MARGIN && box.right <= width - MARGIN && box.bottom <= height - MARGIN;

/** Sixteen places round a mark of the given radius, best first: close to it, then a little apart. */
export const ring = (at: Point, radius: number, half: number): Spot[] => [
  ...round(at, radius, half),
  ...round(at, radius + APART, half).map(spot => ({ ...spot, cost: spot.cost + 2.5 })),
];
const APART = 8;

function round({ x, y }: Point, radius: number, half: number): Spot[] {
  const beside = radius + 4;
  const above = radius + half + 1;
  return [
    { x: x - beside, y: y + half, align: 'end', cost: 0 },
    { x: x + beside, y: y - 1, align: 'start', cost: 0.2 },
    { x: x - beside, y: y - 1, align: 'end', cost: 0.3 },
    { x, y: y + above, align: 'middle', cost: 0.4 },
    { x, y: y - above, align: 'middle', cost: 0.5 },
    { x: x + beside, y: y + half, align: 'start', cost: 0.6 },
    { x: x + beside, y: y - half, align: 'start', cost: 0.7 },
    { x: x - beside, y: y - half, align: 'end', cost: 0.8 },
  ];
}
