import { useMemo } from 'preact/hooks';
import { danger, unity } from '../engine/measures.ts';
import type { Nation } from '../engine/nations.ts';
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

interface Drawn {
  readonly of: Match;
  readonly name: string;
  readonly dashed: boolean;
}

/** The game in play, and beside it the lines of play that were left. */
function drawn(): Drawn[] {
  const { match, nation, file } = here.value;
  const { record } = match;
  const beside = linesOf(record).slice(0, BESIDE);
  return [
    { of: match, name: labelOf(nation), dashed: false },
    ...beside.map(line => ({ of: along(match, line), name: D.otherLine(quarterOf(file, shared(line, record.turns))), dashed: true })),
  ];
}

/** What the world was worth to a nation, from the opening on. War is worth nothing. */
const worth =
  (nation: Nation) =>
  ({ opening, path, end }: Match): number[] => {
    const lived = [opening[nation], ...path.map(v => v[nation])];
    return end === 'war' ? [...lived.slice(0, -1), 0] : lived;
  };
const over =
  (measure: (world: World) => number) =>
  (one: Match): number[] =>
    Array.from({ length: one.turn + 1 }, (_, t) => measure(one.after(t)));

/** The player's value, the tension, the front of the five and the programme, turn by turn; dashed, the other lines of play. */
export function Charts() {
  const { match, nation, tables } = here.value;
  const { measures } = tables.book;
  const { games, marks } = useMemo(() => ({ games: drawn(), marks: marksOf(match) }), [match.record, nation]);
  const charts = [
    [D.chart, worth(nation)],
    [D.chartTension, over(({ globe }) => globe.tension)],
    [D.chartUnity, over(world => unity(world, measures))],
    [D.chartDanger, over(world => danger(world, measures))],
  ] as const;
  return (
    <section class="charts">
      {charts.map(([title, values]) => (
        <Chart
          key={title}
          title={title}
          lines={games.map(({ of, name, dashed }) => ({ name, dashed, values: values(of) }))}
          marks={marks}
        />
      ))}
      {games.length > 1 && <p class="fine">{D.dashed}</p>}
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
