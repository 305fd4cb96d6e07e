import { NATIONS, type Nation } from '../../engine/nations.ts';
import { type Curve, distance, pointAt } from '../map/arcs.ts';
import type { Point } from '../map/geo.ts';
import type { Hand } from './model.ts';
import type { Hexagon } from './seats.ts';

/** A hand as it lies on the table: the way from one side to the other, and where the disc is. */
export interface Reach {
  readonly hand: Hand;
  readonly curve: Curve;
  /** Share of the way at which the two hands meet: the end, where it is given to nobody in particular. */
  readonly meet: number;
  readonly disc: Point;
}

export const DISC = 9;
/** Between the middles of two discs, if there is room. */
const APART = 2 * DISC + 4;
const MEETS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;
/** Of the way to the middle. */
const LAID = [0.6, 0.46, 0.74, 0.34, 0.86] as const;
/** How far a hand bends towards the middle of the table. */
const BEND = 0.32;
const STEP = 20;

/** Every hand starts at a place of its own, in an order along the side that keeps them from crossing at once. */
export function reaches(hands: readonly Hand[], hexagon: Hexagon): Reach[] {
  const starts = startsOf(hands, hexagon);
  const taken: Point[] = [];
  return hands.map(hand => {
    const from = starts.get(`${hand.id} ${hand.from}`)!;
    const found = hand.to === null ? laid(from, hexagon, taken) : across(from, starts.get(`${hand.id} ${hand.to}`)!, hexagon, taken);
    taken.push(found.disc);
    return { hand, ...found };
  });
}

/** The first place that keeps clear of the discs before it, else the one farthest from them. */
function clear<T>(choices: readonly T[], placeOf: (choice: T) => Point, taken: readonly Point[]): T {
  const room = (choice: T): number => Math.min(...taken.map(other => distance(other, placeOf(choice))));
  return choices.find(choice => room(choice) >= APART) ?? [...choices].sort((a, b) => room(b) - room(a))[0]!;
}

function laid(from: Point, { middle }: Hexagon, taken: readonly Point[]): Omit<Reach, 'hand'> {
  const ways = LAID.map(share => ({ x: from.x + (middle.x - from.x) * share, y: from.y + (middle.y - from.y) * share }));
  const to = clear(ways, way => way, taken);
  return { curve: { from, control: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to }, meet: 1, disc: to };
}

function across(from: Point, to: Point, { middle }: Hexagon, taken: readonly Point[]): Omit<Reach, 'hand'> {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const curve = { from, control: { x: x + (middle.x - x) * 2 * BEND, y: y + (middle.y - y) * 2 * BEND }, to };
  const meet = clear(MEETS, share => pointAt(curve, share), taken);
  return { curve, meet, disc: pointAt(curve, meet) };
}

/** Where each hand starts and ends, by its id and the nation. */
function startsOf(hands: readonly Hand[], { sides, middle }: Hexagon): Map<string, Point> {
  const starts = new Map<string, Point>();
  for (const nation of NATIONS) {
    const { from, along } = sides[nation];
    const lean = (hand: Hand): number => {
      const goal = other(hand, nation);
      const end = goal === null ? middle : sides[goal].from;
      return (end.x - from.x) * along.x + (end.y - from.y) * along.y;
    };
    const own = hands.filter(hand => hand.from === nation || hand.to === nation).sort((a, b) => lean(a) - lean(b));
    const step = Math.min(STEP, distance(...sides[nation].bar) / Math.max(1, own.length));
    for (const [k, hand] of own.entries()) {
      const aside = (k - (own.length - 1) / 2) * step;
      starts.set(`${hand.id} ${nation}`, { x: from.x + along.x * aside, y: from.y + along.y * aside });
    }
  }
  return starts;
}

const other = ({ from, to }: Hand, nation: Nation): Nation | null => (from === nation ? to : from);
