import { NATIONS } from '../engine/nations.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { colours, Door, Flag } from './bits.tsx';
import { figure, signed } from './format.ts';
import { here } from './session.ts';
import { walkAwayOf } from './walk-away.ts';

const D = PAGE.debrief;

/** A tick for walking away, a disc for the result; a loss is hatched. Payoffs of two nations do not compare: what each gained on walking away ranks them. */
export function Payoffs() {
  const { match, nation } = here.value;
  const gain = (row: { payoff: number; walkAway: number | null }): number =>
    row.walkAway === null ? row.payoff : row.payoff - row.walkAway;
  const rows = NATIONS.map(n => ({ n, payoff: match.payoffs[n], walkAway: walkAwayOf(match, n) })).sort((a, b) => gain(b) - gain(a));
  const all = rows.flatMap(({ payoff, walkAway }) => [payoff, walkAway ?? payoff]);
  const low = Math.max(0, Math.floor(Math.min(...all) / 10) * 10);
  const high = Math.min(100, Math.ceil(Math.max(...all) / 10) * 10 + 1);
  const x = (value: number) => (100 * (value - low)) / (high - low);
  return (
    <>
      <h2>{D.payoffs}</h2>
      <table class="payoffs">
        <tbody>
          {rows.map(({ n, payoff, walkAway }) => (
            <tr key={n} class={`${colours(n)} ${n === nation ? 'own' : ''}`}>
              <th scope="row">
                <Flag nation={n} size={13} /> {labelOf(n)}
              </th>
              <Track payoff={payoff} walkAway={walkAway} x={x} />
              <td class="num">
                <Door of={{ kind: 'payoff', nation: n }} label={PAGE.why.payoff(labelOf(n))}>
                  <b>{figure(payoff, 1)}</b>
                </Door>
              </td>
              <td class="num">
                {walkAway !== null && (
                  <Door of={{ kind: 'lead', nation: n }} label={PAGE.why.lead(labelOf(n))}>
                    {signed(payoff - walkAway)}
                  </Door>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">{`${walkAwayOf(match, nation) === null ? D.noWalkAway : match.end === 'war' ? D.payoffWar : D.payoffNote} ${D.scale(figure(low, 0), figure(high - 1, 0))}`}</p>
    </>
  );
}

function Track({ payoff, walkAway, x }: { payoff: number; walkAway: number | null; x: (value: number) => number }) {
  const [from, to] = [x(Math.min(payoff, walkAway ?? payoff)), x(Math.max(payoff, walkAway ?? payoff))];
  return (
    <td class="track" aria-hidden="true">
      {walkAway !== null && (
        <>
          <i class={payoff < walkAway ? 'bar lost' : 'bar'} style={{ left: `${from}%`, width: `${to - from}%` }} />
          <i class="tick" style={{ left: `${x(walkAway)}%` }} />
        </>
      )}
      <i class="disc" style={{ left: `${x(payoff)}%` }} />
    </td>
  );
}
