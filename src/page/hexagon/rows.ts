import { byNation } from '../../engine/nations.ts';
import type { Measure } from '../map/layout.ts';
import type { Box } from '../map/view.ts';
import type { Issue } from './model.ts';
import { levelsOf, stacked, type Token } from './tokens.ts';

/** One issue as a line with its pills: where everything stands, in pixels. */
export interface Row {
  readonly issue: Issue;
  readonly box: Box;
  /** The line itself. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly tokens: readonly Token[];
  /** Height of a level of pills. */
  readonly pitch: number;
  /** Middle of the name's line; it stands before the line where there is room, else over it. */
  readonly name: { readonly x: number; readonly y: number; readonly width: number };
  /** Whether there is room for the figures below the line. */
  readonly figures: boolean;
  /** Whether what the two ends mean has its place: at the ends, or after the name. */
  readonly ends: 'beside' | 'over' | 'none';
}

export const PILL = 27;
/** How far a pill may step aside, and what is kept below the line: first with figures, then closer, then without them. */
const TRIES = [
  { aside: 12, foot: 22 },
  { aside: 26, foot: 22 },
  { aside: 26, foot: 12 },
] as const;
const PITCH = { most: 16, least: 11, squeezed: 6 };
/** The lowest pill with what joins it to the line. */
const LOWEST = 19;
const NAME = 18;
/** From this width the name stands before the line. */
const BESIDE = 600;
const COLUMN = { name: 168, low: 78, high: 92 };
/** Rows spread out over a tall window, but not without end. */
const MOST_SPARE = 64;
/** A pill at the very end of the line still lies within the row. */
const INSET = 16;

export const xOf = ({ left, right }: Pick<Row, 'left' | 'right'>, value: number): number => left + ((right - left) * value) / 100;

/** The issues one below the other, each as high as its stack of pills needs. */
export function rowsIn(issues: readonly Issue[], box: Box, measure: Measure): Row[] {
  const beside = box.right - box.left >= BESIDE;
  const left = beside ? box.left + COLUMN.name + COLUMN.low : box.left + INSET;
  const right = beside ? box.right - COLUMN.high : box.right - INSET;
  const head = beside ? 4 : NAME;
  const { all, foot, pitch, spare } = fitted(issues, { left, right }, box.bottom - box.top, head);
  let top = box.top;
  return issues.map((issue, k) => {
    const tokens = all[k]!;
    const height = head + LOWEST + (levelsOf(tokens) - 1) * pitch + foot + spare;
    const y = top + height - foot - spare / 2;
    const row: Row = {
      issue,
      box: { left: box.left, top, right: box.right, bottom: top + height },
      left,
      right,
      y,
      tokens,
      pitch,
      figures: foot === TRIES[0].foot,
      name: beside
        ? { x: box.left, y: y - 2, width: COLUMN.name }
        : { x: box.left, y: top + spare / 2 + NAME / 2, width: box.right - box.left },
      ends: beside ? 'beside' : endsFit(issue, box, measure) ? 'over' : 'none',
    };
    top += height;
    return row;
  });
}

interface Fit {
  readonly all: readonly (readonly Token[])[];
  readonly foot: number;
  readonly pitch: number;
  /** What is left over for each row. */
  readonly spare: number;
}

/** The roomiest way in which all rows fit. */
function fitted(issues: readonly Issue[], line: Pick<Row, 'left' | 'right'>, room: number, head: number): Fit {
  const tries = TRIES.map(({ aside, foot }): Fit => {
    const all = issues.map(({ says }) => {
      const places = byNation(n => xOf(line, says[n]));
      return stacked(places, PILL, aside);
    });
    const levels = all.map(tokens => levelsOf(tokens) - 1);
    const sum = levels.reduce((a, b) => a + b, 0);
    const fixed = issues.length * (head + LOWEST + foot);
    const pitch = Math.max(PITCH.squeezed, Math.min(PITCH.most, sum === 0 ? PITCH.most : (room - fixed) / sum));
    const spare = (room - fixed - pitch * sum) / Math.max(1, issues.length);
    return { all, foot, pitch, spare: Math.min(spare, MOST_SPARE) };
  });
  const found = tries.find(({ pitch, spare }) => pitch >= PITCH.least && spare >= -0.01) ?? tries.at(-1)!;
  return { ...found, spare: Math.max(0, found.spare) };
}

const endsFit = ({ label, low, high }: Issue, box: Box, measure: Measure): boolean =>
  measure(label, 'issue') + measure(low, 'note') + measure(high, 'note') + ENDS_GAP + 22 <= box.right - box.left;
/** Room for the arrow between the two. */
export const ENDS_GAP = 26;
