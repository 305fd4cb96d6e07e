import type { Point } from './geo.ts';

/** Begin a circle. */
export function circle(ctx: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
}

/** Add a broken line to a path. */
export function trace(path: CanvasRenderingContext2D | Path2D, points: readonly Point[]): void {
  for (const [at, { x, y }] of points.entries()) {
    if (at === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
}

/** Begin a closed shape from steps x, y round a middle, turned by `turn` radians. */
export function shape(ctx: CanvasRenderingContext2D, middle: Point, steps: readonly number[], turn = 0): void {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const points: Point[] = [];
  for (let at = 0; at < steps.length; at += 2) {
    const [x, y] = [steps[at]!, steps[at + 1]!];
    points.push({ x: middle.x + x * cos - y * sin, y: middle.y + x * sin + y * cos });
  }
  ctx.beginPath();
  trace(ctx, points);
  ctx.closePath();
}
