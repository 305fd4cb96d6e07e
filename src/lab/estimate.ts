/** A mean with its 95% interval and the number of games behind it. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

const meanOf = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;

function spread(xs: readonly number[]): number {
  const mean = meanOf(xs);
  return Math.sqrt(xs.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / Math.max(1, xs.length - 1) / xs.length);
}

const around = (mean: number, error: number, n: number): Estimate => ({ mean, low: mean - 1.96 * error, high: mean + 1.96 * error, n });

export const estimate = (xs: readonly number[]): Estimate => around(meanOf(xs), spread(xs), xs.length);

/** Share of games in which something holds, with Wilson's interval. */
export function shareOf(holds: readonly boolean[]): Estimate {
  const n = holds.length;
  const p = holds.filter(Boolean).length / n;
  const z = 1.96 * 1.96;
  const middle = (p + z / (2 * n)) / (1 + z / n);
  const half = (1.96 * Math.sqrt((p * (1 - p)) / n + z / (4 * n * n))) / (1 + z / n);
  return { mean: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), n };
}

/** Paired difference a - b. */
export const difference = (a: readonly number[], b: readonly number[]): Estimate => estimate(a.map((x, i) => x - b[i]!));

/** Paired relative difference mean(a) / mean(b) - 1, its error from the residuals (delta method). */
export function relative(a: readonly number[], b: readonly number[]): Estimate {
  const base = meanOf(b);
  const ratio = meanOf(a) / base;
  const residuals = a.map((x, i) => (x - ratio * b[i]!) / base);
  return around(ratio - 1, spread(residuals), a.length);
}

export function median(xs: readonly number[]): number {
  const sorted = [...xs].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The value below which a share `p` of the sample lies, by linear interpolation. */
export function quantile(xs: readonly number[], p: number): number {
  const sorted = [...xs].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  return sorted[low]! + (at - low) * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!);
}
