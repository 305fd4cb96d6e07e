import { type Asked, preview } from '../agents/preview.ts';
import type { Order } from '../engine/deeds.ts';
import type { Nation } from '../engine/nations.ts';
import { outlookFor } from '../engine/outlook.ts';
import { goalOf } from '../engine/value.ts';
import type { World } from '../engine/world.ts';
import { capital, inHundred, nameOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { colours } from './bits.tsx';
import { deskBelief } from './hindsight.ts';
import { costRows, doorsOn, WeighBars } from './odds.tsx';
import { answersHere, here } from './session.ts';
import { Title } from './why-causes.tsx';
import type { WhyTarget } from './why-target.ts';

const W = PAGE.refusals;

/** What one who was asked weighed of an order of a played turn, as the player believed at the desk it was given on. */
export function weighedThen(order: Order, nation: Nation, turn: number): Asked | undefined {
  const { match, tables, nation: self } = here.value;
  const others = match.played(turn).orders[self].filter(other => other !== order);
  return preview(order, deskBelief(turn), tables, match.chance, others).asked.find(asked => asked.nation === nation);
}

/** A minus smaller than this stands against nothing. */
const LEAST = 0.05;
/** The largest minus of all that a yes would have brought and cost, by name; none where nothing comes to anything. */
export function mostAgainst(one: Asked, order: Order, seen: World): string | null {
  const rows = [...one.terms.map(({ goal, mid }) => ({ label: goalOf(goal).label, by: mid })), ...costRows(order, one.nation, seen, one)];
  const least = rows.reduce((most, row) => (row.by < most.by ? row : most), { label: '', by: -LEAST });
  return least.label === '' ? null : least.label;
}

/** Why somebody said no to an order of the player's. */
export function RefusedAnswer({ target: { order, nation, turn } }: { target: Extract<WhyTarget, { kind: 'no' }> }) {
  const { tables, nation: self } = here.value;
  const one = weighedThen(order, nation, turn);
  if (one === undefined) return <p>{W.notAsked}</p>;
  const { seen } = deskBelief(turn);
  const against = mostAgainst(one, order, seen);
  const person = answersHere(nation);
  return (
    <>
      {person ? (
        <Title big="" title={W.titleOf(capital(nameOf(nation)))} about={orderText(order)} />
      ) : (
        <Title big={inHundred(one.odds.mid)} unit={PAGE.card.inHundred} title={W.title(capital(nameOf(nation)))} about={orderText(order)} />
      )}
      <div class={colours(nation)}>
        <WeighBars of={one} order={order} on={seen} doorOf={doorsOn(outlookFor(tables).from(seen, [self]), order)} />
      </div>
      {against !== null && <p>{W.against(against)}</p>}
      {person ? <p>{W.theirs(capital(nameOf(nation)))}</p> : one.margin.mid >= 0 && <p>{W.unlikely}</p>}
      <p class="fine">{W.note}</p>
    </>
  );
}
