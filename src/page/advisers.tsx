import { type Advice, advise } from '../agents/advisers.ts';
import { askedBy, isDeed, type Order, targetOf } from '../engine/deeds.ts';
import type { Deed } from '../engine/moves/index.ts';
import { goalOf } from '../engine/value.ts';
import { list, nameOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { Door, Flag } from './bits.tsx';
import { Card } from './card.tsx';
import { candidates, card, closeCard } from './choices.ts';
import { hundredths, signed } from './format.ts';
import { answersHere, here, selected } from './session.ts';

const A = PAGE.advisers;

/** Four voices, each with what it would order and the goal that decides. */
export function Advisers() {
  const { nation, belief, tables } = here.value;
  return (
    <Card title={A.heading} about={A.about}>
      <ul class="advisers">
        {agreeing(advise(nation, candidates(), belief, tables)).map(voices => (
          <Counsel key={voices[0]!.adviser} of={voices} />
        ))}
      </ul>
      <footer class="card-foot">
        <p />
        <button type="button" onClick={closeCard}>
          {PAGE.card.close}
        </button>
      </footer>
    </Card>
  );
}

/** Those who name the same order speak together. */
function agreeing(all: readonly Advice[]): Advice[][] {
  const said = new Map<string, Advice[]>();
  for (const one of all) {
    const key = one.order === null ? '' : JSON.stringify(one.order);
    said.set(key, [...(said.get(key) ?? []), one]);
  }
  return [...said.values()];
}

/** One order, who names it, and the goal that decides for each. */
function Counsel({ of }: { of: readonly Advice[] }) {
  const { order, odds } = of[0]!;
  const names = <h4>{list(of.map(({ adviser }) => A.names[adviser]))}</h4>;
  if (order === null)
    return (
      <li>
        {names}
        <p>{A.hold}</p>
      </li>
    );
  return (
    <li>
      {names}
      <p>
        {targetOrFlag(order as Deed)} <b>{orderText(order)}</b>
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
        </span>
      </p>
      <button type="button" onClick={() => look(order as Deed)}>
        {A.look}
      </button>
    </li>
  );
}

const OddsDoor = ({ order, odds }: { order: Order; odds: number }) => {
  const people = isDeed(order) ? askedBy(here.value.belief.seen, order).filter(answersHere) : [];
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

const targetOrFlag = (deed: Deed) => {
  const target = targetOf(deed);
  return target === -1 ? null : <Flag nation={target} size={13} />;
};

function look(deed: Deed): void {
  const target = targetOf(deed);
  if (target !== -1) selected.value = target;
  card.value = { kind: 'deed', deed };
}
