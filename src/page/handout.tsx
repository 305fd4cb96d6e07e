import { CODES, NATIONS } from '../engine/nations.ts';
import { labelOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { here } from './session.ts';
import { quarterOf } from './words.ts';

const H = PAGE.handout;
/** Turns whose orders fit on a sheet. */
const MOST = 6;

/** What is added on paper: what the six ordered in the turns that moved most, and questions for a class. */
export function Handout() {
  const { match, file } = here.value;
  const moved = match.record.turns
    .map((_, t) => {
      const was = match.path[t - 1] ?? match.opening;
      return { t, by: NATIONS.reduce<number>((sum, n) => sum + Math.abs(match.path[t]![n] - was[n]), 0) };
    })
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST)
    .map(({ t }) => t)
    .sort((a, b) => a - b);
  return (
    <section class="handout">
      <h2>{moved.length < match.turn ? H.orders(MOST) : H.allOrders}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{H.when}</th>
            {NATIONS.map(n => (
              <th key={n} scope="col">
                {labelOf(n)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moved.map(t => {
            const { orders } = match.played(t + 1);
            return (
              <tr key={t}>
                <th scope="row">{quarterOf(file, t)}</th>
                {NATIONS.map(n => (
                  <td key={n}>{orders[n].length === 0 ? H.nothing : orders[n].map(orderText).join('; ')}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <h2>{H.questions}</h2>
      <ol>
        {H.ask.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <p>{H.again(file.title, CODES[here.value.nation], match.record.seed, match.record.turns.at(-1)?.hash ?? '')}</p>
    </section>
  );
}
