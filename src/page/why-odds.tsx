import type { Asked, Range } from '../agents/preview.ts';
import type { Order } from '../engine/deeds.ts';
import { outlookFor } from '../engine/outlook.ts';
import { goalOf } from '../engine/value.ts';
import { capital, labelOf, nameOf } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { Bars, colours, Door, Named } from './bits.tsx';
import { previewOf } from './choices.ts';
import { figure, hundredths, signed, span } from './format.ts';
import { costRows, leadOf } from './odds.tsx';
import { here } from './session.ts';
import { Head, Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';
import type { WhyTarget } from './why-target.ts';

const W = PAGE.why;
const C = PAGE.card;
/** A range at most this wide is said to be narrow, and why. */
const NARROW = 0.04;

/** How odds come of what is weighed, and their range of what is not known. */
export function OddsAnswer({ target }: { target: Extract<WhyTarget, { kind: 'odds' | 'range' }> }) {
  const { order, nation, kind } = target;
  const { asked, odds } = previewOf(order);
  const one = nation === undefined ? (asked.length === 1 ? asked[0] : undefined) : asked.find(other => other.nation === nation);
  const vote = asked[0]?.kind === 'vote';
  const of = one?.odds ?? odds;
  const who = one === undefined ? W.all(asked.length) : labelOf(one.nation);
  return (
    <>
      <Title
        big={kind === 'range' ? span(of) : String(hundredths(of.mid))}
        unit={C.inHundred}
        title={kind === 'range' ? W.rangeOf(who) : vote ? W.noVetoOf(who) : W.oddsOf(who)}
        about={orderText(order)}
      />
      {kind === 'range' && <RangeOf of={of} asked={one === undefined ? asked : [one]} />}
      {one === undefined ? <Product asked={asked} odds={odds} order={order} /> : <OneOdds of={one} order={order} />}
      {kind === 'odds' && <RangeOf of={of} asked={one === undefined ? asked : [one]} />}
    </>
  );
}

/** What one weighs, and the odds it gives. */
function OneOdds({ of, order }: { of: Asked; order: Order }) {
  const rows = of.terms.map(({ goal, mid, low, high }) => ({ key: goal, label: goalOf(goal).label, by: mid, low, high }));
  return (
    <>
      <div class={colours(of.nation)}>
        <Bars
          rows={[...rows, ...costRows(order, of.nation, here.value.belief.seen, of)]}
          total={of.margin.mid}
          totalLabel={leadOf(of.kind)}
          running
        />
      </div>
      {of.kind === 'vote' ? <Votes of={of} order={order} /> : <Logistic of={of} />}
      {order.move === 'offer' && <p class="fine">{W.offerNote}</p>}
    </>
  );
}

/** The margin of a yes over the scale. */
function Logistic({ of: { margin, odds } }: { of: Asked }) {
  const { scale } = here.value.tables.book.value;
  return (
    <>
      <Sum
        rows={[
          [W.margin, signed(margin.mid, 3)],
          [W.overScale, figure(scale, 2)],
          [W.logit, signed(margin.mid / scale, 2)],
        ]}
        total={[W.logistic, `${hundredths(odds.mid)} ${C.inHundred}`]}
      />
      <p class="fine">{W.scaleNote(figure(scale, 1))}</p>
    </>
  );
}

/** Three answers, each by e to the worth of it over the scale; whoever does not veto lets it pass. */
function Votes({ of: { nation, odds }, order }: { of: Asked; order: Order }) {
  const { belief, tables } = here.value;
  if (order.move === 'offer' || order.move === 'text') return null;
  const outlook = outlookFor(tables).from(belief.seen, [nation]);
  const { yes, abstain, no } = outlook.ballots(order, nation);
  const said = outlook.votes(order, nation);
  const { scale } = tables.book.value;
  return (
    <>
      <Sum
        head={[W.answer, W.againstVeto, W.overScale, W.oddsHead]}
        rows={[
          [PAGE.answers.yes, signed(yes - no, 2), signed((yes - no) / scale, 2), hundredths(said.yes)],
          [PAGE.answers.abstain, signed(abstain - no, 2), signed((abstain - no) / scale, 2), hundredths(said.abstain)],
          [PAGE.answers.veto, figure(0), figure(0), hundredths(said.no)],
        ]}
        total={[W.noVeto, hundredths(odds.mid)]}
      />
      <p class="fine">{W.voteNote(capital(nameOf(nation)), figure(scale, 1))}</p>
    </>
  );
}

/** All have to agree, or none to veto: their odds multiplied. */
const Product = ({ asked, odds, order }: { asked: readonly Asked[]; odds: Range; order: Order }) => (
  <Sum
    head={[W.party, W.oddsHead]}
    rows={asked.map(({ nation, odds: own, kind }) => [
      <Named key={nation} nation={nation} />,
      <Door key="odds" of={{ kind: 'odds', order, nation }} label={(kind === 'vote' ? W.noVetoOf : W.oddsOf)(labelOf(nation))}>
        {hundredths(own.mid)}
      </Door>,
    ])}
    total={[W.multiplied, hundredths(odds.mid)]}
  />
);

/** So near to certain that nothing they are unsure of shows. */
const isSure = ({ mid }: Range): boolean => mid > 0.95 || mid < 0.05;

/** What the range is of; by government, where that is not known; and why it is narrow, if it is. */
function RangeOf({ of, asked }: { of: Range; asked: readonly Asked[] }) {
  const { tables, belief } = here.value;
  const [one] = asked;
  const types = one === undefined || asked.length > 1 || belief.seen.state[one.nation].type > 0 ? [] : tables.types[one.nation];
  return (
    <section>
      <h3>{W.rangeHead(span(of))}</h3>
      <p class="fine">
        {W.rangeAbout} {of.high - of.low <= NARROW && (isSure(of) ? W.sure : W.narrow)}
      </p>
      {one !== undefined && types.length > 1 && (
        <table class="causes">
          <Head words={[W.governments]} figures={[W.worlds, W.oddsHead]} />
          <tbody>
            {types.map(({ label }, t) => {
              const found = one.worlds.filter(({ type }) => type === t + 1).map(({ odds }) => odds);
              return (
                <tr key={label}>
                  <td>{label}</td>
                  <td class="num">{found.length}</td>
                  <td class="num">{found.length === 0 ? '' : span({ low: Math.min(...found), high: Math.max(...found) })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
