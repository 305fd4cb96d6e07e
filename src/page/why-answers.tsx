import { HIGH, LOW, placeOf } from '../engine/world.ts';
import { nameOf, termLabel } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel, placeMeaning, placeUnit } from '../words/places.ts';
import { Bars, Door, Named } from './bits.tsx';
import { figure } from './format.ts';
import { here } from './session.ts';
import { Causes, Title } from './why-causes.tsx';
import { GoalAnswer, WeightAnswer } from './why-goal.tsx';
import { IssueAnswer } from './why-issue.tsx';
import { EndAnswer, GoalBars, PayoffAnswer, WalkAwayAnswer } from './why-payoff.tsx';
import { type WhyTarget, why } from './why-target.ts';
import { foresightFor, partsOf, postingsOn } from './why-terms.ts';
import { FaceAnswer, StakeAnswer } from './why-text.tsx';

const W = PAGE.why;

/** The terms of one number. */
export function Answer() {
  const target = why.value;
  if (target === null) return null;
  if (target.kind === 'place') return <PlaceAnswer path={target.path} />;
  if (target.kind === 'goal') return <GoalAnswer target={target} />;
  if (target.kind === 'weight') return <WeightAnswer target={target} />;
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
    by,
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
