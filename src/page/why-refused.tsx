import { type Asked, preview } from '../agents/preview.ts';
import type { Order } from '../engine/deeds.ts';
import type { Nation } from '../engine/nations.ts';
import { outlookFor } from '../engine/outlook.ts';
import { goalOf } from '../engine/value.ts';
import { capital, inHundred, nameOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { colours } from './bits.tsx';
import { deskBelief } from './hindsight.ts';
import { WeighBars } from './odds.tsx';
import { here } from './session.ts';
import { Title } from './why-causes.tsx';
import type { WhyTarget } from './why-target.ts';

const W = PAGE.refusals;

/** What one who was asked weighed of an order of a played turn, as the player believed at the desk it was given on. */
export function weighedThen(order: Order, nation: Nation, turn: number): Asked | undefined {
  const { match, tables, nation: self } = here.value;
  const others = match.played(turn).orders[self].filter(other => other !== order);
  return preview(order, deskBelief(turn), tables, match.chance, others).asked.find(asked => asked.nation === nation);
}

/** Why somebody said no to an order of the player's. */
export function RefusedAnswer({ target: { order, nation, turn } }: { target: Extract<WhyTarget, { kind: 'no' }> }) {
  const { tables, nation: self } = here.value;
  const one = weighedThen(order, nation, turn);
  if (one === undefined) return <p>{W.notAsked}</p>;
  const { seen } = deskBelief(turn);
  const reckoning = outlookFor(tables).from(seen, [self]);
  const [after, before] = [reckoning.leadsTo(order), reckoning.ifRefused(order)];
  const against = [...one.terms].sort((a, b) => a.mid - b.mid)[0];
  return (
    <>
      <Title big={inHundred(one.odds.mid)} unit={PAGE.card.inHundred} title={W.title(capital(nameOf(nation)))} about={orderText(order)} />
      <div class={colours(nation)}>
        <WeighBars of={one} order={order} on={seen} doorOf={(goal, who) => ({ kind: 'goal', goal, nation: who, before, after })} />
      </div>
      <p>{one.margin.mid < 0 ? (against !== undefined && against.mid < 0 ? W.against(goalOf(against.goal).label) : W.cost) : W.unlikely}</p>
      <p class="fine">{W.note}</p>
    </>
  );
}
