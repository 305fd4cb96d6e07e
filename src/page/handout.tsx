import { CODES, NATIONS } from '../engine/nations.ts';
import type { Match } from '../match/match.ts';
import { labelOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { here } from './session.ts';
import { quarterOf } from './words.ts';

const H = PAGE.handout;
/** Turns whose orders fit on a sheet. */
const MOST = 6;

/** The turns (from 0) that moved the values of the six most, in their order. */
function turnsThatMoved({ path, opening }: Pick<Match, 'path' | 'opening'>): number[] {
  const moved = path.map((values, t) => {
    const was = path[t - 1] ?? opening;
    return { t, by: NATIONS.reduce<number>((sum, n) => sum + Math.abs(values[n] - was[n]), 0) };
  });
  return moved
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST)
    .map(({ t }) => t)
    .sort((a, b) => a - b);
}

/** What is added on paper: what the six ordered in the turns that moved most, and questions for a class. */
export function Handout() {
  const { match, nation, file } = here.value;
  const turns = turnsThatMoved(match);
  return (
    <section class="handout">
      <h2>{turns.length < match.turn ? H.orders(MOST) : H.allOrders}</h2>
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
          {turns.map(t => (
            <Ordered key={t} t={t} />
          ))}
        </tbody>
      </table>
      <h2>{H.questions}</h2>
      <ol>
        {H.ask.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <p>{H.again(file.title, CODES[nation], match.record.seed, match.record.turns.at(-1)?.hash ?? '')}</p>
    </section>
  );
}

/** What each of the six ordered in a turn. */
function Ordered({ t }: { t: number }) {
  const { match, file } = here.value;
  const { orders } = match.played(t + 1);
  return (
    <tr>
      <th scope="row">{quarterOf(file, t)}</th>
      {NATIONS.map(n => (
        <td key={n}>{orders[n].length === 0 ? H.nothing : orders[n].map(orderText).join('; ')}</td>
      ))}
    </tr>
  );
}
