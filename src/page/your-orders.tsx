import { Fragment } from 'preact';
import type { Order } from '../engine/deeds.ts';
import type { Entry } from '../engine/ledger.ts';
import { NO, NONE } from '../engine/move.ts';
import type { Nation } from '../engine/nations.ts';
import { answerToJson } from '../match/record.ts';
import { capital, list, nameOf } from '../words/names.ts';
import { askedText, orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { causeSentence } from '../words/sentences.ts';
import { Door } from './bits.tsx';
import { Changed } from './changed.tsx';
import { sameOrder } from './choices.ts';
import { here } from './session.ts';
import { entriesOf } from './why-terms.ts';

const P = PAGE.paper;

/** What the player ordered to which somebody said no, each with all who did. */
function refusedNow(): Map<Order, Nation[]> {
  const { match, nation, turn } = here.value;
  const { questions, answers } = match.played(turn);
  const refused = new Map<Order, Nation[]>();
  questions.forEach(({ order, asked }, k) => {
    if (order.actor === nation && answers[k] === NO) refused.set(order, [...(refused.get(order) ?? []), asked]);
  });
  return refused;
}

/** Each no is a door to what whoever said it weighed, as believed then. */
function Refusals({ of }: { of: ReadonlyMap<Order, readonly Nation[]> }) {
  const { turn } = here.value;
  return (
    <ul>
      {[...of].map(([order, by], k) => (
        <li key={k}>
          {PAGE.refusals.said(capital(list(by.map(nameOf))), orderText(order))}{' '}
          {by.map(n => (
            <Fragment key={n}>
              <Door of={{ kind: 'no', order, nation: n, turn }} label={PAGE.refusals.title(capital(nameOf(n)))}>
                {by.length === 1 ? PAGE.refusals.why : PAGE.refusals.whyOf(nameOf(n))}
              </Door>{' '}
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Whether an entry tells of one of some orders, or of a half of one. */
function isOf({ cause }: Entry, orders: Iterable<Order>): boolean {
  const order =
    cause.kind === 'deed' ? cause.deed : cause.kind === 'offer' ? cause.offer : cause.kind === 'tabled' ? cause.tabled.proposal : null;
  return [...orders].some(other => order !== null && sameOrder(other, order));
}

/** Whether an entry tells what became of an order of a nation's own: of a bargain, whoever made the offer. */
const isOwn = ({ cause }: Entry, nation: Nation): boolean =>
  (cause.kind === 'deed' && cause.deed.actor === nation && (cause.offer === null || cause.offer.actor === nation)) ||
  (cause.kind === 'offer' && cause.offer.actor === nation) ||
  (cause.kind === 'tabled' && cause.tabled.sponsors.includes(nation));

/** What became of each of the player's orders, what it answered, and what the turn changed for it. */
export function YourOrders() {
  const { turn } = here.value;
  return (
    <section class="your-orders">
      <Ordered />
      <Answered />
      <Changed turn={turn} />
    </section>
  );
}

function Ordered() {
  const where = here.value;
  const refused = refusedNow();
  // What a no put an end to is told with who said it, and not once more.
  const mine = entriesOf(where, where.turn).filter(entry => isOwn(entry, where.nation) && !isOf(entry, refused.keys()));
  return (
    <div>
      <h2 class="caps">{P.orders}</h2>
      {mine.length === 0 && refused.size === 0 && <p class="fine">{P.noOrders}</p>}
      {mine.length > 0 && (
        <ul>
          {mine.map(({ cause }, k) => (
            <li key={k}>{causeSentence(cause, where.tables)}</li>
          ))}
        </ul>
      )}
      {refused.size > 0 && <Refusals of={refused} />}
    </div>
  );
}

function Answered() {
  const { match, nation, turn } = here.value;
  const { questions, answers } = match.played(turn);
  const said = questions.flatMap((question, k) => (question.asked === nation ? [{ question, answer: answers[k] ?? NONE }] : []));
  if (said.length === 0) return null;
  return (
    <div>
      <h2 class="caps">{P.answers}</h2>
      <ul>
        {said.map(({ question, answer }, k) => (
          <li key={k}>{`${P.answered[answerToJson(answer)]}: ${askedText(question)}`}</li>
        ))}
      </ul>
    </div>
  );
}
