import { useMemo } from 'preact/hooks';
import { danger, unity } from '../engine/measures.ts';
import type { World } from '../engine/world.ts';
import { along, linesOf, shared } from '../match/lines.ts';
import type { Match } from '../match/match.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Chart, type Mark, Sign } from './chart.tsx';
import { here } from './session.ts';
import { quarterOf } from './words.ts';

const D = PAGE.debrief;
/** Other lines of play shown beside the one in play. */
const BESIDE = 2;

/** What happened in a turn that a line may bend at, most telling first: one sign a turn. */
function markOf(match: Match, turn: number): Mark['kind'] | null {
  const [was, is] = [match.after(turn - 1), match.after(turn)];
  const causes = match.entries(turn).map(({ cause }) => cause);
  if (is.programme.tests > was.programme.tests + 0.5) return 'test';
  if (causes.some(cause => cause.kind === 'crisis')) return 'crisis';
  if (causes.some(cause => cause.kind === 'tabled' && cause.tabled.ending === 'signed')) return 'text';
  return is.programme.launches > was.programme.launches + 0.5 ? 'launch' : null;
}

const marksOf = (match: Match): Mark[] =>
  Array.from({ length: match.turn }, (_, t) => t + 1).flatMap(turn => {
    const kind = markOf(match, turn);
    return kind === null ? [] : [{ turn, kind }];
  });

/** The player's value, the tension, the front of the five and the programme, turn by turn; dashed, the other lines of play. */
export function Charts() {
  const { match, nation, file, tables } = here.value;
  const { measures } = tables.book;
  const { played, marks } = useMemo(
    () => ({
      played: [
        { of: match, name: labelOf(nation), dashed: false },
        ...linesOf(match.record)
          .slice(0, BESIDE)
          .map(line => ({ of: along(match, line), name: D.otherLine(quarterOf(file, shared(line, match.record.turns))), dashed: true })),
      ],
      marks: marksOf(match),
    }),
    [match.record, nation],
  );
  const values = ({ opening, path, end }: Match): number[] => {
    const lived = [opening[nation], ...path.map(v => v[nation])];
    return end === 'war' ? [...lived.slice(0, -1), 0] : lived;
  };
  const over = (measure: (world: World) => number) => (one: Match) => Array.from({ length: one.turn + 1 }, (_, t) => measure(one.after(t)));
  const lines = (of: (one: Match) => number[]) => played.map(({ of: one, name, dashed }) => ({ name, dashed, values: of(one) }));
  const charts = [
    [D.chart, values],
    [D.chartTension, over(({ globe }) => globe.tension)],
    [D.chartUnity, over(world => unity(world, measures))],
    [D.chartDanger, over(world => danger(world, measures))],
  ] as const;
  return (
    <section class="charts">
      {charts.map(([title, of]) => (
        <Chart key={title} title={title} lines={lines(of)} marks={marks} />
      ))}
      {played.length > 1 && <p class="fine">{D.dashed}</p>}
      <Signs of={marks} />
    </section>
  );
}

/** What the signs below the lines mean, as far as there are any. */
const Signs = ({ of }: { of: readonly Mark[] }) => (
  <p class="fine signs">
    {[...new Set(of.map(({ kind }) => kind))].map(kind => (
      <span key={kind}>
        <svg viewBox="0 0 11 11" aria-hidden="true">
          <Sign kind={kind} x={5.5} y={5.5} />
        </svg>
        {D.marks[kind]}
      </span>
    ))}
  </p>
);
