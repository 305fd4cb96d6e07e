import type { ComponentChildren } from 'preact';
import { GOAL_NAMES, type GoalName } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import { goalOf } from '../engine/value.ts';
import { HIGH, LOW, placeOf, type World } from '../engine/world.ts';
import { effectFigure } from '../words/effects.ts';
import { labelOf, termLabel } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel } from '../words/places.ts';
import { Claims, Door } from './bits.tsx';
import { figure, signed } from './format.ts';
import { here } from './session.ts';
import { Head, Title } from './why-causes.tsx';
import { EndingsSum } from './why-sum.tsx';
import type { WhyTarget } from './why-target.ts';
import { formulaOf, type GoalReading, placesRead, readGoal, type View } from './why-terms.ts';

const W = PAGE.why;

/** Whole where large, else to the hundredth that value is counted in. */
const fine = (value: number): string => figure(value, Math.abs(value) >= 1000 ? 0 : 2);
const finely = (value: number): string => signed(value, Math.abs(value) >= 1000 ? 0 : 2);

/** A goal from its terms to its points of value; with an order looked at, without it and with it. */
export function GoalAnswer({
  target: { goal: name, nation, before, after, times = false, mixed = [] },
}: {
  target: Extract<WhyTarget, { kind: 'goal' }>;
}) {
  const { tables } = here.value;
  const goal = goalOf(name);
  const index = GOAL_NAMES.indexOf(name);
  const was = readGoal(tables, before, nation, name, index);
  const is = after === null ? null : readGoal(tables, after, nation, name, index);
  const change = is === null ? 0 : is.points - was.points;
  const ways = mixed.map(way => ({ ...way, by: readGoal(tables, way.after, nation, name, index).points - was.points }));
  const weighed = ways.length === 0 ? change : ways.reduce((sum, { odds, by }) => sum + odds * by, 0);
  return (
    <>
      <Title
        big={is === null ? fine(was.points) : finely(weighed)}
        title={`${goal.label}, ${labelOf(nation)}`}
        unit={W.points}
        about={goal.about}
      />
      <p class="formula">{`${W.score} = ${formulaOf(name, tables)}`}</p>
      <Derivation
        readings={is === null ? [was] : [was, is]}
        nation={nation}
        goal={name}
        sides={times ? [W.earlier, W.afterwards] : [W.before, W.after]}
      />
      {ways.length > 0 && <EndingsSum ways={ways} write={finely} />}
      {is !== null && is.weight !== was.weight && <p class="fine">{W.otherGovernment}</p>}
      <ReadFrom goal={name} nation={nation} from={after === null ? tables.opening : before} to={after ?? before} />
      <p class="fine">
        {W.foresight} {W.war(figure(100 * tables.book.value.hazard), figure(100 * tables.book.value.hazardRung))}{' '}
        <Claims of={goal.claims} />
      </p>
    </>
  );
}

const MOST = 6;
const LEAST = 0.0005;

/** What of the world moved it, most of its scale first: each place leads to what was done. */
function ReadFrom({ goal, nation, from, to }: { goal: GoalName; nation: Nation; from: World; to: World }) {
  const { tables } = here.value;
  const moved = placesRead(tables, to, nation, goal)
    .map(path => {
      const at = placeOf(path)!;
      const by = to.numbers[at]! - from.numbers[at]!;
      return { path, by, weight: Math.abs(by) / (HIGH[at]! - LOW[at]!) };
    })
    .filter(({ weight }) => weight > LEAST)
    .sort((a, b) => b.weight - a.weight);
  if (moved.length === 0) return null;
  return (
    <p class="fine read-from">
      {from === tables.opening ? W.readSince : W.readFrom}{' '}
      {moved.slice(0, MOST).map(({ path, by }, k) => (
        <span key={path}>
          {k > 0 && '; '}
          {`${placeLabel(path, tables.agenda)} `}
          <Door of={{ kind: 'place', path }} label={placeLabel(path, tables.agenda)}>
            {effectFigure({ path, by })}
          </Door>
        </span>
      ))}
      {moved.length > MOST && `; ${W.rest(moved.length - MOST)}`}
    </p>
  );
}

