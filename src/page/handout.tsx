import type { Order } from '../engine/deeds.ts';
import { NONE } from '../engine/move.ts';
import { CODES, NATIONS, type Nation } from '../engine/nations.ts';
import { isOne } from '../engine/settle.ts';
import type { Match, Played } from '../match/match.ts';
import { labelOf } from '../words/names.ts';
import { answersText, orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { inBrief } from '../words/texts.ts';
import { here } from './session.ts';
import { quarterOf } from './words.ts';

const H = PAGE.handout;
/** Turns whose orders are told, and letters that they may take: half a sheet. */
const MOST = 6;
const LETTERS = 8000;

/** The turns (from 0) that moved the values of the six most, as many as there is room for, in their order. */
function turnsThatMoved(match: Match): number[] {
  const moved = match.path.map((values, t) => {
    const was = match.path[t - 1] ?? match.opening;
    return { t, by: NATIONS.reduce<number>((sum, n) => sum + Math.abs(values[n] - was[n]), 0) };
  });
  let room = LETTERS;
  return moved
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST)
    .map(({ t }) => t)
    .filter(t => {
      room -= lettersOf(match.played(t + 1));
      return room >= 0;
    })
    .sort((a, b) => a - b);
}

const lettersOf = (played: Played): number => NATIONS.reduce<number>((sum, n) => sum + labelOf(n).length + ordersTold(played, n).length, 0);

/** What is added on paper: what the six ordered in the turns that moved most, and questions for a class. */
export function Handout() {
  const { match, nation, file } = here.value;
  const turns = turnsThatMoved(match);
  return (
    <section class="handout">
      <h2>{turns.length < match.turn ? H.orders(turns.length) : H.allOrders}</h2>
      <div class="ordered">
        {turns.map(t => (
          <Ordered key={t} t={t} />
        ))}
      </div>
      <section class="to-ask">
        <h2>{H.questions}</h2>
        <Asked />
        <p>{H.again(file.title, CODES[nation], match.record.seed, match.record.turns.at(-1)?.hash ?? '')}</p>
      </section>
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
  const text = orderText(order, inBrief);
  return told === '' ? `${text}.` : `${text}. ${told}.`;
}

const ordersTold = (played: Played, nation: Nation): string =>
  played.orders[nation].map(order => orderTold(order, played)).join(' ') || H.nothing;

/** What each of the six ordered in a turn, and what became of what it asked. */
function Ordered({ t }: { t: number }) {
  const { match, file } = here.value;
  const played = match.played(t + 1);
  return (
    <article>
      <h3>{quarterOf(file, t)}</h3>
      {NATIONS.map(n => (
        <p key={n}>
          <b>{labelOf(n)}</b> {ordersTold(played, n)}
        </p>
      ))}
    </article>
  );
}
