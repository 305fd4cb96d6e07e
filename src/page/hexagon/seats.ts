import { type ByNation, byNation, CHN, JPN, KOR, NATIONS, type Nation, PRK, RUS, USA } from '../../engine/nations.ts';
import { distance } from '../map/arcs.ts';
import type { Point } from '../map/geo.ts';

/** The host at the head, then round by the clock: Washington faces Pyongyang, Moscow faces Tokyo, Beijing faces Seoul. */
export const ROUND: readonly Nation[] = [CHN, USA, JPN, KOR, PRK, RUS];

/** Half the height of a hexagon that stands on a side, for a radius of one. */
export const HALF_HEIGHT = Math.sqrt(3) / 2;
/** From the edge of the table to the outer line, and where the bars lie between the two. */
export const RIM = 14;
const BAR_LENGTH = 0.64;
/** Hands start this far inside. */
const REACH = 13;

export interface Side {
  /** The two ends of the bar in the nation's colour. */
  readonly bar: readonly [Point, Point];
  /** The two ends of the side of the table top. */
  readonly edge: readonly [Point, Point];
  /** Middle of where hands start, and the step along the side. */
  readonly from: Point;
  readonly along: Point;
}
export interface Hexagon {
  readonly middle: Point;
  /** Of the table top; the rim lies outside. */
  readonly radius: number;
  readonly sides: ByNation<Side>;
}

/** The corners of a hexagon that stands on a side, from the upper left by the clock. */
export function corners({ x, y }: Point, radius: number): Point[] {
  const steps = [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ] as const;
  return steps.map(([dx, dy]) => ({ x: x + dx * radius, y: y + dy * HALF_HEIGHT * radius }));
}

const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

export function hexagonAt(middle: Point, radius: number): Hexagon {
  const top = corners(middle, radius);
  const mids = corners(middle, radius + RIM / 2 / HALF_HEIGHT);
  const start = corners(middle, radius - REACH / HALF_HEIGHT);
  const side = (nation: Nation): Side => {
    const k = ROUND.indexOf(nation);
    const pair = (ring: readonly Point[]): readonly [Point, Point] => [ring[k]!, ring[(k + 1) % 6]!];
    const [a, b] = pair(mids);
    const [c, d] = pair(start);
    const span = distance(c, d) || 1;
    return {
      bar: [mix(a, b, (1 - BAR_LENGTH) / 2), mix(a, b, (1 + BAR_LENGTH) / 2)],
      edge: pair(top),
      from: mix(c, d, 0.5),
      along: { x: (d.x - c.x) / span, y: (d.y - c.y) / span },
    };
  };
  return { middle, radius, sides: byNation(side) };
}

/** The side of the table that a point lies before, inside the rim; null outside. */
export function sideAt({ middle, radius }: Hexagon, { x, y }: Point): Nation | null {
  const [dx, dy] = [x - middle.x, y - middle.y];
  const outward = (turn: number): number => dx * Math.sin(turn) - dy * Math.cos(turn);
  const reach = ROUND.map((nation, k) => ({ nation, away: outward((k * Math.PI) / 3) })).sort((a, b) => b.away - a.away)[0]!;
  const limit = radius * HALF_HEIGHT + RIM;
  return reach.away <= limit && reach.away > radius * 0.45 ? reach.nation : null;
}

export const isUpper = (nation: Nation): boolean => nation === CHN || nation === USA || nation === RUS;
/** Which way a name beside the table runs: away from it. */
export const alignOf = (nation: Nation): 'start' | 'middle' | 'end' =>
  nation === CHN || nation === KOR ? 'middle' : nation === USA || nation === JPN ? 'start' : 'end';

export const everySide = ({ sides }: Hexagon): readonly { readonly nation: Nation; readonly side: Side }[] =>
  NATIONS.map(nation => ({ nation, side: sides[nation] }));
