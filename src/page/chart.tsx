import { figure } from './format.ts';

export interface Line {
  readonly name: string;
  readonly values: readonly number[];
  /** Played is solid, another future dashed. */
  readonly dashed?: boolean;
}
const W = 420;
const H = 200;
const BOX = { left: 34, right: W - 64, top: 12, bottom: H - 26 };

/** A few lines over turns, their ends labelled directly. The table under it says the same in figures. */
export function Chart({
  title,
  lines,
  point,
  opening,
}: {
  title: string;
  lines: readonly Line[];
  point: (turn: number, value: string) => string;
  opening: string;
}) {
  const all = lines.flatMap(({ values }) => values);
  const low = Math.floor(Math.min(...all) / 5) * 5;
  const high = Math.max(low + 10, Math.ceil(Math.max(...all) / 5) * 5);
  const last = Math.max(1, ...lines.map(({ values }) => values.length - 1));
  const x = (turn: number) => BOX.left + ((BOX.right - BOX.left) * turn) / last;
  const y = (value: number) => BOX.bottom - ((BOX.bottom - BOX.top) * (value - low)) / (high - low);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${W} ${H}`}
        role="img"
        aria-label={lines
          .map(
            ({ name, values }) =>
              `${name}: ${values.map((v, t) => (t === 0 ? `${opening} ${figure(v)}` : point(t, figure(v)))).join(', ')}`,
          )
          .join('. ')}
      >
        {[low, (low + high) / 2, high].map(value => (
          <g key={value}>
            <line class="grid" x1={BOX.left} x2={BOX.right} y1={y(value)} y2={y(value)} />
            <text class="tick" x={BOX.left - 6} y={y(value) + 4} text-anchor="end">
              {figure(value, 0)}
            </text>
          </g>
        ))}
        {Array.from({ length: last + 1 }, (_, t) => (
          <line key={t} class="grid" x1={x(t)} x2={x(t)} y1={BOX.bottom} y2={BOX.bottom + 4} />
        ))}
        <text class="tick" x={x(0)} y={H - 6} text-anchor="middle">
          {opening}
        </text>
        <text class="tick" x={x(last)} y={H - 6} text-anchor="middle">
          {String(last)}
        </text>
        {lines.map(({ name, values, dashed }) => (
          <g key={name} class={dashed === true ? 'dashed' : ''}>
            <polyline class="line-of" points={values.map((v, t) => `${x(t)},${y(v)}`).join(' ')} />
            <circle class="end" cx={x(values.length - 1)} cy={y(values.at(-1)!)} r="3.5" />
            <text class="end-label" x={x(values.length - 1) + 8} y={y(values.at(-1)!) + 5}>
              {figure(values.at(-1)!)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
