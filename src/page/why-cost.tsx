import { costOf } from '../engine/deeds.ts';
import { moveOf } from '../engine/moves/index.ts';
import { outlookFor } from '../engine/outlook.ts';
import type { Term } from '../engine/why.ts';
import { capital, labelOf, termLabel } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { Claims } from './bits.tsx';
import { figure, shows, signed } from './format.ts';
import { manualAt } from './manual-at.ts';
import { here } from './session.ts';
import { Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';
import type { WhyTarget } from './why-target.ts';

const W = PAGE.why;
const C = PAGE.card;
type Cost = Extract<WhyTarget, { kind: 'public' | 'effort' }>;

/** What an order costs besides goals. */
export const CostAnswer = ({ target }: { target: Cost }) =>
  target.kind === 'public' ? <PublicAnswer target={target} /> : <EffortAnswer target={target} />;

/** Before its own public, deed by deed: what each charge is made of, and where the manual tells its rule. */
function PublicAnswer({ target: { order, nation, on } }: { target: Cost }) {
  const { tables, nation: own } = here.value;
  const costs = outlookFor(tables)
    .from(on, [])
    .publicCosts(order, nation)
    .filter(({ cost }) => shows(cost));
  const total = costs.reduce((sum, { cost }) => sum + cost, 0);
  return (
    <>
      <Title
        big={signed(-total, 2)}
        unit={W.points}
        title={nation === own ? C.exposure : W.publicOf(labelOf(nation))}
        about={W.publicAbout}
      />
      {costs.map(({ deed, cost, terms }) => (
        <section key={orderText(deed)}>
          <h3>{capital(orderText(deed))}</h3>
          <Sum rows={termRows(terms)} total={[W.publicCost, signed(-cost, 2)]} />
          <p class="fine">
            <button
              type="button"
              class="plain"
              onClick={() => {
                manualAt.value = `move.${deed.move}`;
              }}
            >
              {W.ruleOf(moveOf(deed.move).label)}
            </button>{' '}
            <Claims of={moveOf(deed.move).claims} />
          </p>
        </section>
      ))}
    </>
  );
}

/** Terms that add up; factors, each times the one before; what is inside a factor, in small. */
function termRows(terms: readonly Term[]) {
  let product = false;
  return terms.map(({ label, value, factor, inside }) => {
    if (inside)
      return [
        <span key={label} class="fine">
          {termLabel(label)}
        </span>,
        <span key={label} class="fine">
          {figure(value, 2)}
        </span>,
      ] as const;
    if (!factor) return [termLabel(label), signed(-value, 2)] as const;
    const row = [termLabel(label), `${product ? '\u00d7 ' : ''}${figure(value, 2)}`] as const;
    product = true;
    return row;
  });
}

/** The attention a yes takes of the one asked, by what a point of it is worth elsewhere. */
function EffortAnswer({ target: { order } }: { target: Cost }) {
  const { attention } = here.value.tables.book.value;
  const points = order.move === 'offer' ? costOf(order.want) : 0;
  return (
    <>
      <Title big={signed(-attention * points, 2)} unit={W.points} title={C.effort} about={orderText(order)} />
      <Sum
        rows={[
          [W.effortPoints, figure(points, 0)],
          [W.effortWorth, `\u00d7 ${figure(attention, 2)}`],
        ]}
        total={[C.effort, signed(-attention * points, 2)]}
      />
    </>
  );
}
