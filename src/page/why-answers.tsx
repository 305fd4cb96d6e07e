import { GOAL_NAMES } from '../engine/goals/index.ts';
import { moveOf } from '../engine/moves/index.ts';
import type { Cause } from '../engine/turn.ts';
import { goalOf, ruleOf } from '../engine/value.ts';
import { HIGH, LOW, placeOf } from '../engine/world.ts';
import { labelOf, nameOf, termLabel } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel } from '../words/places.ts';
import { causeSentence } from '../words/sentences.ts';
import { Bars, Claims, Door, Named } from './bits.tsx';
import { figure, signed } from './format.ts';
import { here } from './session.ts';
import { type WhyTarget, why } from './why-target.ts';
import { foresightFor, type Posted, partsOf, postingsOn, readGoal } from './why-terms.ts';
import { quarterOf } from './words.ts';

const W = PAGE.why;

/** The terms of one number. */
export function Answer() {
  const target = why.value;
  if (target === null) return null;
  if (target.kind === 'place') return <PlaceAnswer path={target.path} />;
  if (target.kind === 'goal') return <GoalAnswer target={target} />;
  if (target.kind === 'value') return <ValueAnswer />;
  return <MeasureAnswer target={target} />;
}

const Title = ({ big, title, about }: { big: string; title: string; about: string }) => (
  <header class="why-head">
    <p class="big">{big}</p>
    <div>
      <h2 id="why-title">{title}</h2>
      <p>{about}</p>
    </div>
  </header>
);

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
      <Title big={figure(value)} title={placeLabel(path)} about={about} />
      {posted.length === 0 && <p>{W.nothing}</p>}
      <Causes opening={opening} rows={shown} small={small} value={value} />
    </>
  );
}

function Causes({ opening, rows, small, value }: { opening: number; rows: readonly Posted[]; small: readonly Posted[]; value: number }) {
  const { file, tables } = here.value;
  let sum = opening;
  return (
    <table class="causes">
      <thead>
        <tr>
          <th scope="col">{W.when}</th>
          <th scope="col">{W.cause}</th>
          <th scope="col" class="num">
            {W.term}
          </th>
          <th scope="col" class="num">
            {W.sum}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{W.opening}</td>
          <td />
          <td />
          <td class="num">{figure(opening)}</td>
        </tr>
        {rows.map(({ turn, entry, by, hidden }, k) => {
          sum += by;
          return (
            <tr key={`${turn}-${k}`} class={rows[k - 1]?.turn === turn ? '' : 'first'}>
              <td>{rows[k - 1]?.turn === turn ? '' : quarterOf(file, turn - 1)}</td>
              <td>
                {hidden ? W.unseen : causeSentence(entry.cause, tables)} {!hidden && <Claims of={claimsOf(entry.cause)} />}
              </td>
              <td class="num">{signed(by)}</td>
              <td class="num">{figure(sum)}</td>
            </tr>
          );
        })}
        {small.length > 0 && (
          <tr>
            <td />
            <td>{W.rest(small.length)}</td>
            <td class="num">{signed(small.reduce((all, { by }) => all + by, 0))}</td>
            <td />
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row">{W.now}</th>
          <td />
          <td class="num">{figure(value)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function claimsOf(cause: Cause): readonly string[] {
  if (cause.kind === 'deed') return moveOf(cause.deed.move).claims;
  return cause.kind === 'rule' ? ruleOf(cause.name as Parameters<typeof ruleOf>[0]).claims : [];
}

function GoalAnswer({ target }: { target: Extract<WhyTarget, { kind: 'goal' }> }) {
  const { tables, nation } = here.value;
  const goal = goalOf(target.goal);
  const index = GOAL_NAMES.indexOf(target.goal);
  const before = readGoal(tables, target.before, target.nation, target.goal, index);
  const after = target.after === null ? null : readGoal(tables, target.after, target.nation, target.goal, index);
  const labels = [...new Set([...before.terms.keys(), ...(after?.terms.keys() ?? [])])];
  const own = target.nation === nation;
  const rows: [string, number, number | undefined][] = [
    ...labels.map((label): [string, number, number | undefined] => [
      termLabel(label),
      before.terms.get(label) ?? 0,
      after?.terms.get(label),
    ]),
    [W.score, before.score, after?.score],
    [(own ? W.weightRow : W.believedWeight)(figure(before.weight, 2)), before.points, after?.points],
  ];
  return (
    <>
      <Title
        big={after === null ? figure(before.points) : signed(after.points - before.points)}
        title={`${goal.label}, ${labelOf(target.nation)}`}
        about={goal.about}
      />
      <table class="causes">
        <thead>
          <tr>
            <th scope="col">{W.factor}</th>
            <th scope="col" class="num">
              {after === null ? W.now : W.before}
            </th>
            {after !== null && (
              <th scope="col" class="num">
                {W.after}
              </th>
            )}
            {after !== null && (
              <th scope="col" class="num">
                {W.change}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, was, is]) => (
            <tr key={label} class={label === W.score ? 'first' : ''}>
              <td>{label}</td>
              <td class="num">{figure(was, 1)}</td>
              {after !== null && <td class="num">{figure(is ?? 0, 1)}</td>}
              {after !== null && <td class="num">{signed((is ?? 0) - was)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">
        {W.foresight} <Claims of={goal.claims} />
      </p>
    </>
  );
}

/** Your value as you believe it, goal by goal. */
function ValueAnswer() {
  const { tables, nation, belief } = here.value;
  const items = foresightFor(tables).look(belief.seen).itemise(nation, new Float64Array(GOAL_NAMES.length));
  const rows = GOAL_NAMES.flatMap((goal, g) =>
    tables.weights[nation].some(row => row[g]! > 0)
      ? [
          {
            key: goal,
            label: goalOf(goal).label,
            by: items[g]!,
            of: { kind: 'goal', goal, nation, before: belief.seen, after: null } as const,
          },
        ]
      : [],
  );
  const total = rows.reduce((sum, { by }) => sum + by, 0);
  return (
    <>
      <Title big={figure(total)} title={W.value} about={PAGE.brief.goalsNote} />
      <Bars rows={rows} total={total} totalLabel={PAGE.paper.value} />
      <p class="fine">{W.foresight}</p>
    </>
  );
}

function MeasureAnswer({ target }: { target: Exclude<WhyTarget, { kind: 'place' | 'goal' | 'value' }> }) {
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
