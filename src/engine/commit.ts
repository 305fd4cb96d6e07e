import { HIGH, LOW, SIZE, type World } from './world.ts';

/** Numbers live on a grid of 2^-20, where sums below 2^33 are exact: the order in which causes are added cannot matter. */
export const grid = (x: number): number => Math.round(x * 1048576) / 1048576 + 0;

/** Add one cause's rounded change to the phase's sum. Throws on a number that is not finite: that is our bug. */
export function gather(sum: World, change: World): void {
  const total = sum.numbers;
  const by = change.numbers;
  for (let at = 0; at < by.length; at++) {
    const add = by[at]!;
    if (add === 0) continue;
    if (!Number.isFinite(add)) throw new RangeError(`place ${at} of the world was given ${add}`);
    by[at] = grid(add);
    total[at]! += by[at]!;
  }
}

/** Apply a phase: the sum of all its causes, brought back inside each scale once. A look ahead stops before the waits. */
export function commit(world: World, sum: World, end: number = SIZE): void {
  const now = world.numbers;
  const by = sum.numbers;
  const low = LOW;
  const high = HIGH;
  for (let at = 0; at < end; at++) {
    const add = by[at]!;
    if (add === 0) continue;
    const next = now[at]! + add;
    now[at] = next < low[at]! ? low[at]! : next > high[at]! ? high[at]! : next;
  }
}
