import { moveOf } from '../engine/moves/index.ts';
import { placeOf } from '../engine/world.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel, placeScale } from '../words/places.ts';
import { Claims, Door } from './bits.tsx';
import { mindPath, type Part, partsAt } from './effect-parts.ts';
import { figure, signed } from './format.ts';
import { here } from './session.ts';
import { sourceText } from './sources.ts';
import { Head, Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';
import type { WhyTarget } from './why-target.ts';
import { endingName } from './words.ts';

const W = PAGE.why;

/** How an order moves what a third party feels towards the one who gives it: deed by deed, and what each is reckoned from. */
export function MindAnswer({ target: { order, nation, field } }: { target: Extract<WhyTarget, { kind: 'mind' }> }) {
  const { belief, tables } = here.value;
  if (order.move === 'text') return null;
  const path = mindPath(nation, order, field);
  const parts = partsAt(order, path, belief.seen, tables);
  const sum = parts.reduce((all, { by }) => all + by, 0);
  const stands = belief.seen.numbers[placeOf(path)!]!;
  return (
    <>
      <Title big={signed(sum)} title={placeLabel(path)} about={orderText(order)} />
      <Sum
        head={[W.cause, W.term]}
        rows={[
          [
            W.standsNow,
            <Door key={path} of={{ kind: 'place', path }} label={placeLabel(path)}>
              {figure(stands)}
            </Door>,
          ],
          ...parts.map(
            ({ deed, by }) =>
              [
                <>
                  {orderText(deed)} <Claims of={moveOf(deed.move).claims} />
                </>,
                signed(by),
              ] as const,
          ),
        ]}
        total={[W.wouldStand, figure(stands + sum)]}
      />
      {parts.map(part => (
        <Reckoned key={part.deed.actor} of={part} />
      ))}
    </>
  );
}

/** The rule of one deed: its numbers with their sources, the places of the world it reads, and how else it may end. */
function Reckoned({ of: { deed, by, others, coefficients, reads } }: { of: Part }) {
  if (by === 0) return null;
  return (
    <section>
      <h3>{W.reckonedFrom(moveOf(deed.move).label)}</h3>
      {coefficients.length + reads.length > 0 && (
        <table class="causes">
          <Head words={[W.factor, W.sourceHead]} figures={[W.figureHead]} />
          <tbody>
            {reads.map(({ path, value }) => (
              <tr key={path}>
                <td>{placeLabel(path)}</td>
                <td class="fine">{W.fromWorld}</td>
                <td class="num">
                  <Door of={{ kind: 'place', path }} label={placeLabel(path)}>
                    {figure(placeScale(path) * value)}
                  </Door>
                </td>
              </tr>
            ))}
            {coefficients.map(({ name, value, source }) => (
              <tr key={name}>
                <td>{W.coefficient(name)}</td>
                <td class="fine" translate={false}>
                  {sourceText(source)}
                </td>
                <td class="num">{String(Number(value.toPrecision(3)))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {coefficients.length === 0 && <p class="fine">{W.fixed}</p>}
      {others.length > 0 && <p class="fine">{others.map(one => W.otherwise(endingName(one.name), signed(one.by))).join(' ')}</p>}
    </section>
  );
}
