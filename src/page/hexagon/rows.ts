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
  /** Whether what the two ends mean has its place: at the ends, or after the name. */
  readonly ends: 'beside' | 'over' | 'none';
}

export const PILL = 27;
const ASIDE = 12;
const PITCH = { most: 16, least: 11 };
/** The lowest pill with what joins it to the line. */
const LOWEST = 19;
/** Below the line: the marks and their figures. */
const FOOT = 22;
const NAME = 18;
/** From this width the name stands before the line. */
const BESIDE = 600;
const COLUMN = { name: 168, low: 78, high: 92 };
const TALLEST = 92;
/** A pill at the very end of the line still lies within the row. */
const INSET = 16;

export const xOf = ({ left, right }: Pick<Row, 'left' | 'right'>, value: number): number => left + ((right - left) * value) / 100;

/** The issues one below the other, each as high as its stack of pills needs. */
export function rowsIn(issues: readonly Issue[], box: Box, measure: Measure): Row[] {
  const beside = box.right - box.left >= BESIDE;
  const left = beside ? box.left + COLUMN.name + COLUMN.low : box.left + INSET;
  const right = beside ? box.right - COLUMN.high : box.right - INSET;
  const all = issues.map(issue => {
    const [a, b, c, d, e, f] = issue.says.map(value => xOf({ left, right }, value)) as [number, number, number, number, number, number];
    return stacked([a, b, c, d, e, f], PILL, ASIDE);
  });
  const { pitch, spare } = fitted(all.map(levelsOf), box.bottom - box.top, beside ? 4 : NAME);
  let top = box.top;
  return issues.map((issue, k) => {
    const height = (beside ? 4 : NAME) + LOWEST + (levelsOf(all[k]!) - 1) * pitch + FOOT + spare;
    const y = top + height - FOOT - spare / 2;
    const row: Row = {
      issue,
      box: { left: box.left, top, right: box.right, bottom: top + height },
      left,
      right,
      y,
      tokens: all[k]!,
      pitch,
      name: beside
        ? { x: box.left, y: y - 2, width: COLUMN.name }
        : { x: box.left, y: top + spare / 2 + NAME / 2, width: box.right - box.left },
      ends: beside ? 'beside' : endsFit(issue, box, measure) ? 'over' : 'none',
    };
    top += height;
    return row;
  });
}

/** How high a level may be for all rows to fit, and what is then left for each. */
function fitted(levels: readonly number[], room: number, head: number): { readonly pitch: number; readonly spare: number } {
  const sum = levels.reduce((a, b) => a + b - 1, 0);
  const fixed = levels.length * (head + LOWEST + FOOT);
  const pitch = Math.max(PITCH.least, Math.min(PITCH.most, (room - fixed) / Math.max(1, sum)));
  const tallest = head + LOWEST + FOOT + pitch * Math.max(0, ...levels.map(level => level - 1));
  const spare = (room - fixed - pitch * sum) / Math.max(1, levels.length);
  return { pitch, spare: Math.max(0, Math.min(spare, Math.max(0, TALLEST - tallest) + 14)) };
}

const endsFit = ({ label, low, high }: Issue, box: Box, measure: Measure): boolean =>
  measure(label, 'issue') + measure(low, 'note') + measure(high, 'note') + ENDS_GAP + 22 <= box.right - box.left;
/** Room for the arrow between the two. */
export const ENDS_GAP = 26;
