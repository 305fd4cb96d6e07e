import { PAGE } from '../words/page.ts';
import { figure } from './format.ts';

export interface Line {
  readonly name: string;
  readonly values: readonly number[];
  /** Played is solid, another future dashed. */
  readonly dashed?: boolean;
}
/** Something that happened in a turn, marked below the lines. */
export interface Mark {
  readonly turn: number;
  readonly kind: keyof typeof PAGE.debrief.marks;
}
const D = PAGE.debrief;
const W = 420;
const H = 200;
const BOX = { left: 34, right: W - 64, top: 12, bottom: H - 26 };

interface Scales {
  readonly low: number;
  readonly high: number;
  readonly last: number;
  readonly x: (turn: number) => number;
  readonly y: (value: number) => number;
}

function scalesOf(lines: readonly Line[]): Scales {
  const all = lines.flatMap(({ values }) => values);
  const low = Math.floor(Math.min(...all) / 5) * 5;
  const high = Math.max(low + 10, Math.ceil(Math.max(...all) / 5) * 5);
  const last = Math.max(1, ...lines.map(({ values }) => values.length - 1));
  return {
    low,
    high,
    last,
    x: turn => BOX.left + ((BOX.right - BOX.left) * turn) / last,
    y: value => BOX.bottom - ((BOX.bottom - BOX.top) * (value - low)) / (high - low),
  };
}

/** A few lines over turns, their ends labelled directly. Its label says the same in figures. */
export function Chart({ title, lines, marks = [] }: { title: string; lines: readonly Line[]; marks?: readonly Mark[] }) {
  const scales = scalesOf(lines);
  const told = lines.map(
    ({ name, values }) =>
      `${name}: ${values.map((v, t) => (t === 0 ? `${D.opening} ${figure(v)}` : D.chartPoint(t, figure(v)))).join(', ')}`,
  );
  const happened = marks.map(({ turn, kind }) => D.markAt(turn, D.marks[kind]));
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${W} ${H}`} role="img" aria-label={[...told, ...happened].join('. ')}>
        <Axes {...scales} />
        {marks.map(({ turn, kind }) => (
          <Sign key={turn} kind={kind} x={scales.x(turn)} y={BOX.bottom + 8} />
        ))}
        {lines.map((line, k) => (
          <Path key={k} line={line} {...scales} />
        ))}
        {lines.map((line, k) => (
          <End key={k} line={line} {...scales} />
        ))}
      </svg>
    </figure>
  );
}

/** A triangle, a disc, a square, or a hollow triangle. */
export function Sign({ kind, x, y }: { kind: Mark['kind']; x: number; y: number }) {
  if (kind === 'crisis') return <circle class="sign" cx={x} cy={y} r="3.5" />;
  if (kind === 'text') return <rect class="sign" x={x - 3.5} y={y - 3.5} width="7" height="7" />;
  return <path class={kind === 'launch' ? 'sign hollow' : 'sign'} d={`M${x - 4.5} ${y + 4}h9l-4.5 -8.5z`} />;
}

const Axes = ({ low, high, last, x, y }: Scales) => (
  <>
    {[low, (low + high) / 2, high].map(value => (
      <g key={value}>
        <line class="grid" x1={BOX.left} x2={BOX.right} y1={y(value)} y2={y(value)} />
        <text class="tick" x={BOX.left - 6} y={y(value) + 4} text-anchor="end">
          {figure(value, Number.isInteger(value) ? 0 : 1)}
        </text>
      </g>
    ))}
    {Array.from({ length: last + 1 }, (_, t) => (
      <line key={t} class="grid" x1={x(t)} x2={x(t)} y1={BOX.bottom} y2={BOX.bottom + 4} />
    ))}
    <text class="tick" x={x(0)} y={H - 6} text-anchor="middle">
      {D.opening}
    </text>
    <text class="tick" x={x(last)} y={H - 6} text-anchor="middle">
      {String(last)}
    </text>
  </>
);

const Path = ({ line: { values, dashed }, x, y }: { line: Line } & Scales) => (
  <g class={dashed === true ? 'dashed' : ''}>
    <polyline class="line-of" points={values.map((v, t) => `${x(t)},${y(v)}`).join(' ')} />
  </g>
);

/** What a line ends at, over all lines. */
function End({ line: { values, dashed }, x, y }: { line: Line } & Scales) {
  const [endX, endY] = [x(values.length - 1), y(values.at(-1)!)];
  return (
    <g class={dashed === true ? 'dashed' : ''}>
      <circle class="end" cx={endX} cy={endY} r="3.5" />
      {/* Of another future above the line: the one played says its own beside its end. */}
      <text class="end-label" x={endX + 8} y={dashed === true ? endY - 8 : endY + 5}>
        {figure(values.at(-1)!)}
      </text>
    </g>
  );
}
