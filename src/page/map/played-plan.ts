import { CHN, type Nation } from '../../engine/nations.ts';
import { arcsOf, type Curve, curveOf, distance, lengthOf, pointAt } from './arcs.ts';
import type { Plan } from './draft.ts';
import { type Place, type Point, placeAt } from './geo.ts';
import type { Tie } from './model.ts';
import type { Act, Played, Reach, Spot } from './played.ts';
import { EXERCISE_AT } from './theatre.ts';
import { around, type Box, overlap, roomy, toScreen, type View } from './view.ts';

/** A line from one place to another, in the colour of who acts. */
export interface Stroke extends Curve {
  readonly how: Reach | 'lead' | 'standoff';
  readonly by: Nation;
  readonly other: Nation;
  readonly length: number;
}
/** A capital that an event marks, with its code beside it. */
export interface End extends Point {
  readonly nation: Nation;
  readonly pill: Point;
  readonly acts: boolean;
}
interface Ringed extends Point {
  readonly kind: Spot | 'home' | 'crisis';
  readonly by: Nation;
  readonly radius: number;
}
interface Seated extends Point {
  readonly seats: readonly Nation[];
  readonly whole: boolean;
}
/** Where everything of an event goes. Pure: tests read it, painters draw it. */
export interface PlayedPlan {
  readonly strokes: readonly Stroke[];
  readonly rings: readonly Ringed[];
  readonly tables: readonly Seated[];
  readonly ends: readonly End[];
}

export const PILL = { width: 38, height: 18 } as const;
const PENINSULA: Place = 'kaesong';
const PLACES: Readonly<Record<Exclude<Spot, 'exercises' | 'rail'>, Place>> = {
  test: 'punggyeri',
  launch: 'sohae',
  defence: 'seongju',
  plants: 'yongbyon',
};
const RADII: Readonly<Record<Ringed['kind'], number>> = {
  test: 30,
  launch: 15,
  exercises: 36,
  defence: 18,
  plants: 15,
  rail: 17,
  home: 20,
  crisis: 0,
};

/** The end of a tie, drawn in to where it can be seen: small maps leave Moscow and Washington beyond their edge. */
function visible({ width, height }: View, { x, y }: Point): Point {
  const edge = roomy(width, height) ? 12 : 24;
  return { x: Math.min(width - edge, Math.max(edge, x)), y: Math.min(height - edge, Math.max(edge, y)) };
}

export function playedPlan(plan: Plan, { acts }: Played): PlayedPlan {
  const { view } = plan;
  const anchors = plan.anchors.map(anchor => visible(view, anchor)) as unknown as Plan['anchors'];
  const strokes = [...reaches(acts, anchors), ...acts.flatMap(act => leads(act, plan, anchors))];
  const rings = acts.flatMap((act): Ringed[] => {
    if (act.kind === 'home') return [{ ...anchors[act.by], kind: 'home', by: act.by, radius: RADII.home }];
    if (act.kind === 'crisis') {
      const radius = (136 - 8.4 * act.rung) * view.scale;
      return [{ ...toScreen(view, placeAt(PENINSULA)), kind: 'crisis', by: act.two[0], radius }];
    }
    return act.kind === 'spot' ? [{ ...spotAt(act.spot, act.by, plan), kind: act.spot, by: act.by, radius: RADII[act.spot] }] : [];
  });
  const tables = acts.flatMap(act => (act.kind === 'table' ? [{ ...anchors[CHN], seats: act.seats, whole: act.whole }] : []));
  return { strokes, rings, tables, ends: endsFor(acts, plan, anchors, strokes) };
}

function spotAt(spot: Spot, by: Nation, { view, furniture }: Plan): Point {
  if (spot === 'exercises') return toScreen(view, EXERCISE_AT);
  if (spot !== 'rail') return toScreen(view, placeAt(PLACES[spot]));
  // The keys stand in the order in which the railway runs: Russia's, North Korea's, South Korea's.
  const keys = furniture.loupe?.keys ?? furniture.plate?.keys ?? [];
  return keys[by === 2 ? 0 : by === 5 ? 1 : 2] ?? toScreen(view, placeAt('rajin'));
}

