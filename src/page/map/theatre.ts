import { CARGO_LANE, type Point, placeAt, project } from './geo.ts';
import { toScreen, type View } from './view.ts';

/** The middle of the waters where exercises are drawn. */
export const EXERCISE_AT: Point = project(124.4, 35.2);

/** A length of broken line as lengths of its pieces. */
const lengthsOf = (line: readonly Point[]): number[] =>
  line.slice(1).map((point, at) => Math.hypot(point.x - line[at]!.x, point.y - line[at]!.y));

/** The first share of a broken line. */
export function part(line: readonly Point[], share: number): Point[] {
  const lengths = lengthsOf(line);
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  const kept = [line[0]!];
  for (let at = 0; at < lengths.length && left > 0; at++) {
    const [a, b] = [line[at]!, line[at + 1]!];
    const t = Math.min(1, left / (lengths[at]! || 1));
    kept.push({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
    left -= lengths[at]!;
  }
  return kept;
}

/** Where pilot cargoes are drawn along their lane; five stand for more. */
export function cargoMarks(count: number): Point[] {
  const shown = Math.min(count, 5);
  return Array.from({ length: shown }, (_, n) => part(CARGO_LANE, (n + 1) / (shown + 1)).at(-1)!);
}

/** Launches fly east and fall in the sea, fanned out; six stand for more. */
export function flights(view: View, count: number): { readonly from: Point; readonly control: Point; readonly to: Point }[] {
  const from = toScreen(view, placeAt('sohae'));
  return Array.from({ length: Math.min(count, 6) }, (_, n) => {
    const to = toScreen(view, project(133.4 + 0.5 * n, 41.6 - 0.85 * n));
    return { from, to, control: { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - 46 * view.scale } };
  });
}
