import { outlookFor } from '../engine/outlook.ts';
import { goalOf } from '../engine/value.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import type { Foreseen } from './ballots.ts';
import { Bars, colours, Door, Flag } from './bits.tsx';
import { card } from './choices.ts';
import { hundredths, signed } from './format.ts';
import { Minds } from './minds.tsx';
import { type GoalDoor, Weighs } from './odds.tsx';
import { here } from './session.ts';
import { endingName, variantOf } from './words.ts';

const C = PAGE.card;

/** Everything a player must know before adding an order. */
export function PreviewBody({ of }: { of: Foreseen }) {
  const { nation, belief, tables } = here.value;
  const reckoning = outlookFor(tables).from(belief.seen, [nation]);
  const after = reckoning.leadsTo(of.order);
  const { order } = of;
  const mixed =
    order.move === 'offer' || order.move === 'text' || of.endings.length < 2
      ? undefined
      : of.endings.map(({ name, odds }) => ({ name, odds, after: reckoning.leadsTo(order, name) }));
  const refused = reckoning.ifRefused(order);
  const doorOf: GoalDoor = (goal, who) => ({
    kind: 'goal',
    goal,
    nation: who,
    before: who === nation ? belief.seen : refused,
    after,
    ...(mixed === undefined ? {} : { mixed }),
  });
  const rows = of.terms.map(({ goal, by }) => ({ key: goal, label: goalOf(goal).label, by, of: doorOf(goal, nation) }));
  const mine = of.exposure > 0.005 ? [...rows, { key: 'exposure', label: C.exposure, by: -of.exposure }] : rows;
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
      <Helps of={of} />
      <Minds of={of} />
    </>
  );
}

/** What it brings if it is refused, and all told. */
export const Unless = ({ of: { order, refused, expected } }: { of: Foreseen }) => (
  <p class="fine spread">
    <span>
      {C.refused}{' '}
      <Door of={{ kind: 'refused', order, nation: order.actor }} label={C.refused}>
        {signed(refused, 2)}
      </Door>
    </span>{' '}
    <span>
      {C.expected}{' '}
      <Door of={{ kind: 'expected', order }} label={C.expected}>
        {signed(expected, 2)}
      </Door>
    </span>
  </p>
);

function Helps({ of }: { of: Foreseen }) {
  const { help } = of;
  if (help === null) return null;
  const { order } = help;
  const what = order.move === 'text' ? orderText(order) : order.move === 'offer' ? orderText(order.give) : variantOf(order);
  const text =
    of.asked.length > 0
      ? C.helpOdds(what, hundredths(of.odds.mid), hundredths(help.odds))
      : C.helpGain(what, signed(of.expected, 2), signed(help.gain, 2));
  const take = () => {
    card.value =
      order.move === 'text'
        ? { kind: 'text', clauses: order.clauses }
        : order.move === 'offer'
          ? { kind: 'offer', to: order.to, give: order.give, want: order.want, secret: order.secret }
          : { kind: 'deed', deed: order };
  };
  return (
    <p class="help">
      <b>{C.help}</b> <span>{text}</span>
      <button type="button" class="plain" onClick={take}>
        {C.useIt}
      </button>
    </p>
  );
}