function reaches(acts: readonly Act[], anchors: Plan['anchors']): Stroke[] {
  const hows = new Map<Tie, Reach>();
  for (const act of acts) {
    if (act.kind === 'reach') hows.set({ from: act.from, to: act.to, kind: 'delivered', weight: 0.4, label: act.how }, act.how);
  }
  return arcsOf([...hows.keys()], anchors, null).map(({ tie, from, control, to }) => {
    const curve = { from, control: bowed(from, control, to), to };
    return { how: hows.get(tie)!, by: tie.from, other: tie.to, ...curve, length: lengthOf(curve) };
  });
}

/** Between capitals as near as the two of Korea a line must bow far out for anything to be seen on it. */
const NEAR = 110;
function bowed(from: Point, { x, y }: Point, to: Point): Point {
  const more = distance(from, to) < NEAR ? 3 : 1;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { x: middle.x + (x - middle.x) * more, y: middle.y + (y - middle.y) * more };
}

/** From the capital of who acts to where it acts; between the two of a crisis; from those seated to their table. */
function leads(act: Act, plan: Plan, anchors: Plan['anchors']): Stroke[] {
  const line = (how: Stroke['how'], by: Nation, other: Nation, to: Point, swell: number): Stroke[] => {
    const curve = curveOf(anchors[by], to, swell);
    const length = lengthOf(curve);
    return length < 6 ? [] : [{ how, by, other, ...curve, length }];
  };
  if (act.kind === 'spot') return line('lead', act.by, act.by, spotAt(act.spot, act.by, plan), 0.12);
  if (act.kind === 'crisis') {
    const [ours, theirs] = act.two;
    // Of neighbours the ring says enough.
    return distance(anchors[ours], anchors[theirs]) < NEAR ? [] : line('standoff', ours, theirs, anchors[theirs], 0.12);
  }
  return act.kind === 'table' ? act.seats.flatMap(seat => line('lead', seat, CHN, anchors[CHN], 0.12)) : [];
}

function endsFor(acts: readonly Act[], plan: Plan, anchors: Plan['anchors'], strokes: readonly Stroke[]): End[] {
  const first = new Map<Nation, boolean>();
  const mark = (nation: Nation, leading: boolean): void => void first.set(nation, leading || first.get(nation) === true);
  for (const act of acts) {
    if (act.kind === 'reach') {
      mark(act.from, true);
      mark(act.to, act.how === 'met' || act.how === 'bargain' || act.how === 'parted');
    } else if (act.kind === 'crisis') for (const side of act.two) mark(side, true);
    else if (act.kind === 'table') for (const seat of act.seats) mark(seat, true);
    else mark(act.by, true);
  }
  const taken: Box[] = plan.labels.map(({ box }) => box);
  return [...first].map(([nation, leading]) => {
    const at = anchors[nation];
    const pill = pillAt(at, plan.view, taken, strokes);
    taken.push(pillBox(pill));
    return { nation, ...at, pill, acts: leading };
  });
}

const pillBox = ({ x, y }: Point): Box => ({
  left: x - PILL.width / 2,
  top: y - PILL.height / 2,
  right: x + PILL.width / 2,
  bottom: y + PILL.height / 2,
});

const ROUND = [
  [0, -20],
  [0, 21],
  [-32, 0],
  [32, 0],
  [-28, -15],
  [28, -15],
  [-28, 16],
  [28, 16],
] as const;

/** Beside its capital, off the names and off the lines, and inside the map. */
function pillAt(at: Point, { width, height }: View, taken: readonly Box[], strokes: readonly Stroke[]): Point {
  const path = strokes.flatMap(stroke => [0.04, 0.08, 0.12, 0.16, 0.84, 0.88, 0.92, 0.96].map(share => pointAt(stroke, share)));
  const cost = (point: Point, k: number): number => {
    const box = pillBox(point);
    if (box.left < 2 || box.top < 2 || box.right > width - 2 || box.bottom > height - 2) return 1000 + k;
    const names = taken.filter(other => overlap(box, other)).length;
    return 4 * names + path.filter(dot => overlap(box, around(dot, 3))).length + 0.1 * k;
  };
  const spots = ROUND.map(([dx, dy]) => ({ x: at.x + dx, y: at.y + dy }));
  return spots.reduce((best, spot, k) => (cost(spot, k) < cost(best, spots.indexOf(best)) ? spot : best), spots[0]!);
}
