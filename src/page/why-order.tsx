import { ENDINGS, type Order } from '../engine/deeds.ts';
import { GOAL_NAMES } from '../engine/goals/index.ts';
import { outlookFor } from '../engine/outlook.ts';
import { goalOf } from '../engine/value.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { Bars, Door } from './bits.tsx';
import { previewOf } from './choices.ts';
import { figure, shows, signed } from './format.ts';
import { here } from './session.ts';
import { Title } from './why-causes.tsx';
import { EndingsSum, Sum } from './why-sum.tsx';
import type { WhyTarget } from './why-target.ts';

const W = PAGE.why;
const C = PAGE.card;

/** Value with nothing done and value after, goal by goal, as a nation is believed to see it. */
export function GainAnswer({ target: { kind, order, nation } }: { target: Extract<WhyTarget, { kind: 'gain' | 'refused' }> }) {
  const { tables, belief } = here.value;
  const outlook = outlookFor(tables).from(belief.seen);
  outlook.reckon(order);
  const after = kind === 'gain' ? outlook.done : outlook.declined;
  const [was, is] = [outlook.base.total[nation]!, after.total[nation]!];
  const exposure = kind === 'gain' && order.actor === nation ? outlook.exposure(order) : 0;
  const rows = GOAL_NAMES.map((goal, g) => ({
    key: goal as string,
    label: goalOf(goal).label,
    by: after.items[nation][g]! - outlook.base.items[nation][g]!,
  })).filter((_, g) => tables.weights[nation].some(row => row[g]! > 0));
  const endings = kind === 'gain' && order.move !== 'offer' && order.move !== 'text' ? ENDINGS[order.move] : [];
  const mixed = endings.flatMap(name => {
    if (order.move === 'offer' || order.move === 'text') return [];
    const odds = outlook.oddsOf(order, name);
    return odds > 0 ? [{ name, odds, by: outlook.ending(order, name, nation) - was }] : [];
  });
  return (
    <>
      <Title
        big={signed(is - was - exposure, 2)}
        unit={W.points}
        title={(kind === 'gain' ? W.gainOf : W.refusedOf)(labelOf(nation))}
        about={orderText(order)}
      />
      <Bars rows={rows} total={is - was} totalLabel={W.change} />
      <Sum
        rows={[
          [W.valueAfterOrder, figure(is, 3)],
          [W.valueNothing, `\u2212 ${figure(was, 3)}`],
          ...(shows(exposure) ? [[C.exposure, signed(-exposure, 2)] as const] : []),
        ]}
        total={[W.change, signed(is - was - exposure, 2)]}
      />
      {mixed.length > 1 && <EndingsSum ways={mixed} write={by => signed(by, 2)} />}
      {order.actor !== nation && <p class="fine">{W.believedNote(nameOf(nation))}</p>}
    </>
  );
}

/** What goes through and what is refused, by their odds. */
export function ExpectedAnswer({ order }: { order: Order }) {
  const { nation } = here.value;
  const { odds, gain, refused, expected } = previewOf(order);
  const doors = [
    { label: C.yourValue, kind: 'gain', by: gain, share: odds.mid },
    { label: C.refused, kind: 'refused', by: refused, share: 1 - odds.mid },
  ] as const;
  return (
    <>
      <Title big={signed(expected, 2)} unit={W.points} title={C.expected} about={orderText(order)} />
      <Sum
        head={['', W.change, W.oddsHead, W.brings]}
        rows={doors.map(({ label, kind, by, share }) => [
          label,
          <Door key={kind} of={{ kind, order, nation }} label={label}>
            {signed(by, 2)}
          </Door>,
          `\u00d7 ${figure(share, 2)}`,
          signed(by * share, 2),
        ])}
        total={[C.expected, signed(expected, 2)]}
      />
    </>
  );
}
