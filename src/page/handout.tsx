import type { Order } from '../engine/deeds.ts';
import { NONE } from '../engine/move.ts';
import { CODES, NATIONS } from '../engine/nations.ts';
import { isOne } from '../engine/settle.ts';
import type { Match, Played } from '../match/match.ts';
import { labelOf } from '../words/names.ts';
import { answersText, orderText } from '../words/orders.ts';
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
      <Asked />
      <p>{H.again(file.title, CODES[nation], match.record.seed, match.record.turns.at(-1)?.hash ?? '')}</p>
    </section>
  );
}

const Asked = () => (
  <ol>
    {H.ask.map(text => (
      <li key={text}>{text}</li>
    ))}
  </ol>
);

/** The questions for a class, folded: opened, they are read from a projector. */
export const ForClass = () => (
  <details class="reading for-class">
    <summary>{H.questions}</summary>
    <Asked />
  </details>
);

/** An order, and what those who were asked said to it. */
function orderTold(order: Order, { questions, answers }: Played): string {
  const said = questions.flatMap((question, k) => (isOne(question.order, order) ? [[question.asked, answers[k] ?? NONE] as const] : []));
  const told = answersText(said);
  return told === '' ? `${orderText(order)}.` : `${orderText(order)}. ${told}.`;
}

/** What each of the six ordered in a turn, and what became of what it asked. */
function Ordered({ t }: { t: number }) {
  const { match, file } = here.value;
  const played = match.played(t + 1);
  return (
    <tr>
      <th scope="row">{quarterOf(file, t)}</th>
      {NATIONS.map(n => (
        <td key={n}>
          {played.orders[n].length === 0 && H.nothing}
          {played.orders[n].map((order, k) => (
            <p key={k}>{orderTold(order, played)}</p>
          ))}
        </td>
      ))}
    </tr>
  );
}
