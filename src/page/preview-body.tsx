import { riskOf } from '../engine/crisis/open.ts';
import type { Order } from '../engine/deeds.ts';
import { outlookFor } from '../engine/outlook.ts';
import { textsIn } from '../engine/talks/read.ts';
import { SIGNED } from '../engine/talks/text.ts';
import { goalOf } from '../engine/value.ts';
import type { World } from '../engine/world.ts';
import { rungName } from '../words/crisis.ts';
import { inHundred, nameOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import type { Foreseen } from './ballots.ts';
import { Bars, colours, Door, Flag } from './bits.tsx';
import { amongOrders, card, cardFor } from './choices.ts';
import { fare } from './drafting.ts';
import { hundredths, shows, signed } from './format.ts';
import { Minds } from './minds.tsx';
import { type GoalDoor, peopleAsked, publicRow, Weighs } from './odds.tsx';
import { here } from './session.ts';
import { endingName, variantOf } from './words.ts';

const C = PAGE.card;

/** The worlds that an order leads to, as believed, and the door of each goal between them. */
export function goalDoors({ order, endings }: Foreseen): { readonly after: World; readonly doorOf: GoalDoor } {
  const { nation, belief, tables } = here.value;
  const reckoning = outlookFor(tables).from(belief.seen, [nation]);
  const after = reckoning.leadsTo(order);
  const refused = reckoning.ifRefused(order);
  const mixed =
    order.move === 'offer' || order.move === 'text' || endings.length < 2
      ? undefined
      : endings.map(({ name, odds }) => ({ name, odds, after: reckoning.leadsTo(order, name) }));
  const doorOf: GoalDoor = (goal, who) => ({
    kind: 'goal',
    goal,
    nation: who,
    before: who === nation ? belief.seen : refused,
    after,
    ...(mixed === undefined ? {} : { mixed }),
  });
  return { after, doorOf };
}

/** Everything a player must know before adding an order. */
export function PreviewBody({ of }: { of: Foreseen }) {
  const { nation } = here.value;
  const { order } = of;
  const { after, doorOf } = goalDoors(of);
  const rows = of.terms.map(({ goal, by }) => ({ key: goal, label: goalOf(goal).label, by, of: doorOf(goal, nation) }));
  const mine = shows(of.exposure) ? [...rows, publicRow(order, nation, here.value.belief.seen, of.exposure)] : rows;
  return (
    <>
      <div class="columns">
        <section class={colours(nation)}>
          <h4 class="caps">
            <Flag nation={nation} size={13} /> {C.gains}
          </h4>
          <Bars rows={mine} total={of.gain} totalLabel={C.yourValue} totalOf={{ kind: 'gain', order, nation }} />
          {of.odds.mid < 1 && <Unless of={of} />}
        </section>
        {of.asked.length === 1 && <Weighs of={of} doorOf={doorOf} />}
      </div>
      {of.asked.length > 1 && (
        <section class="folds">
          <h4 class="caps">{of.ballots.length > 0 ? C.vetoers : C.askedEach}</h4>
          <Weighs of={of} doorOf={doorOf} />
        </section>
      )}
      {of.endings.length > 1 && (
        <p class="endings">
          <b>{C.endings}</b>{' '}
          <Door of={{ kind: 'gain', order, nation }} label={C.endings}>
            {of.endings.map(({ name, odds, gain }) => `${C.ending(endingName(name), hundredths(odds))} (${signed(gain, 2)})`).join('; ')}
          </Door>
        </p>
      )}
      <Risk order={order} />
      {order.move === 'sell-at-home' && <AtHome after={after} />}
      <Helps of={of} />
      <Minds of={of} />
    </>
  );
}

/** The crisis that a deed may open: it is counted above as the rung it leads one to expect. */
function Risk({ order }: { order: Order }) {
  const { belief, tables } = here.value;
  const deeds = order.move === 'text' ? [] : order.move === 'offer' ? [order.give, order.want] : [order];
  const risks = deeds.flatMap(deed => riskOf(belief.seen, deed, tables) ?? []).filter(({ odds }) => odds > 0);
  return (
    <>
      {risks.map(({ target, rung, odds }) => (
        <p key={target} class="risk">
          {C.risk(inHundred(odds), nameOf(target), rungName(rung))} <span class="fine">{C.riskNote}</span>
        </p>
      ))}
    </>
  );
}

/** What arguing for a text does to its odds at home. */
function AtHome({ after }: { after: World }) {
  const { belief, nation } = here.value;
  return textsIn(belief.seen)
    .filter(({ stage, parties }) => stage === SIGNED && parties.includes(nation))
    .map(({ slot }) => (
      <p key={slot} class="risk">
        {C.atHome(hundredths(fare(belief.seen, slot, nation).odds), hundredths(fare(after, slot, nation).odds))}
      </p>
    ));
}

/** What it brings if it is refused, and all told. */
export const Unless = ({ of: { order, refused, expected, asked } }: { of: Foreseen }) => (
  <p class="fine spread">
    <span>
      {C.refused}{' '}
      <Door of={{ kind: 'refused', order, nation: order.actor }} label={C.refused}>
        {signed(refused, 2)}
      </Door>
    </span>{' '}
    {peopleAsked({ asked }).length === 0 && (
      <span>
        {C.expected}{' '}
        <Door of={{ kind: 'expected', order }} label={C.expected}>
          {signed(expected, 2)}
        </Door>
      </span>
    )}
  </p>
);

function Helps({ of }: { of: Foreseen }) {
  const { help } = of;
  if (help === null || peopleAsked(of).length > 0 || amongOrders(of.order) !== undefined) return null;
  const { order } = help;
  const what = order.move === 'text' ? orderText(order) : order.move === 'offer' ? orderText(order.give) : variantOf(order);
  const text =
    of.asked.length > 0
      ? C.helpBoth(what, signed(of.expected, 2), signed(help.gain, 2), hundredths(of.odds.mid), hundredths(help.odds))
      : C.helpGain(what, signed(of.expected, 2), signed(help.gain, 2));
  const take = () => {
    card.value = cardFor(order);
  };
  return (
    <div class="help">
      <p>
        <b>{C.help}</b> {text}
      </p>
      <button type="button" onClick={take}>
        {C.useIt}
      </button>
    </div>
  );
}
