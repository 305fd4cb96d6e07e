import { CODES, NATIONS, type Nation } from '../../engine/nations.ts';
import { labelOf } from '../../words/names.ts';
import { TURN } from '../../words/page-turn.ts';
import { colours, Flag } from '../bits.tsx';
import type { Line } from './revealed.ts';

/** The orders of the six, each under its seal until it is broken. `story`: of which the map speaks now. */
export function Slips({
  orders,
  nation,
  story,
  sealed,
}: {
  orders: readonly (readonly Line[])[];
  nation: Nation;
  story: number | null;
  sealed: boolean;
}) {
  return (
    <section aria-label={TURN.slips}>
      <ol class={sealed ? 'slips sealed' : 'slips'}>
        {NATIONS.map(n => (
          <li key={n} class={`slip ${colours(n)} ${orders[n]!.some(line => line.story === story) ? 'spoken' : ''}`}>
            <h2>
              <Flag nation={n} size={14} /> {labelOf(n)}
              {n === nation && <span class="fine">{TURN.you}</span>}
            </h2>
            <Orders lines={orders[n]!} own={n === nation} story={story} />
            <Stamp code={CODES[n]} />
            {sealed && <Envelope code={CODES[n]} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Orders({ lines, own, story }: { lines: readonly Line[]; own: boolean; story: number | null }) {
  if (lines.length === 0) return <p class="fine">{own ? TURN.ownNone : TURN.none}</p>;
  return (
    <ul>
      {lines.map(line => (
        <li key={line.text} class={line.story === story ? 'spoken' : ''}>
          {line.text}
        </li>
      ))}
    </ul>
  );
}

const Wax = ({ code }: { code: string }) => (
  <svg viewBox="-24 -24 48 48" aria-hidden="true">
    <path d="M0-21c6-3 11 1 14 5s8 7 7 13-2 11-6 15-8 9-15 8-12-2-16-7-7-9-6-16 4-11 9-14S-5-19 0-21z" />
    <circle r="14.5" />
    <text y="4">{code}</text>
  </svg>
);

/** A seal in two halves, so that it can break. */
const Stamp = ({ code }: { code: string }) => (
  <span class="stamp" aria-hidden="true">
    <Wax code={code} />
    <Wax code={code} />
  </span>
);

const Envelope = ({ code }: { code: string }) => (
  <span class="envelope" aria-hidden="true">
    <svg class="pocket" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0L50 56L100 0V100H0Z" />
    </svg>
    <svg class="flap" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 0L50 58L100 0Z" />
    </svg>
    <Stamp code={code} />
  </span>
);
