import { useRef } from 'preact/hooks';
import type { Stake } from '../agents/stake.ts';
import { costOf, type Order, whyNot } from '../engine/deeds.ts';
import { credit } from '../engine/legality.ts';
import { ABSTAIN, type Answer, NO, NONE, YES } from '../engine/move.ts';
import { moveOf } from '../engine/moves/index.ts';
import type { Question } from '../engine/settle.ts';
import type { Ratification } from '../engine/talks/ratify.ts';
import { slotFor } from '../engine/talks/text.ts';
import { goalOf } from '../engine/value.ts';
import { capital, nameOf } from '../words/names.ts';
import { intent, orderText, questionText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { refusalSentence } from '../words/sentences.ts';
import { Others } from './answers-others.tsx';
import { Bars, colours, Door, Flag, Heading } from './bits.tsx';
import { fare } from './drafting.ts';
import { useFigures } from './figures.ts';
import { signed } from './format.ts';
import { GuideStep } from './guide.tsx';
import { costRows } from './odds.tsx';
import { here, isShared, myQuestions, said } from './session.ts';
import { signingRows } from './signing.tsx';
import { busy } from './stage.ts';
import { askedInTheWay, ownInTheWay, stakeHere } from './stakes.ts';
import { Communique } from './text-views.tsx';
import { playTurn } from './turns.ts';

const A = PAGE.answers;

/** What others ask of the player. No dice answer here. */
export function Answers() {
  const questions = myQuestions.value;
  const open = said.value.filter(answer => answer === NONE).length;
  return (
    <main class="answers" id="content">
      <Heading>{A.heading}</Heading>
      <p class="lead">{A.about}</p>
      <GuideStep at="answers" />
      <ol>
        {questions.map((question, k) => (
          <li key={k}>
            <Asked question={question} at={k} of={questions.length} />
          </li>
        ))}
      </ol>
      <footer class="answers-foot">
        <p aria-live="polite">{open > 0 ? A.left(open) : ''}</p>
        <button type="button" id="play-turn" class="primary" disabled={open > 0 || busy.value !== ''} onClick={() => void playTurn()}>
          {isShared.value ? A.seal : A.play}
        </button>
      </footer>
    </main>
  );
}

const title = ({ order, kind }: Question): string =>
  ({ offer: A.offers, vote: A.votes, consent: A.asks, text: A.tables })[kind](capital(nameOf(order.actor)));

/** Why the player could not do its half of an offer; null if it can. */
function inability(order: Order): string | null {
  if (order.move !== 'offer') return null;
  const { belief, tables } = here.value;
  const why = whyNot(belief.seen, order.want, tables.book, credit(belief.seen, order.to));
  return why === null ? null : refusalSentence(order.want, why, belief.seen);
}

/** What would let a yes fall away, and why: before it is given. */
function FallsAway({ order }: { order: Order }) {
  const says = [
    ...ownInTheWay(order).map(({ order: own, how, sure }) => (sure ? A.falls[how] : A.mayFall[how])(orderText(own))),
    ...askedInTheWay(order).map(({ order: other }) => A.twice(orderText(other))),
  ];
  return (
    <>
      {says.map(text => (
        <p key={text} class="blocked">
          {text}
        </p>
      ))}
    </>
  );
}

function Asked({ question, at, of }: { question: Question; at: number; of: number }) {
  const { order } = question;
  const { nation } = here.value;
  const stake = stakeHere(order);
  const mine = order.move === 'text' ? fare(stake.agreed, slotFor(here.value.belief.seen), nation) : null;
  const unable = inability(order);
  const frame = useRef<HTMLElement>(null);
  useFigures(frame);
  return (
    <article ref={frame} class={`asked ${colours(order.actor)}`}>
      <p class="caps">{A.question(at + 1, of)}</p>
      <h2>
        <Flag nation={order.actor} /> {title(question)}
      </h2>
      {question.sponsors.length > 1 && <p class="fine">{A.together(question.sponsors.filter(n => n !== order.actor).map(nameOf))}</p>}
      <What order={order} />
      <h3 class={`caps ${colours(nation)}`}>
        <Flag nation={nation} size={13} /> {A.terms}
      </h3>
      <div class={colours(nation)}>
        <Bars rows={rowsOf(order, stake, mine)} total={stake.margin} totalLabel={A.margin} totalOf={{ kind: 'margin', order, nation }} />
      </div>
      <p class="fine">
        {A.theirs(capital(nameOf(order.actor)))}{' '}
        <Door of={{ kind: 'margin', order, nation: order.actor }} label={A.theirs(capital(nameOf(order.actor)))}>
          {signed(stake.theirs, 2)}
        </Door>
        {'. '}
        {order.move === 'offer' && stake.half === 'open' && (isLast() ? A.lastTurn : A.owed(costOf(order.want)))}
      </p>
      {stake.half === 'done' && <p class="blocked">{A.done}</p>}
      <Others question={question} margin={stake.margin} mine={mine} />
      <FallsAway order={order} />
      {question.pledged && <p class="blocked">{A.pledged}</p>}
      {unable !== null && <p class="blocked">{A.cannot + unable}</p>}
      <Reply question={question} at={at} unable={unable !== null || question.pledged} />
    </article>
  );
}

/** What a yes brings, goal by goal, and what it costs beside them. */
function rowsOf(order: Order, stake: Stake, mine: Ratification | null) {
  const { nation } = here.value;
  const { terms, agreed, refused, audience } = stake;
  if (order.move === 'text' && mine !== null) {
    const items = terms.map(({ goal, by }) => ({ goal, mid: by }));
    return signingRows({ order, nation, terms: items, audience, home: mine, after: agreed, before: refused, on: stake.on });
  }
  const rows = terms.map(({ goal, by }) => ({
    key: goal as string,
    label: goalOf(goal).label,
    by,
    of: { kind: 'goal', goal, nation, before: refused, after: agreed } as const,
  }));
  return [...rows, ...costRows(stake.real, nation, stake.on, stake)];
}

/** No turn can follow this one: what it asks of the next is never paid. */
function isLast(): boolean {
  const { tables, turn } = here.value;
  return turn + 1 >= tables.turns + tables.spread;
}

function What({ order }: { order: Order }) {
  if (order.move === 'text') {
    return <Communique parties={order.parties} clauses={order.clauses} />;
  }
  if (order.move !== 'offer') {
    return (
      <p class="what">
        {questionText(order)} <span class="fine">{moveOf(order.move).about}</span>
      </p>
    );
  }
  const { actor, give, want, secret } = order;
  return (
    <p class="what">
      {A.does(capital(nameOf(actor)))} <b>{intent(give)}</b>, {A.youDo} <b>{intent(want)}</b>. {secret && <i>{A.secret}</i>}
    </p>
  );
}

function Reply({ question: { kind, order }, at, unable }: { question: Question; at: number; unable: boolean }) {
  const options: readonly (readonly [Answer, string])[] =
    kind === 'vote'
      ? [
          [YES, A.yes],
          [ABSTAIN, A.abstain],
          [NO, A.veto],
        ]
      : [
          [YES, A.yes],
          [NO, A.no],
        ];
  const answer = (value: Answer) => {
    said.value = said.value.map((was, k) => (k === at ? value : was));
  };
  return (
    <fieldset class="reply">
      <legend class="unseen">{A.group(orderText(order))}</legend>
      {options.map(([value, label]) => (
        <button
          key={label}
          type="button"
          aria-pressed={said.value[at] === value}
          disabled={value === YES && unable}
          onClick={() => answer(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
