import type { Asked, Range } from '../agents/preview.ts';
import { ENDINGS, type Order } from '../engine/deeds.ts';
import { GOAL_NAMES } from '../engine/goals/index.ts';
import { outlookFor } from '../engine/outlook.ts';
import { goalOf } from '../engine/value.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { orderLabel } from '../words/sentences.ts';
import { Bars, Door, Named } from './bits.tsx';
import { previewOf } from './choices.ts';
import { figure, hundredths, signed } from './format.ts';
import { here } from './session.ts';
import { Head, Title } from './why-causes.tsx';
import type { WhyTarget } from './why-target.ts';

const W = PAGE.why;
const C = PAGE.card;
/** A range at most this wide is said to be narrow, and why. */
const NARROW = 0.04;

const span = ({ low, high }: Range): string => `${hundredths(low)}\u2013${hundredths(high)}`;

/** A sum as it is done: what is reckoned, and what it comes to. */
export const Sum = ({ rows, total }: { rows: readonly (readonly [string, string])[]; total: readonly [string, string] }) => (
  <table class="causes sum">
    <tbody>
      {rows.map(([label, text]) => (
        <tr key={label}>
          <td>{label}</td>
          <td class="num">{text}</td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{total[0]}</th>
        <td class="num">{total[1]}</td>
      </tr>
    </tfoot>
  </table>
);

/** How odds come of what is weighed, and their range of what is not known. */
export function OddsAnswer({ target }: { target: Extract<WhyTarget, { kind: 'odds' | 'range' }> }) {
  const { order, nation, kind } = target;
  const { asked, odds } = previewOf(order);
  const one = nation === undefined ? (asked.length === 1 ? asked[0] : undefined) : asked.find(other => other.nation === nation);
  const of = one?.odds ?? odds;
  const who = one === undefined ? W.all(asked.length) : labelOf(one.nation);
  return (
    <>
      <Title
        big={kind === 'range' ? span(of) : String(hundredths(of.mid))}
        unit={C.inHundred}
        title={kind === 'range' ? W.rangeOf(who) : W.oddsOf(who)}
        about={orderLabel(order)}
      />
      {kind === 'range' && <RangeOf of={of} asked={one === undefined ? asked : [one]} />}
      {one === undefined ? <Product asked={asked} odds={odds} order={order} /> : <Logistic of={one} order={order} />}
      {kind === 'odds' && <RangeOf of={of} asked={one === undefined ? asked : [one]} />}
    </>
  );
}

/** The margin of a yes over the scale, and the odds it gives. */
function Logistic({ of, order }: { of: Asked; order: Order }) {
  const { tables } = here.value;
  const { scale } = tables.book.value;
  const rows = of.terms.map(({ goal, mid, low, high }) => ({ key: goal as string, label: goalOf(goal).label, by: mid, low, high }));
  const public_ = Math.abs(of.audience) > 0.005 ? [{ key: 'audience', label: C.audience, by: -of.audience }] : [];
  const { mid } = of.margin;
  return (
    <>
      <Bars rows={[...rows, ...public_]} total={mid} totalLabel={mid >= 0 ? C.over : C.under} running />
      <Sum
        rows={[
          [W.margin, signed(mid, 3)],
          [W.overScale, figure(scale, 2)],
          [W.logit, signed(mid / scale, 2)],
        ]}
        total={[W.logistic, `${hundredths(of.odds.mid)} ${C.inHundred}`]}
      />
      <p class="fine">{of.kind === 'vote' ? W.voteNote(nameOf(of.nation)) : W.scaleNote(figure(scale, 1))}</p>
      {order.move === 'offer' && <p class="fine">{W.offerNote}</p>}
    </>
  );
}

/** All have to agree: their odds multiplied. */
const Product = ({ asked, odds, order }: { asked: readonly Asked[]; odds: Range; order: Order }) => (
  <table class="causes">
    <Head words={[W.party]} figures={[W.oddsHead]} />
    <tbody>
      {asked.map(one => (
        <tr key={one.nation}>
          <td>
            <Named nation={one.nation} />
          </td>
          <td class="num">
            <Door of={{ kind: 'odds', order, nation: one.nation }} label={W.oddsOf(labelOf(one.nation))}>
              {hundredths(one.odds.mid)}
            </Door>
          </td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{W.multiplied}</th>
        <td class="num">{hundredths(odds.mid)}</td>
      </tr>
    </tfoot>
  </table>
);

/** What the range is of; by government, where that is not known; and why it is narrow, if it is. */
function RangeOf({ of, asked }: { of: Range; asked: readonly Asked[] }) {
  const { tables, belief } = here.value;
  const [one] = asked;
  const types = one === undefined || asked.length > 1 || belief.seen.state[one.nation].type > 0 ? [] : tables.types[one.nation];
  return (
    <section>
      <h3>{W.rangeHead(span(of))}</h3>
      <p class="fine">
        {W.rangeAbout} {of.high - of.low <= NARROW && W.narrow}
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
                  <td class="num">
                    {found.length === 0 ? '' : `${hundredths(Math.min(...found))}\u2013${hundredths(Math.max(...found))}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

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
        about={orderLabel(order)}
      />
      <Bars rows={rows} total={is - was} totalLabel={W.change} />
      <Sum
        rows={[
          [W.valueAfterOrder, figure(is, 3)],
          [W.valueNothing, `\u2212 ${figure(was, 3)}`],
          ...(exposure > 0.005 ? [[C.exposure, signed(-exposure, 2)] as const] : []),
        ]}
        total={[W.change, signed(is - was - exposure, 2)]}
      />
      {mixed.length > 1 && (
        <table class="causes">
          <Head words={[C.endings]} figures={[W.oddsHead, W.change]} />
          <tbody>
            {mixed.map(({ name, odds, by }) => (
              <tr key={name}>
                <td>{`It ${PAGE.endings[name] ?? name}`}</td>
                <td class="num">{hundredths(odds)}</td>
                <td class="num">{signed(by, 2)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{C.expected}</th>
              <td />
              <td class="num">{signed(is - was, 2)}</td>
            </tr>
          </tfoot>
        </table>
      )}
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
      <Title big={signed(expected, 2)} unit={W.points} title={C.expected} about={orderLabel(order)} />
      <table class="causes">
        <Head words={['']} figures={[W.change, W.oddsHead, W.brings]} />
        <tbody>
          {doors.map(({ label, kind, by, share }) => (
            <tr key={kind}>
              <td>{label}</td>
              <td class="num">
                <Door of={{ kind, order, nation }} label={label}>
                  {signed(by, 2)}
                </Door>
              </td>
              <td class="num">{`\u00d7 ${figure(share, 2)}`}</td>
              <td class="num">{signed(by * share, 2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{C.expected}</th>
            <td colSpan={3} class="num">
              {signed(expected, 2)}
            </td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}
