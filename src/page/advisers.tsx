import { type Advice, advise } from '../agents/advisers.ts';
import { askedBy, isDeed, type Order } from '../engine/deeds.ts';
import { goalOf } from '../engine/value.ts';
import { list, nameOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { Door, Flag } from './bits.tsx';
import { Card } from './card.tsx';
import { candidates, closeCard, nationOf, obstacle, openOrder, prospectsOf, wordOf } from './choices.ts';
import { hundredths, signed } from './format.ts';
import { questioned } from './guide.tsx';
import { peopleAsked } from './odds.tsx';
import { answersHere, draft, here } from './session.ts';

const A = PAGE.advisers;

/** Four voices, each with what it would order and the goal that decides. */
export function Advisers() {
  const { nation, belief, tables } = here.value;
  // The question stands until something is ordered.
  const asked = draft.value.length > 0 ? [] : questioned().filter(order => obstacle(order) === null);
  return (
    <Card title={A.heading} about={A.about}>
      {asked.length > 0 && (
        <>
          <h4 class="caps">{A.question}</h4>
          <Voices of={advise(nation, asked, belief, tables)} none={A.neither} />
          <h4 class="caps">{A.rest}</h4>
        </>
      )}
      <Voices of={advise(nation, candidates(), belief, tables)} none={A.hold} />
      <footer class="card-foot">
        <p />
        <button type="button" onClick={closeCard}>
          {PAGE.card.close}
        </button>
      </footer>
    </Card>
  );
}

const Voices = ({ of, none }: { of: readonly Advice[]; none: string }) => (
  <ul class="advisers">
    {agreeing(of).map(voices => (
      <Counsel key={voices[0]!.adviser} of={voices} none={none} />
    ))}
  </ul>
);

/** Those who name the same order speak together. */
function agreeing(all: readonly Advice[]): Advice[][] {
  const said = new Map<string, Advice[]>();
  for (const one of all) {
    const key = one.order === null ? '' : wordOf(one.order);
    said.set(key, [...(said.get(key) ?? []), one]);
  }
  return [...said.values()];
}

/** One order, who names it, and the goal that decides for each. */
function Counsel({ of, none }: { of: readonly Advice[]; none: string }) {
  const { order, odds } = of[0]!;
  const names = <h4>{list(of.map(({ adviser }) => A.names[adviser]))}</h4>;
  if (order === null)
    return (
      <li>
        {names}
        <p>{none}</p>
      </li>
    );
  return (
    <li>
      {names}
      <p>
        {targetOrFlag(order)} <b>{orderText(order)}</b>
        <span class="fine">
          {of.map(({ adviser, goal, by }) => (
            <span key={adviser}>
              {` ${of.length > 1 ? `${A.names[adviser]}: ` : ''}${A.because(goalOf(goal).label)} `}
              <Door of={{ kind: 'advice', order, goal }} label={goalOf(goal).label}>
                {signed(by, 2)}
              </Door>
              {'; '}
            </span>
          ))}
          <OddsDoor order={order} odds={odds} />
          {'; '}
          <InAll order={order} />
        </span>
      </p>
      <button type="button" onClick={() => openOrder(order)}>
        {A.look}
      </button>
    </li>
  );
}

const OddsDoor = ({ order, odds }: { order: Order; odds: number }) => {
  const people = (isDeed(order) ? askedBy(here.value.belief.seen, order) : order.move === 'offer' ? [order.to] : []).filter(answersHere);
  if (people.length > 0) return <span>{A.upTo(people.map(nameOf))}</span>;
  if (odds >= 1) return <span>{`${hundredths(odds)} ${A.inHundred}`}</span>;
  return (
    <>
      <Door of={{ kind: 'odds', order }} label={A.inHundred}>
        {hundredths(odds)}
      </Door>{' '}
      {A.inHundred}
    </>
  );
};

/** What its own card comes to, every goal and one's own public together: an adviser names the one goal that it leans on. */
const InAll = ({ order }: { order: Order }) => {
  const { gain, expected, odds, asked } = prospectsOf(order);
  const people = peopleAsked({ asked }).length > 0;
  const weighed = odds.mid < 1 && !people;
  const label = people ? A.inAllIf : weighed ? A.inAllByOdds : A.inAll;
  return (
    <>
      {label}{' '}
      <Door of={weighed ? { kind: 'expected', order } : { kind: 'gain', order, nation: order.actor }} label={label}>
        {signed(weighed ? expected : gain, 2)}
      </Door>
    </>
  );
};

const targetOrFlag = (order: Order) => {
  const target = nationOf(order);
  return target === -1 ? null : <Flag nation={target} size={13} />;
};
