import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CODES, type Nation } from '../engine/nations.ts';
import type { Tables } from '../engine/tables.ts';
import type { End } from '../engine/verdict.ts';
import { CLAIMS } from '../words/article.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { FLAGS } from './flags.ts';
import { isRounded, shows, signed } from './format.ts';
import { manualAt } from './manual-at.ts';
import { type WhyTarget, why } from './why-target.ts';

/** A flag; its nation's name or code always stands beside it. */
export const Flag = ({ nation, size = 17 }: { nation: Nation; size?: number }) => (
  <img class="flag" src={FLAGS[nation]} alt="" width={Math.round(size * 1.34)} height={size} />
);

/** The class that sets a nation's colours. */
export const colours = (nation: Nation): string => `n-${CODES[nation]}`;

export const Named = ({ nation }: { nation: Nation }) => (
  <span class={`named ${colours(nation)}`}>
    <Flag nation={nation} /> {labelOf(nation)}
  </span>
);

/** The heading of a screen: focus goes here when the screen changes. */
export function Heading({ children, class: name = '' }: { children: ComponentChildren; class?: string }) {
  const at = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    at.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={at} tabIndex={-1} class={name}>
      {children}
    </h1>
  );
}

/** A number that answers why. */
export const Door = ({
  of,
  label,
  children,
  class: name = '',
}: {
  of: WhyTarget;
  label: string;
  children: ComponentChildren;
  class?: string;
}) => (
  <button
    type="button"
    class={`door ${name}`}
    title={label}
    onClick={() => {
      why.value = of;
    }}
  >
    {children}
    <span class="unseen">{`, ${label}`}</span>
  </button>
);

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly by: number;
  readonly low?: number;
  readonly high?: number;
  readonly of?: WhyTarget;
}

interface Span {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** Where each bar begins and ends: at zero, or where the one before it ended. */
function spansOf(rows: readonly Row[], running: boolean): Span[] {
  let sum = 0;
  return rows.map(row => {
    const from = running ? sum : 0;
    sum += row.by;
    return { row, from, to: from + row.by, low: (row.low ?? row.by) + from, high: (row.high ?? row.by) + from };
  });
}

interface BarsProps {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly totalLabel: string;
  readonly running?: boolean;
  readonly totalOf?: WhyTarget | undefined;
}
/** Whether there is anything to draw of a row, its range included. */
const isMoved = ({ by, low = by, high = by }: Row): boolean => shows(by) || shows(low) || shows(high);

/** Signed bars on one scale: solid to the right is gained, hatched to the left is lost; a whisker where it is an estimate. What is not moved is named below. */
export function Bars(all: BarsProps) {
  const rows = all.rows.filter(isMoved);
  const digits = rows.every(({ by }) => Math.abs(by) < 2) ? 2 : 1;
  const spans = spansOf(rows, all.running ?? false);
  const least = Math.min(0, ...spans.map(s => Math.min(s.from, s.to, s.low)));
  const most = Math.max(0.1, ...spans.map(s => Math.max(s.from, s.to, s.high)));
  const x = (value: number) => (100 * (value - least)) / (most - least);
  return (
    <table class="bars">
      <tbody>
        {spans.map(span => (
          <BarRow key={span.row.key} span={span} x={x} digits={digits} running={all.running ?? false} />
        ))}
      </tbody>
      <tfoot>
        <Total of={{ ...all, rows }} digits={digits} />
        <Still rows={all.rows.filter(row => !isMoved(row))} />
      </tfoot>
    </table>
  );
}

/** What is moved by nothing that shows: names, each a door still. */
const Still = ({ rows }: { rows: readonly Row[] }) =>
  rows.length > 0 && (
    <tr>
      <td class="fine still" colSpan={3}>
        {PAGE.still}{' '}
        {rows.map(({ key, label, of }, k) => (
          <span key={key}>
            {k > 0 && ', '}
            {of === undefined ? (
              label
            ) : (
              <Door of={of} label={signed(0, 2)}>
                {label}
              </Door>
            )}
          </span>
        ))}
      </td>
    </tr>
  );

interface Drawn {
  readonly span: Span;
  readonly x: (value: number) => number;
  readonly digits: number;
  readonly running: boolean;
}
/** What the bars sum to; a word on rounding where the figures do not. */
function Total({ of: { rows, total, totalLabel, totalOf }, digits }: { of: BarsProps; digits: number }) {
  const parts = rows.map(({ by }) => by);
  return (
    <>
      <tr>
        <th scope="row" colSpan={2}>
          {totalLabel}
        </th>
        <td class="num">
          {totalOf === undefined ? (
            signed(total, digits)
          ) : (
            <Door of={totalOf} label={totalLabel}>
              {signed(total, digits)}
            </Door>
          )}
        </td>
      </tr>
      {isRounded(parts, total, digits) && (
        <tr>
          <td class="fine" colSpan={3}>
            {PAGE.rounded}
          </td>
        </tr>
      )}
    </>
  );
}

function BarRow({ span: { row, from, to, low, high }, x, digits, running }: Drawn) {
  const text = signed(row.by, digits);
  return (
    <tr>
      <th scope="row">{row.label}</th>
      <td class="track" aria-hidden="true">
        <i class="zero" style={{ left: `${x(0)}%` }} />
        <i class={row.by < 0 ? 'bar lost' : 'bar'} style={{ left: `${x(Math.min(from, to))}%`, width: `${Math.abs(x(to) - x(from))}%` }} />
        {running && <i class="link from" style={{ left: `${x(from)}%` }} />}
        {running && <i class="link to" style={{ left: `${x(to)}%` }} />}
        {row.low !== undefined && <i class="whisker" style={{ left: `${x(low)}%`, width: `${x(high) - x(low)}%` }} />}
      </td>
      <td class="num">
        {row.of === undefined ? (
          text
        ) : (
          <Door of={row.of} label={row.label}>
            {text}
          </Door>
        )}
      </td>
    </tr>
  );
}

/** A tick on a line of 0 to 100 with its range: how likely. */
export const OddsLine = ({ mid, low, high }: { mid: number; low: number; high: number }) => (
  <span class="odds-line" aria-hidden="true">
    <i class="band" style={{ left: `${100 * low}%`, width: `${100 * (high - low)}%` }} />
    <i class="mid" style={{ left: `${100 * mid}%` }} />
  </span>
);

/** The claims that something rests on: each says itself on a touch, and opens the manual. */
export const Claims = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map(claim => (
      <button
        key={claim}
        type="button"
        class="claim"
        title={`${claim}: ${CLAIMS[claim]?.says ?? PAGE.why.claims}`}
        onClick={() => {
          manualAt.value = `claim.${claim}`;
        }}
      >
        {claim}
      </button>
    ))}
  </>
);

/** How the game ended; that its length was drawn, where it was. */
export const endText = (end: End, { spread }: Pick<Tables, 'spread'>): string =>
  end === 'horizon' && spread > 0 ? `${PAGE.paper.ends[end]} ${PAGE.paper.drawn}` : PAGE.paper.ends[end];
