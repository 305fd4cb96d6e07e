import { byNation, NATIONS } from '../engine/nations.ts';
import { APART, against } from '../engine/verdict.ts';
import { toCsv, turnsOf } from '../lab/batch.ts';
import { frontPage } from '../words/front-page.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { verdict } from '../words/verdict.ts';
import { Beliefs } from './beliefs.tsx';
import { colours, Door, Flag, Heading } from './bits.tsx';
import { Chart } from './chart.tsx';
import { Texts } from './debrief-texts.tsx';
import { download } from './download.ts';
import { figure, signed } from './format.ts';
import { historyOf } from './hindsight.ts';
import { Lines } from './lines.tsx';
import { Moments } from './moments.tsx';
import { linkTo } from './saves.ts';
import { here, leave, tell } from './session.ts';
import { goBack } from './turns.ts';
import { walkAwayOf } from './walk-away.ts';
import { entriesOf } from './why-terms.ts';
import { quarterOf } from './words.ts';

const D = PAGE.debrief;

/** How it ended, what it was worth to each, what was so, and the ways back. */
export function Debrief() {
  const { match, nation } = here.value;
  const lived = [match.opening[nation], ...match.path.map(v => v[nation])];
  const own = match.end === 'war' ? [...lived.slice(0, -1), 0] : lived;
  const tension = Array.from({ length: match.turn + 1 }, (_, t) => match.after(t).globe.tension);
  return (
    <main class={`debrief ${colours(nation)}`} id="content">
      <Verdict />
      <div class="debrief-row">
        <section>
          <Payoffs />
          <Moments />
        </section>
        <Beliefs />
        <section>
          <Done />
          <Story />
        </section>
      </div>
      <Texts />
      <div class="debrief-row well">
        <Differently />
        <Chart title={D.chart} lines={[{ name: labelOf(nation), values: own }]} />
        <Chart title={D.chartTension} lines={[{ name: PAGE.desk.tension, values: tension }]} />
      </div>
      <Exits />
    </main>
  );
}

