import { advise } from '../agents/advisers.ts';
import { type Order, targetOf } from '../engine/deeds.ts';
import type { Deed } from '../engine/moves/index.ts';
import { goalOf } from '../engine/value.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { Door, Flag } from './bits.tsx';
import { Card } from './card.tsx';
import { candidates, card, closeCard } from './choices.ts';
import { hundredths, signed } from './format.ts';
import { here, selected } from './session.ts';

const A = PAGE.advisers;

/** Four voices, each with what it would order and the goal that decides. */
export function Advisers() {
  const { nation, belief, tables } = here.value;
  return (
    <Card title={A.heading} about={A.about}>
      <ul class="advisers">
        {advise(nation, candidates(), belief, tables).map(({ adviser, order, odds, goal, by }) => (
          <li key={adviser}>
            <h4>{A.names[adviser]}</h4>
            {order === null ? (
              <p>{A.hold}</p>
            ) : (
              <>
                <p>
                  {targetOrFlag(order as Deed)} <b>{orderText(order)}</b>
                  <span class="fine">
                    {` ${A.because(goalOf(goal).label)} `}
                    <Door of={{ kind: 'advice', order, goal }} label={goalOf(goal).label}>
                      {signed(by, 2)}
                    </Door>
                    {'; '}
                    <OddsDoor order={order} odds={odds} /> {A.inHundred}
                  </span>
                </p>
                <button type="button" onClick={() => look(order as Deed)}>
                  {A.look}
                </button>
              </>
            )}
          </li>
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

const OddsDoor = ({ order, odds }: { order: Order; odds: number }) => {
  if (odds >= 1) return <span>{hundredths(odds)}</span>;
  return (
    <Door of={{ kind: 'odds', order }} label={A.inHundred}>
      {hundredths(odds)}
    </Door>
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
