/** A mean with its 95% interval and the number of games behind it. One game tells nothing of how far others lie: its interval is without end. */
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

/** Student's t at 97.5%: of one to nine degrees of freedom by table, of more by Fisher's expansion, right to three digits. */
const FEW = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622];
export function studentT(freedom: number): number {
  if (freedom < 1) return Infinity;
  const z = 1.959964;
  const terms = [z, (z ** 3 + z) / 4, (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96, (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384];
  return FEW[freedom - 1] ?? terms.reduce((sum, term, k) => sum + term / freedom ** k, 0);
}

function around(mean: number, error: number, n: number): Estimate {
  const half = n < 2 ? Infinity : studentT(n - 1) * error;
  return { mean, low: mean - half, high: mean + half, n };
}

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

/** Paired relative difference mean(a) / mean(b) - 1, its error from the residuals (delta method); no number where b comes to nothing. */
export function relative(a: readonly number[], b: readonly number[]): Estimate {
  const base = meanOf(b);
  if (base === 0) return { mean: NaN, low: NaN, high: NaN, n: a.length };
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
