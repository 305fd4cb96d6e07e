import { preview } from '../agents/preview.ts';
import { outlookFor } from '../engine/outlook.ts';
import { goalOf } from '../engine/value.ts';
import { capital, inHundred, nameOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { Bars, colours } from './bits.tsx';
import { costRows, leadOf } from './odds.tsx';
import { here } from './session.ts';
import { Title } from './why-causes.tsx';
import type { WhyTarget } from './why-target.ts';

const W = PAGE.refusals;

/** Why somebody said no to an order of the player's: what it weighed, as the player believed when the order was given. */
export function RefusedAnswer({ target: { order, nation, turn } }: { target: Extract<WhyTarget, { kind: 'no' }> }) {
  const { match, tables, nation: self } = here.value;
  const belief = match.beliefIn(match.start(turn), self);
  const { orders } = match.played(turn);
  const others = orders[self].filter(other => other !== order);
  const one = preview(order, belief, tables, match.chance, others).asked.find(asked => asked.nation === nation);
  if (one === undefined) return <p>{W.notAsked}</p>;
  const reckoning = outlookFor(tables).from(belief.seen, [self]);
  const [after, before] = [reckoning.leadsTo(order), reckoning.ifRefused(order)];
  const rows = one.terms.map(({ goal, mid, low, high }) => ({
    key: goal as string,
    label: goalOf(goal).label,
    by: mid,
    low,
    high,
    of: { kind: 'goal', goal, nation, before, after } as const,
  }));
  const against = [...rows].sort((a, b) => a.by - b.by)[0];
  return (
    <>
      <Title big={inHundred(one.odds.mid)} unit={PAGE.card.inHundred} title={W.title(capital(nameOf(nation)))} about={orderText(order)} />
      <div class={colours(nation)}>
        <Bars
          rows={[...rows, ...costRows(one.audience, PAGE.card.audience, one.effort)]}
          total={one.margin.mid}
          totalLabel={leadOf(one.margin, one.kind)}
          running
        />
      </div>
      <p>
        {one.margin.mid < 0
          ? against !== undefined && against.by < 0
            ? W.against(goalOf(against.key as Parameters<typeof goalOf>[0]).label)
            : W.cost
          : W.unlikely}
      </p>
      <p class="fine">{W.note}</p>
    </>
  );
}
