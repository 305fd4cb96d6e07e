import { NATIONS, type Nation } from '../../engine/nations.ts';
import type { Point } from '../map/geo.ts';
import { type Measure, STYLES } from '../map/layout.ts';
import { type Box, within } from '../map/view.ts';
import { type Reach, reaches } from './hands.ts';
import { linesOf } from './lines.ts';
import type { Hand, TableState, Target } from './model.ts';
import { type Row, rowsIn } from './rows.ts';
import { alignOf, HALF_HEIGHT, type Hexagon, hexagonAt, isUpper, RIM, sideAt } from './seats.ts';

/** Who sits here: a flag with the capital's name, and what it says. */
export interface SeatLabel {
  readonly nation: Nation;
  readonly align: 'start' | 'middle' | 'end';
  /** Middle, near or far edge of its lines, by how it is aligned. */
  readonly x: number;
  /** Of the flag and the name. */
  readonly width: number;
  readonly box: Box;
  readonly name: string;
  readonly lines: readonly string[];
}
/** What a disc stands for, told beside the table. */
export interface Entry {
  readonly hand: Hand;
  readonly box: Box;
  readonly lines: readonly string[];
  /** Where what is said of it starts: after the last line if there is room, else below. */
  readonly note: Point;
}
/** Where everything goes, for one state in one size. Pure: tests read it, painters draw it. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly hexagon: Hexagon;
  readonly labels: readonly SeatLabel[];
  readonly reaches: readonly Reach[];
  readonly entries: readonly Entry[];
  /** Hands that the list has no room for. */
  readonly more: number;
  readonly rest: { readonly at: Point; readonly text: string } | null;
  /** Said on the table while nothing lies on it. */
  readonly quiet: readonly string[];
  readonly rows: readonly Row[];
  /** Rule between the table and the issues. */
  readonly rule: number | null;
  readonly legend: Box | null;
}

export const FLAG = { width: 20, height: 14, gap: 6 };
export const NAME_HEIGHT = 20;
export const LINE_HEIGHT = 15;
export const ENTRY_TEXT = 28;
const MARGIN = 16;
/** The page's own heading lies over the top. */
const head = (width: number, height: number): number => (isSmall(width, height) ? 48 : 72);
const isSmall = (width: number, height: number): boolean => width < 520 || height < 420;
/** From this width the issues stand beside the table; the page shows them itself where it is narrower. */
const ROWS_FROM = 680;
const LEGEND = 72;

export function planOf(state: TableState, { width, height }: { readonly width: number; readonly height: number }, measure: Measure): Plan {
  const top = head(width, height);
  const small = isSmall(width, height);
  const withRows = !small && width >= ROWS_FROM;
  const column = withRows ? Math.round(Math.min(600, Math.max(392, width * 0.42))) : width;
  const bottom = height - (small ? 0 : MARGIN);
  const seats = seatsIn(
    state,
    { left: 0, top, right: column, bottom: small ? bottom : Math.min(bottom - 120, top + column) },
    small,
    measure,
  );
  const below = { left: MARGIN + 8, top: seats.bottom + 18, right: column - MARGIN - 8, bottom: bottom - (withRows ? LEGEND : 0) };
  const { hexagon, labels } = seats;
  return {
    width,
    height,
    hexagon,
    labels,
    reaches: reaches(state.hands, hexagon),
    ...(small ? { entries: [], more: 0, rest: null } : listed(state, below, measure)),
    quiet: state.hands.length > 0 ? [] : quietOn(hexagon.radius, state.words.quiet, measure),
    rows: withRows
      ? rowsIn(state.issues, { left: column + MARGIN + 4, top: top + 8, right: width - MARGIN - 4, bottom: height - 6 }, measure)
      : [],
    rule: withRows ? column : null,
    legend: withRows ? { left: MARGIN + 8, top: bottom - LEGEND + 12, right: column - MARGIN, bottom } : null,
  };
}

/** In whole or not at all: on a small table it would be cut short, or lie over the rim. */
function quietOn(radius: number, text: string, measure: Measure): readonly string[] {
  const lines = linesOf(text, 'quiet', radius * 1.15, 4, measure);
  const half = (lines.length * STYLES.quiet.leading) / 2;
  // Between the slanted sides, at the height of the first line.
  const room = 2 * (radius - half / 2 / HALF_HEIGHT);
  return lines.join(' ') === text && lines.every(line => measure(line, 'quiet') <= room) ? lines : [];
}

interface Seats {
  readonly hexagon: Hexagon;
  readonly labels: readonly SeatLabel[];
  readonly bottom: number;
}

