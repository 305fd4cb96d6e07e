import { GOAL_NAMES } from '../engine/goals/index.ts';
import { goalOf } from '../engine/value.ts';
import { HIGH, LOW, placeOf } from '../engine/world.ts';
import { labelOf, nameOf, termLabel } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel, placeMeaning, placeUnit } from '../words/places.ts';
import { Bars, Claims, Door, Named } from './bits.tsx';
import { figure, signed } from './format.ts';
import { here } from './session.ts';
import { Causes, Head, Title } from './why-causes.tsx';
import { IssueAnswer } from './why-issue.tsx';
import { EndAnswer, GoalBars, PayoffAnswer, WalkAwayAnswer } from './why-payoff.tsx';
import { type WhyTarget, why } from './why-target.ts';
import { foresightFor, partsOf, postingsOn, readGoal } from './why-terms.ts';
import { FaceAnswer, StakeAnswer } from './why-text.tsx';

const W = PAGE.why;

/** The terms of one number. */
export function Answer() {
  const target = why.value;
  if (target === null) return null;
  if (target.kind === 'place') return <PlaceAnswer path={target.path} />;
  if (target.kind === 'goal') return <GoalAnswer target={target} />;
  if (target.kind === 'value') return <ValueAnswer />;
  if (target.kind === 'issue') return <IssueAnswer issue={target.issue} />;
  if (target.kind === 'payoff') return <PayoffAnswer nation={target.nation} />;
  if (target.kind === 'end') return <EndAnswer nation={target.nation} />;
  if (target.kind === 'face') return <FaceAnswer target={target} />;
  if (target.kind === 'stake') return <StakeAnswer target={target} />;
  if (target.kind === 'walkAway') return <WalkAwayAnswer nation={target.nation} />;
  return <MeasureAnswer target={target} />;
}

const LEAST = 0.05;

function PlaceAnswer({ path }: { path: string }) {
  const where = here.value;
  const { seen, doubt } = where.belief;
  const at = placeOf(path)!;
  const over = where.match.end !== null;
  const value = over ? where.match.after(where.turn).numbers[at]! : seen.numbers[at]!;
  const width = over ? 0 : doubt.numbers[at]!;
  const posted = postingsOn(where, path);
  const opening = posted.reduce((left, { by }) => left - by, value);
  const scale = Math.max(1, Math.abs(HIGH[at]! - LOW[at]!));
  const least = Math.min(LEAST, scale / 2000);
  const shown = posted.filter(({ by }) => Math.abs(by) >= least);
  const small = posted.filter(({ by }) => Math.abs(by) < least);
  const [low, high] = [Math.max(LOW[at]!, value - width), Math.min(HIGH[at]!, value + width)];
  const about = `${width > 0 ? W.estimate(figure(low), figure(high)) : W.exact} ${W.scale(figure(LOW[at]!), figure(HIGH[at]!))}`;
  return (
    <>
      <Title
        big={placeMeaning(path, value) ?? figure(value)}
        title={placeLabel(path, where.tables.agenda)}
        unit={placeUnit(path)}
        about={about}
      />
      {posted.length === 0 && <p>{W.nothing}</p>}
      <Causes opening={opening} rows={shown} small={small} value={value} />
    </>
  );
}

function GoalAnswer({ target }: { target: Extract<WhyTarget, { kind: 'goal' }> }) {
  const { tables, nation, match } = here.value;
  const goal = goalOf(target.goal);
  const index = GOAL_NAMES.indexOf(target.goal);
  const before = readGoal(tables, target.before, target.nation, target.goal, index);
  const after = target.after === null ? null : readGoal(tables, target.after, target.nation, target.goal, index);
  const labels = [...new Set([...before.terms.keys(), ...(after?.terms.keys() ?? [])])];
  // Once it is over the weights of the others are known.
  const known = target.nation === nation || match.end !== null;
  const rows: [string, number, number | undefined][] = [
    ...labels.map((label): [string, number, number | undefined] => [
      termLabel(label),
      before.terms.get(label) ?? 0,
      after?.terms.get(label),
    ]),
    [W.score, before.score, after?.score],
    [
      (target.nation === nation ? W.weightRow : known ? W.trueWeight : W.believedWeight)(figure(before.weight, 2)),
      before.points,
      after?.points,
    ],
  ];
  return (
    <>
      <Title
        big={after === null ? figure(before.points) : signed(after.points - before.points)}
        title={`${goal.label}, ${labelOf(target.nation)}`}
        about={goal.about}
      />
      <Factors rows={rows} compared={after !== null} />
      <p class="fine">
        {W.foresight} <Claims of={goal.claims} />
      </p>
    </>
  );
}

/** What a goal hangs on, factor by factor; with what would come of an order when one is looked at. */
function Factors({ rows, compared }: { rows: readonly (readonly [string, number, number | undefined])[]; compared: boolean }) {
  return (
    <table class="causes">
      <Head words={[W.factor]} figures={compared ? [W.before, W.after, W.change] : [W.now]} />
      <tbody>
        {rows.map(([label, was, is = 0]) => (
          <tr key={label} class={label === W.score ? 'first' : ''}>
            <td>{label}</td>
            {(compared ? [figure(was, 1), figure(is, 1), signed(is - was)] : [figure(was, 1)]).map((text, k) => (
              <td key={k} class="num">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Your value as you believe it, goal by goal. */
function ValueAnswer() {
  const { tables, nation, belief } = here.value;
  const total = foresightFor(tables).look(belief.seen).worth(nation);
  return (
    <>
      <Title big={figure(total)} title={W.value} about={PAGE.brief.goalsNote} />
      <GoalBars nation={nation} world={belief.seen} totalLabel={PAGE.paper.value} />
    </>
  );
}

function MeasureAnswer({ target }: { target: Extract<WhyTarget, { kind: 'leverage' | 'dependence' | 'unity' | 'danger' }> }) {
  const { tables, belief } = here.value;
  const { terms, value } = partsOf(tables, belief.seen, target);
  const title =
    'of' in target
      ? target.kind === 'leverage'
        ? PAGE.nations.leverage(nameOf(target.of), nameOf(target.over))
        : PAGE.nations.parts(nameOf(target.over), nameOf(target.of))
      : PAGE.measures[target.kind];
  const rows = terms.map(({ label, value: by }, k) => ({
    key: `${label}${k}`,
    label: termLabel(label),
    by: target.kind === 'leverage' && k === 1 ? -by : by,
  }));
  const rest = value - rows.reduce((sum, { by }) => sum + by, 0);
  const all = Math.abs(rest) > 0.05 ? [{ key: 'base', label: PAGE.measures.base, by: rest }, ...rows] : rows;
  return (
    <>
      <Title big={figure(value)} title={title} about={target.kind === 'leverage' ? PAGE.nations.leverageNote : W.measure} />
      <Bars rows={all} total={value} totalLabel={W.now} running />
      {target.kind === 'leverage' && 'of' in target && (
        <p class="fine">
          <Door
            of={{ kind: 'dependence', of: target.of, over: target.over }}
            label={PAGE.nations.parts(nameOf(target.over), nameOf(target.of))}
          >
            <Named nation={target.over} />
          </Door>{' '}
          <Door
            of={{ kind: 'dependence', of: target.over, over: target.of }}
            label={PAGE.nations.parts(nameOf(target.of), nameOf(target.over))}
          >
            <Named nation={target.of} />
          </Door>
        </p>
      )}
    </>
  );
}