/** A headline a turn. */
function Story() {
  const { match, file } = here.value;
  return (
    <>
      <h2>{D.story}</h2>
      <ol class="headlines">
        {match.record.turns.map((turn, t) => (
          <li key={turn.hash}>
            <span class="fine">{quarterOf(file, t)}</span> {headline(t + 1)}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The ways back: any turn can be played again. */
function Differently() {
  const { match, file } = here.value;
  return (
    <section>
      <h2>{D.differently}</h2>
      <p>{D.differentlyAbout}</p>
      <ul class="back-to">
        {match.record.turns.map((turn, t) => (
          <li key={turn.hash}>
            <button type="button" onClick={() => goBack(t)}>
              {D.backTo(t + 1, quarterOf(file, t))}
            </button>
          </li>
        ))}
      </ul>
      <Lines />
    </section>
  );
}

/** What the game came to, in sentences. */
function Done() {
  const { match } = here.value;
  const walkAways = byNation(n => walkAwayOf(match, n) ?? match.payoffs[n]);
  const [, ...sentences] = verdict(match.end ?? 'horizon', match.after(0), match.after(match.turn), match.payoffs, walkAways);
  return (
    <>
      <h2>{D.done}</h2>
      <ul class="done">
        {sentences.slice(0, 3).map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function headline(turn: number): string {
  const { tables } = here.value;
  return frontPage(entriesOf(here.value, turn), tables, 'all')[0]?.text ?? PAGE.paper.quiet;
}

function Verdict() {
  const { match, nation, file } = here.value;
  const payoff = match.payoffs[nation];
  const walkAway = walkAwayOf(match, nation);
  const judged = walkAway === null ? null : against(payoff, walkAway);
  const gained = NATIONS.filter(n => {
    const own = walkAwayOf(match, n);
    return own !== null && against(match.payoffs[n], own) === 'better';
  }).length;
  return (
    <header class="verdict">
      <div>
        <p class="caps">{D.kicker(file.title, nameOf(nation), match.record.seed)}</p>
        <Heading class="display">{D.yourEnd(figure(payoff, 1))}</Heading>
        <p class="lead">
          {match.end === null ? D.soFar : PAGE.paper.ends[match.end]}{' '}
          {walkAway !== null && judged !== null && (
            <>
              {judged === 'about' ? `${labelOf(nation)}: ${D.about}` : D[judged](figure(Math.abs(payoff - walkAway), 1))} {D.gained(gained)}{' '}
              {PAGE.why.threshold(APART)}
            </>
          )}
        </p>
      </div>
      <section>
        <h2 class="caps">{D.history}</h2>
        <ul class="history">
          {historyOf(here.value).map(({ date, text }) => (
            <li key={text}>
              <span class="fine">{date}</span> {text}
            </li>
          ))}
        </ul>
      </section>
    </header>
  );
}

/** A tick for walking away, a disc for the result; a loss is hatched. Payoffs of two nations do not compare: what each gained on walking away ranks them. */
function Payoffs() {
  const { match, nation } = here.value;
  const gain = (row: { payoff: number; walkAway: number | null }): number =>
    row.walkAway === null ? row.payoff : row.payoff - row.walkAway;
  const rows = NATIONS.map(n => ({ n, payoff: match.payoffs[n], walkAway: walkAwayOf(match, n) })).sort((a, b) => gain(b) - gain(a));
  const all = rows.flatMap(({ payoff, walkAway }) => [payoff, walkAway ?? payoff]);
  const low = Math.max(0, Math.floor(Math.min(...all) / 10) * 10);
  const high = Math.min(100, Math.ceil(Math.max(...all) / 10) * 10 + 1);
  const x = (value: number) => (100 * (value - low)) / (high - low);
  return (
    <>
      <h2>{D.payoffs}</h2>
      <table class="payoffs">
        <tbody>
          {rows.map(({ n, payoff, walkAway }) => (
            <tr key={n} class={`${colours(n)} ${n === nation ? 'own' : ''}`}>
              <th scope="row">
                <Flag nation={n} size={13} /> {labelOf(n)}
              </th>
              <Track payoff={payoff} walkAway={walkAway} x={x} />
              <td class="num">
                <Door of={{ kind: 'payoff', nation: n }} label={PAGE.why.payoff(labelOf(n))}>
                  <b>{figure(payoff, 1)}</b>
                </Door>
              </td>
              <td class="num">
                {walkAway !== null && (
                  <Door of={{ kind: 'lead', nation: n }} label={PAGE.why.lead(labelOf(n))}>
                    {signed(payoff - walkAway)}
                  </Door>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">{`${walkAwayOf(match, nation) === null ? D.noWalkAway : match.end === 'war' ? D.payoffWar : D.payoffNote} ${D.scale(figure(low, 0), figure(high - 1, 0))}`}</p>
    </>
  );
}

function Track({ payoff, walkAway, x }: { payoff: number; walkAway: number | null; x: (value: number) => number }) {
  const [from, to] = [x(Math.min(payoff, walkAway ?? payoff)), x(Math.max(payoff, walkAway ?? payoff))];
  return (
    <td class="track" aria-hidden="true">
      {walkAway !== null && (
        <>
          <i class={payoff < walkAway ? 'bar lost' : 'bar'} style={{ left: `${from}%`, width: `${to - from}%` }} />
          <i class="tick" style={{ left: `${x(walkAway)}%` }} />
        </>
      )}
      <i class="disc" style={{ left: `${x(payoff)}%` }} />
    </td>
  );
}

function Exits() {
  const { match } = here.value;
  const copy = async () => {
    const link = linkTo(match.record);
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    tell(copied ? PAGE.notes.copied : PAGE.notes.notCopied + link);
  };
  return (
    <footer class="exits">
      <p class="fine">{D.hash(match.record.turns.at(-1)?.hash ?? '')}</p>
      <button type="button" class="primary" onClick={leave}>
        {D.another}
      </button>
      <a
        id="replay-link"
        href={linkTo(match.record)}
        onClick={event => {
          event.preventDefault();
          void copy();
        }}
      >
        {D.copyLink}
      </a>
      <button
        type="button"
        class="plain"
        onClick={() => download(`six-party-${match.record.seed}.json`, JSON.stringify(match.record, null, 1))}
      >
        {D.json}
      </button>
      <button type="button" class="plain" onClick={() => download(`six-party-${match.record.seed}.csv`, toCsv(turnsOf(match)))}>
        {D.csv}
      </button>
      <button type="button" class="plain" onClick={() => window.print()}>
        {D.print}
      </button>
    </footer>
  );
}