/** The table as large as its names leave room for. */
function seatsIn(state: TableState, box: Box, small: boolean, measure: Measure): Seats {
  const most = small ? 0 : 2;
  const label = NAME_HEIGHT + most * LINE_HEIGHT;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const names = Math.max(...state.seats.map(({ capital }) => nameWidth(capital, measure)));
  const broad = 2 * (width / 2 - EDGE - names - BESIDE) - RIM / HALF_HEIGHT;
  const radius = Math.max(40, Math.min(broad, (height - 2 * label - 4 * 6 - 2 * RIM) / 2 / HALF_HEIGHT));
  const tall = radius * HALF_HEIGHT + RIM;
  const middle = { x: (box.left + box.right) / 2, y: small ? (box.top + box.bottom) / 2 : box.top + 14 + label + 6 + tall };
  const hexagon = hexagonAt(middle, radius);
  const labels = NATIONS.map(nation => labelOf(nation, state, hexagon, width / 2 - EDGE, most, measure));
  return { hexagon, labels, bottom: middle.y + tall + 6 + label };
}

/** How far down its side a name beside the table stands, and how far that is from the corner, with a little air. */
const DROP = 20;
const BESIDE = DROP / 2 / HALF_HEIGHT + 6;
const EDGE = 6;
const nameWidth = (capital: string, measure: Measure): number => measure(capital, 'seat') + FLAG.width + FLAG.gap;

function labelOf(nation: Nation, { seats }: TableState, hexagon: Hexagon, half: number, most: number, measure: Measure): SeatLabel {
  const { middle, radius } = hexagon;
  const { capital, line } = seats[nation];
  const align = alignOf(nation);
  const upper = isUpper(nation);
  const tall = radius * HALF_HEIGHT + RIM;
  const outer = radius + RIM / HALF_HEIGHT;
  // Where the slanted side is, at the height of the name's inner end.
  const inner = outer / 2 + BESIDE;
  const room = align === 'middle' ? 2 * (inner - 8) : half - inner;
  const lines = most === 0 || line === '' ? [] : linesOf(line, 'line', room, most, measure);
  const name = nameWidth(capital, measure);
  const width = Math.max(name, ...lines.map(text => measure(text, 'line')));
  const height = NAME_HEIGHT + lines.length * LINE_HEIGHT;
  const edge = align === 'middle' ? 6 : -DROP;
  const top = upper ? middle.y - tall - edge - height : middle.y + tall + edge;
  const x = align === 'middle' ? middle.x : middle.x + (align === 'start' ? inner : -inner);
  const left = align === 'middle' ? x - width / 2 : align === 'start' ? x : x - width;
  return { nation, align, x, width: name, box: { left, top, right: left + width, bottom: top + height }, name: capital, lines };
}

const NOTE_GAP = 10;
/** What lies on the table, as a numbered list as long as there is room. */
function listed({ hands, words }: TableState, box: Box, measure: Measure): Pick<Plan, 'entries' | 'more' | 'rest'> {
  const entries: Entry[] = [];
  let top = box.top;
  for (const hand of hands) {
    const room = box.right - box.left - ENTRY_TEXT;
    const lines = linesOf(hand.text, 'entry', room, 2, measure);
    const last = measure(lines.at(-1)!, 'entry') + NOTE_GAP;
    const inline = last + measure(hand.note, 'line') <= room;
    const tall = lines.length * STYLES.entry.leading;
    const note = inline
      ? { x: box.left + ENTRY_TEXT + last, y: top + tall - 8 }
      : { x: box.left + ENTRY_TEXT, y: top + tall + LINE_HEIGHT / 2 };
    const height = tall + (inline ? 0 : LINE_HEIGHT) + 9;
    if (top + height > box.bottom - (hands.length - entries.length > 1 ? LINE_HEIGHT : 0)) break;
    entries.push({ hand, lines, note, box: { left: box.left, top, right: box.right, bottom: top + height } });
    top += height;
  }
  const more = hands.length - entries.length;
  return { entries, more, rest: more > 0 ? { at: { x: box.left, y: top + LINE_HEIGHT / 2 }, text: words.more(more) } : null };
}

/** Half of a 44-pixel target. */
const TOUCH = 22;

/** What is meant by a click: a disc or its line in the list, a seat or its name, an issue. */
export function targetAt(plan: Plan, point: Point): Target | null {
  const near = plan.reaches
    .map(({ hand, disc }) => ({ hand, away: Math.hypot(disc.x - point.x, disc.y - point.y) }))
    .sort((a, b) => a.away - b.away)[0];
  if (near !== undefined && near.away <= TOUCH * 0.7) return { kind: 'hand', id: near.hand.id };
  const entry = plan.entries.find(({ box }) => within(box, point));
  if (entry !== undefined) return { kind: 'hand', id: entry.hand.id };
  const label = plan.labels.find(({ box }) => within(box, point, 6));
  const nation = label?.nation ?? sideAt(plan.hexagon, point);
  if (nation !== null) return { kind: 'seat', nation };
  const issue = plan.rows.findIndex(({ box }) => within(box, point));
  return issue < 0 ? null : { kind: 'issue', issue };
}