/** Row by row from terms to points: one column now, one ahead, for each world looked at. */
interface Derived {
  readonly readings: readonly GoalReading[];
  readonly nation: Nation;
  readonly goal: GoalName;
  /** What the two worlds are, where two are compared. */
  readonly sides: readonly [string, string];
}
function Derivation({ readings, nation, goal, sides }: Derived) {
  const views = readings.flatMap(({ now, ahead }) => [now, ahead]);
  const labels = (factor: boolean) => [
    ...new Set(views.flatMap(({ terms }) => terms.filter(term => term.factor === factor).map(({ label }) => label))),
  ];
  const sum = (label: string) => (view: View) => view.terms.reduce((all, term) => (term.label === label ? all + term.value : all), 0);
  const compared = readings.length > 1;
  return (
    <table class={compared ? 'causes derived compared' : 'causes derived'}>
      {compared && <Sides of={sides} />}
      <Head words={[W.factor]} figures={readings.flatMap(() => [W.now, compared ? W.laterShort : W.later])} />
      <tbody>
        {labels(true).map(label => (
          <Line key={label} label={termLabel(label)} cells={views.map(sum(label)).map(fine)} />
        ))}
        {labels(false).map((label, k) => (
          <Line key={label} first={k === 0} label={termLabel(label)} cells={views.map(sum(label)).map(finely)} />
        ))}
        {views.some(({ limit }) => limit !== 0) && <Line label={W.limit} cells={views.map(({ limit }) => finely(limit))} />}
        <Line first label={W.score} cells={views.map(({ score }) => fine(score))} />
        <Line label={W.timesShare} cells={views.map(({ share }) => fine(share))} />
        <Line label={W.timesPeace} cells={views.map(({ peace }) => figure(peace, 3))} />
        <Line
          label={
            <Door of={{ kind: 'weight', goal, nation }} label={W.weightOf(goalOf(goal).label)}>
              {weightLabel(nation)}
            </Door>
          }
          cells={readings.flatMap(({ weight }) => [fine(weight), fine(weight)])}
        />
        <Line first label={W.pointsRow} cells={views.map(({ points }) => fine(points))} />
      </tbody>
      <Together readings={readings} />
    </table>
  );
}

/** Now and ahead together, and what changes where two worlds are compared. */
const Together = ({ readings }: Pick<Derived, 'readings'>) => (
  <tfoot>
    <tr>
      <th scope="row">{W.together}</th>
      {readings.map(({ points }, k) => (
        <td key={k} class="num" colSpan={2}>
          {fine(points)}
        </td>
      ))}
    </tr>
    {readings.length > 1 && (
      <tr>
        <th scope="row">{W.change}</th>
        <td class="num" colSpan={4}>
          {finely(readings[1]!.points - readings[0]!.points)}
        </td>
      </tr>
    )}
  </tfoot>
);

const Sides = ({ of: [before, after] }: { of: readonly [string, string] }) => (
  <thead class="sides">
    <tr>
      <td />
      <th scope="colgroup" colSpan={2} class="num">
        {before}
      </th>
      <th scope="colgroup" colSpan={2} class="num">
        {after}
      </th>
    </tr>
  </thead>
);

const Line = ({ label, cells, first = false }: { label: ComponentChildren; cells: readonly string[]; first?: boolean }) => (
  <tr class={first ? 'first' : ''}>
    <td>{label}</td>
    {cells.map((cell, k) => (
      <td key={k} class="num">
        {cell}
      </td>
    ))}
  </tr>
);

/** Your own weights, and those of the others once it is over, are known; the rest is believed. */
function weightLabel(nation: Nation): string {
  const { nation: own, match } = here.value;
  return nation === own ? W.yourWeight : match.end !== null ? W.trueWeight : W.believedWeight;
}

/** What a goal weighs: by the government in office, or the mean over those there may be. */
export function WeightAnswer({ target: { goal, nation } }: { target: Extract<WhyTarget, { kind: 'weight' }> }) {
  const { tables, nation: own, match, belief } = here.value;
  const index = GOAL_NAMES.indexOf(goal);
  const known = nation === own || match.end !== null;
  const world = nation === own ? belief.seen : match.end !== null ? match.world : belief.seen;
  const type = world.state[nation].type;
  return (
    <>
      <Title
        big={PAGE.part(tables.weights[nation][type]![index]!)}
        title={W.weightOf(goalOf(goal).label)}
        about={known ? W.weightKnown(labelOf(nation)) : W.weightBelieved(labelOf(nation))}
      />
      <table class="causes">
        <Head words={[W.governments]} figures={[W.chance, W.weight]} />
        <tbody>
          {tables.types[nation].map(({ label, prior }, t) => (
            <tr key={label}>
              <td>{known && t + 1 === type ? `${label} (${W.inOffice})` : label}</td>
              <td class="num">{PAGE.percent(prior)}</td>
              <td class="num">{PAGE.part(tables.weights[nation][t + 1]![index]!)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">
        {W.weightNote}{' '}
        {known && (
          <Door of={{ kind: 'goal', goal, nation, before: world, after: null }} label={goalOf(goal).label}>
            {W.bringsNow}
          </Door>
        )}
      </p>
    </>
  );
}
