import type { Nation } from '../../engine/nations.ts';
import type { Point } from './geo.ts';
import type { Tie } from './model.ts';

/** A quadratic curve from `from` to `to`. */
export interface Arc {
  readonly tie: Tie;
  /** The same for the same tie in the next state: transitions follow it. */
  readonly id: string;
  /** Whose colour it wears: the partner of the selected nation. */
  readonly colour: Nation;
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  readonly width: number;
  readonly length: number;
}

/** How far each pair's arc swells, as a share of its length; positive is to the left of going from the lower seat to the higher. */
const SWELL: readonly (readonly number[])[] = [
  [0, 0.15, -0.15, -0.25, 0.15, 0.22],
  [0, 0, 0.15, -0.22, -0.22, 0.2],
  [0, 0, 0, 0.15, 0.12, -0.13],
  [0, 0, 0, 0, -0.16, -0.2],
  [0, 0, 0, 0, 0, -0.5],
];

const WIDTH = { delivered: [1.4, 9], promised: [2, 4.4], cut: [1.4, 2] } as const;
export function widthOf({ kind, weight }: Tie): number {
  const [least, most] = WIDTH[kind];
  return least + (most - least) * Math.min(1, Math.max(0, weight));
}

const between = (a: number, b: number, t: number): number => a + (b - a) * t;
export const distance = (a: Point, b: Point): number => Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));

export type Curve = Pick<Arc, 'from' | 'control' | 'to'>;

export function pointAt({ from, control, to }: Curve, t: number): Point {
  const along = (a: number, b: number, c: number): number => between(between(a, b, t), between(b, c, t), t);
  return { x: along(from.x, control.x, to.x), y: along(from.y, control.y, to.y) };
}

/** Unit vector along the arc. */
export function headingAt({ from, control, to }: Curve, t: number): Point {
  const x = between(control.x - from.x, to.x - control.x, t);
  const y = between(control.y - from.y, to.y - control.y, t);
  const size = Math.sqrt(x * x + y * y) || 1;
  return { x: x / size, y: y / size };
}

export function lengthOf(curve: Curve): number {
  let sum = 0;
  for (let step = 0, last = curve.from; step < 16; step++) {
    const next = pointAt(curve, (step + 1) / 16);
    sum += distance(last, next);
    last = next;
  }
  return sum;
}

/** The piece of a curve between two shares of its way (de Casteljau), to draw growth and gaps. */
export function piece(curve: Curve, start: number, end: number): Curve {
  const from = pointAt(curve, start);
  const to = pointAt(curve, end);
  const blend = (a: number, b: number, c: number): number => between(between(a, b, start), between(b, c, start), end);
  return {
    from,
    to,
    control: { x: blend(curve.from.x, curve.control.x, curve.to.x), y: blend(curve.from.y, curve.control.y, curve.to.y) },
  };
}

export function curveOf(from: Point, to: Point, swell: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { from, to, control: { x: (from.x + to.x) / 2 + dy * swell, y: (from.y + to.y) / 2 - dx * swell } };
}

/** Arcs of a state's ties. Ties between the same two lie side by side, the thicker nearer the chord. */
export function arcsOf(ties: readonly Tie[], anchors: readonly Point[], selected: Nation | null): Arc[] {
  const seen = new Map<string, number>();
  const used = new Map<string, number>();
  const ordered = ties.filter(tie => tie.from !== tie.to).sort((a, b) => widthOf(b) - widthOf(a));
  return ordered.map(tie => {
    const [low, high] = [Math.min(tie.from, tie.to), Math.max(tie.from, tie.to)];
    const pair = `${low}-${high}`;
    const swell = SWELL[low]![high]!;
    const width = widthOf(tie);
    const chord = distance(anchors[low]!, anchors[high]!) || 1;
    const aside = used.get(pair) ?? 0;
    used.set(pair, aside + Math.max(0.05, (2 * (width + 9)) / chord));
    const sided = swell + Math.sign(swell) * aside;
    const curve = curveOf(anchors[tie.from]!, anchors[tie.to]!, tie.from < tie.to ? sided : -sided);
    const key = `${tie.from}-${tie.to}-${tie.label}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { tie, id: `${key}-${nth}`, colour: partner(tie, selected), ...curve, width, length: lengthOf(curve) };
  });
}

const partner = ({ from, to }: Tie, selected: Nation | null): Nation => (from === selected ? to : from);
