/** A history in 64 by 16 pixels. */
export function Spark({ values, low, high }: { values: readonly number[]; low: number; high: number }) {
  if (values.length < 2) return <span class="spark" />;
  const x = (k: number) => 2 + (58 * k) / (values.length - 1);
  const y = (v: number) => 14 - (12 * (v - low)) / (high - low || 1);
  return (
    <svg class="spark" width="64" height="16" aria-hidden="true">
      <polyline points={values.map((v, k) => `${x(k)},${y(v)}`).join(' ')} />
      <circle cx={x(values.length - 1)} cy={y(values.at(-1)!)} r="2.2" />
    </svg>
  );
}
