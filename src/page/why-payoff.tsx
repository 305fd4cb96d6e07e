import { GOAL_NAMES } from '../engine/goals/index.ts';
import type { Nation } from '../engine/nations.ts';
import { goalOf } from '../engine/value.ts';
import { halves } from '../engine/verdict.ts';
import type { World } from '../engine/world.ts';
import { PLAYOUTS } from '../lab/walk-away.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Bars, type Row } from './bits.tsx';
import { figure } from './format.ts';
import { here } from './session.ts';
import { walkAwayOf } from './walk-away.ts';
import { Head, Title } from './why-causes.tsx';
import { foresightFor } from './why-terms.ts';
import { quarterOf } from './words.ts';

const W = PAGE.why;

/** What a world is worth to a nation, goal by goal; each goal is a door. */
export function GoalBars({ nation, world, totalLabel }: { nation: Nation; world: World; totalLabel: string }) {
  const { tables } = here.value;
  const items = foresightFor(tables).look(world).itemise(nation, new Float64Array(GOAL_NAMES.length));
  const rows: Row[] = GOAL_NAMES.map((goal, g) => ({
    key: goal,
    label: goalOf(goal).label,
    by: items[g]!,
    of: { kind: 'goal', goal, nation, before: world, after: null } as const,
  })).filter((_, g) => tables.weights[nation].some(row => row[g]! > 0));
  return (
    <>
      <Bars rows={rows} total={rows.reduce((sum, { by }) => sum + by, 0)} totalLabel={totalLabel} />
      <p class="fine">{W.foresight}</p>
    </>
  );
}

/** The two halves of a payoff, and the turns that the mean is of. */
export function PayoffAnswer({ nation }: { nation: Nation }) {
  const { match, file } = here.value;
  const end = match.end ?? 'horizon';
  const { mean, close } = halves(match.path, end, nation, match.scenario.book.verdict);
  const rows: Row[] = [
    { key: 'mean', label: W.mean(match.turn), by: mean },
    { key: 'close', label: W.ended[end], by: close, ...(end === 'horizon' ? { of: { kind: 'end', nation } as const } : {}) },
  ];
  return (
    <>
      <Title big={figure(match.payoffs[nation], 1)} title={W.payoff(labelOf(nation))} about={end === 'war' ? W.payoffWar : W.payoffAbout} />
      <Bars rows={rows} total={mean + close} totalLabel={W.total} running />
      <table class="causes">
        <Head words={[W.when]} figures={[W.valueAfter]} />
        <tbody>
          {match.path.map((values, t) => (
            <tr key={match.record.turns[t]!.hash}>
              <td>{quarterOf(file, t)}</td>
              <td class="num">{figure(values[nation], 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function EndAnswer({ nation, at = here.value.turn }: { nation: Nation; at?: number | undefined }) {
  const { match } = here.value;
  const value = (at === 0 ? match.opening : match.path[at - 1]!)[nation];
  return (
    <>
      <Title
        big={figure(value, 1)}
        title={at === match.turn && match.end !== null ? W.valueEnd(labelOf(nation)) : W.valueTrue(labelOf(nation))}
        about={W.valueEndAbout}
      />
      <GoalBars nation={nation} world={match.after(at)} totalLabel={W.valueAfter} />
    </>
  );
}

/** A walk-away is a mean over games, so it has no causes of its own: say which games. */
export function WalkAwayAnswer({ nation }: { nation: Nation }) {
  const value = walkAwayOf(here.value.match, nation);
  if (value === null) return null;
  return (
    <>
      <Title big={figure(value, 1)} title={W.walkAway(labelOf(nation))} about={W.walkAwayAbout(PLAYOUTS)} />
      <p class="fine">{W.walkAwayMore}</p>
    </>
  );
}
