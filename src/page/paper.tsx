import { GOAL_NAMES } from '../engine/goals/index.ts';
import { unity } from '../engine/measures.ts';
import type { World } from '../engine/world.ts';
import { effectFigure, effectsOf } from '../words/effects.ts';
import type { Headline } from '../words/front-page.ts';
import { capital } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel } from '../words/places.ts';
import { Door, endText, Heading } from './bits.tsx';
import { figure, monthName, signed, unbroken } from './format.ts';
import { GuideStep } from './guide.tsx';
import { headlinesOf } from './headlines.ts';
import { believedAfter, deskBelief } from './hindsight.ts';
import { Only } from './only.tsx';
import { here, isShared } from './session.ts';
import { screen } from './stage.ts';
import type { WhyTarget } from './why-target.ts';
import { foresightFor } from './why-terms.ts';
import { quarterOf } from './words.ts';
import { YourOrders } from './your-orders.tsx';

const P = PAGE.paper;

/** The front page of the turn just played. */
export function Paper() {
  const { match, turn, file } = here.value;
  const go = () => {
    screen.value = match.end === null ? 'desk' : 'debrief';
  };
  return (
    <main class="paper" id="content">
      <header class="masthead">
        <p class="ear">
          <b>{capital(PAGE.desk.count(turn, file))}</b>
          {/* By it, alone at another machine, one of several could look up what the others are not told. */}
          {(!isShared.value || match.end !== null) && <span>{P.seed(match.record.seed)}</span>}
        </p>
        <p class="name" aria-hidden="true">
          {P.name}
        </p>
        <p class="ear right">
          <b>{P.month(file.months)}</b>
          <span>{P.ranked}</span>
        </p>
      </header>
      <p class="dateline">
        <span>{monthName(file.opens, file.months, turn)}</span>
        <Heading>{`${P.name}, ${quarterOf(file, turn - 1)}`}</Heading>
        <span class="wide">{P.doors}</span>
      </p>
      <GuideStep at="paper" />
      <FrontPage turn={turn} />
      <YourOrders />
      <footer class="paper-foot">
        <Figures />
        <button type="button" id="turn-page" class="primary" onClick={go}>
          {match.end === null ? P.on(quarterOf(file, turn)) : P.debrief}
        </button>
      </footer>
    </main>
  );
}

/** A lead, four stories beside it, the rest in brief. */
export function FrontPage({ turn }: { turn: number }) {
  const where = here.value;
  const [lead, ...others] = headlinesOf(where, turn);
  const { end } = where.match;
  const last = end !== null && turn === where.turn;
  return (
    <div class="front-page">
      <div class="lead-story">
        {last && <p class="ending">{endText(end, where.tables)}</p>}
        <h2>{unbroken(lead?.brief ?? P.quiet)}</h2>
        {lead !== undefined && <Only of={lead.only} />}
        {lead !== undefined && <Whole of={lead} />}
        {lead === undefined ? <p>{P.quietText}</p> : <Moved of={lead} most={6} turn={turn} />}
        {others.length > 4 && (
          <section class="in-brief">
            <h3 class="caps">{P.brief}</h3>
            <ul>
              {others.slice(4).map(({ text, brief, only }, k) => (
                <li key={`${text}${k}`}>
                  {brief} <Only of={only} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div class="side-stories">
        {others.slice(0, 4).map(story => (
          <article key={story.text}>
            <h3>{unbroken(story.brief)}</h3>
            <Only of={story.only} />
            <Whole of={story} />
            <Moved of={story} most={3} turn={turn} />
          </article>
        ))}
      </div>
    </div>
  );
}

/** The clauses that a headline leaves out, in small type below it. */
export const Whole = ({ of: { clauses } }: { of: Headline }) =>
  clauses.length === 0 ? null : (
    <ol class="whole">
      {clauses.map((clause, c) => (
        <li key={c}>{clause}</li>
      ))}
    </ol>
  );

/** What a story moved, each figure a door: in a played turn, or this morning where none is named. */
export function Moved({ of: { entries, moved }, most, turn }: { of: Headline; most: number; turn?: number }) {
  return (
    <ul class="moved">
      {effectsOf(moved)
        .slice(0, most)
        .map(effect => (
          <li key={effect.path}>
            {effect.label}{' '}
            <Door
              of={{
                kind: 'place',
                path: effect.path,
                ...(turn === undefined ? {} : { at: turn }),
                moved: { text: effectFigure(effect), entries },
              }}
              label={effect.label}
            >
              {effectFigure(effect)}
            </Door>
          </li>
        ))}
    </ul>
  );
}

interface FigureRow {
  readonly label: string;
  readonly of: WhyTarget;
  readonly at: (world: World) => number;
}

const place = (path: string, turn: number, at: (world: World) => number): FigureRow => ({
  label: placeLabel(path),
  of: { kind: 'place', path, at: turn },
  at,
});

function Figures() {
  const { tables, turn, nation, match } = here.value;
  const value = (world: World) =>
    foresightFor(tables)
      .look(world)
      .itemise(nation, new Float64Array(GOAL_NAMES.length))
      .reduce((a, b) => a + b, 0);
  const rows: FigureRow[] = [
    // War is worth nothing, and the page says so.
    ...(match.end === 'war' && turn === match.turn ? [] : [{ label: P.value, of: { kind: 'value', at: turn } as const, at: value }]),
    place('globe.tension', turn, world => world.globe.tension),
    { label: PAGE.measures.unity, of: { kind: 'unity', at: turn }, at: world => unity(world, tables.book.measures) },
    place('globe.unRegime', turn, world => world.globe.unRegime),
    place('rail.progress', turn, world => world.rail.progress),
    place('globe.talks', turn, world => world.globe.talks),
  ];
  // What moved since the desk it was ordered on, whose news was there to be read.
  const [was, is] = [deskBelief(turn).seen, believedAfter(turn)];
  return (
    <section class="figures" aria-label={P.figures}>
      {rows.map(({ label, of, at }) => (
        <p key={label}>
          <span class="of">{label}</span>{' '}
          <Door of={of} label={label}>
            {figure(at(is), of.kind === 'value' ? 1 : undefined)}
          </Door>{' '}
          <span>{signed(at(is) - at(was))}</span>
        </p>
      ))}
      <p class="fine as-of">
        {P.asSeen} {match.end === null && P.morning}
      </p>
    </section>
  );
}
