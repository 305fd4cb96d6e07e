import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Order, orderCost } from '../engine/deeds.ts';
import { GOAL_NAMES, type GoalName } from '../engine/goals/index.ts';
import { goalOf } from '../engine/value.ts';
import { capital } from '../words/names.ts';
import { orderText } from '../words/orders.ts';
import { PAGE } from '../words/page.ts';
import type { Foreseen } from './ballots.ts';
import { Door } from './bits.tsx';
import { openOrder, previewOf, sameOrder } from './choices.ts';
import { hundredths, isPoint, shows, signed, span } from './format.ts';
import { peopleAsked, publicRow } from './odds.tsx';
import { goalDoors } from './preview-body.tsx';
import { here, sitting } from './session.ts';
import { isCalm } from './settings.ts';
import { note, say, tell } from './stage.ts';
import type { WhyTarget } from './why-target.ts';

const C = PAGE.compare;
/** The order kept beside, and at which turn of which game. */
const kept = signal<{ readonly order: Order; readonly at: string } | null>(null);
const keptNow = (): Order | null => (kept.value?.at === sitting.value ? kept.value.order : null);

/** Keep the order of the open card beside the next one. */
export const KeepBeside = ({ order }: { order: Order }) => {
  const beside = keptNow();
  const same = beside !== null && sameOrder(beside, order);
  return (
    <button
      type="button"
      id="compare"
      class="plain"
      aria-pressed={same}
      onClick={() => {
        kept.value = same ? null : { order, at: sitting.value };
        if (!same) tell(C.next);
      }}
    >
      {same ? C.kept : C.keep}
    </button>
  );
};

interface Figure {
  readonly text: string;
  readonly of?: WhyTarget;
}
interface CompareRow {
  readonly label: string;
  readonly figures: readonly [Figure, Figure];
}

const NO_FIGURE: Figure = { text: '\u2013' };
const isUpToPeople = (of: Pick<Foreseen, 'asked'>): boolean => peopleAsked(of).length > 0;
const goalIn = ({ terms }: Foreseen, goal: GoalName): number => terms.find(term => term.goal === goal)?.by ?? 0;

const isPaid = ({ exposure }: Foreseen): boolean => shows(exposure);
/** What is paid before one's own public is part of what an order brings. */
const paid = (of: Foreseen): Figure => {
  if (!isPaid(of)) return { text: signed(0, 2) };
  const { by, of: door } = publicRow(of.order, here.value.nation, here.value.belief.seen, of.exposure);
  return { text: signed(by, 2), ...(door === undefined ? {} : { of: door }) };
};

/** The rows that tell two orders apart: what they cost, how likely they are, what they bring. */
function rowsOf(two: readonly [Foreseen, Foreseen]): CompareRow[] {
  const { nation } = here.value;
  const row = (label: string, figure: (of: Foreseen) => Figure): CompareRow => ({ label, figures: [figure(two[0]), figure(two[1])] });
  const goals = GOAL_NAMES.filter(goal => two.some(of => shows(goalIn(of, goal))));
  return [
    row(C.attention, ({ order }) => ({ text: String(orderCost(order)) })),
    row(C.odds, ({ order, odds, asked }) =>
      asked.length === 0
        ? { text: C.certain }
        : isUpToPeople({ asked })
          ? { text: C.upToThem }
          : { text: isPoint(odds) ? String(hundredths(odds.mid)) : `${hundredths(odds.mid)} (${span(odds)})`, of: { kind: 'odds', order } },
    ),
    row(PAGE.card.yourValue, ({ order, gain }) => ({ text: signed(gain, 2), of: { kind: 'gain', order, nation } })),
    row(PAGE.card.refused, ({ order, refused, asked }) =>
      asked.length === 0 ? NO_FIGURE : { text: signed(refused, 2), of: { kind: 'refused', order, nation } },
    ),
    row(PAGE.card.expected, ({ order, expected, asked }) =>
      isUpToPeople({ asked }) ? NO_FIGURE : { text: signed(expected, 2), of: { kind: 'expected', order } },
    ),
    ...(two.some(isPaid) ? [row(PAGE.card.exposure, paid)] : []),
    ...goals.map(goal => row(goalOf(goal).label, of => ({ text: signed(goalIn(of, goal), 2), of: goalDoors(of).doorOf(goal, nation) }))),
  ];
}

/** The order kept beside the one of the open card, figure by figure. */
export function Compared({ order }: { order: Order }) {
  const beside = keptNow();
  const at = useRef<HTMLElement>(null);
  const shown = beside !== null && !sameOrder(beside, order);
  useEffect(() => {
    if (!shown) return;
    if (note.peek().text === C.next) say('');
    // Once the card has come into view itself.
    requestAnimationFrame(() => at.current?.scrollIntoView({ block: 'nearest', behavior: isCalm.value ? 'auto' : 'smooth' }));
  }, [shown, order]);
  if (!shown) return null;
  const turnTo = () => {
    kept.value = { order, at: sitting.value };
    openOrder(beside);
  };
  const drop = () => {
    kept.value = null;
  };
  return (
    <section ref={at} class="compared" aria-label={C.heading}>
      <Side two={[previewOf(beside), previewOf(order)]} />
      <div class="actions">
        <button type="button" class="plain" onClick={turnTo}>
          {C.turnTo}
        </button>
        <button type="button" class="plain" onClick={drop}>
          {C.drop}
        </button>
      </div>
    </section>
  );
}

const Side = ({ two }: { two: readonly [Foreseen, Foreseen] }) => (
  <table class="causes">
    <thead>
      <tr>
        <th scope="col">{C.heading}</th>
        {two.map(({ order }, k) => (
          <th key={k} scope="col" class="num">
            {capital(orderText(order))}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rowsOf(two).map(({ label, figures }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {figures.map((figure, k) => (
            <td key={k} class="num">
              {figure.of === undefined ? (
                figure.text
              ) : (
                <Door of={figure.of} label={label}>
                  {figure.text}
                </Door>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
