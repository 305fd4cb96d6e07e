import { CODES, NATIONS } from '../engine/nations.ts';
import { APART, against } from '../engine/verdict.ts';
import { toCsv, turnsOf } from '../lab/batch.ts';
import { peopleIn } from '../match/levels.ts';
import { frontPage } from '../words/front-page.ts';
import { capital, labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Beliefs } from './beliefs.tsx';
import { colours, endText, Flag, Heading } from './bits.tsx';
import { GameChanged } from './changed.tsx';
import { Charts } from './charts.tsx';
import { Chronicle } from './chronicle.tsx';
import { copy } from './copy.ts';
import { Done } from './debrief-done.tsx';
import { Texts } from './debrief-texts.tsx';
import { download } from './download.ts';
import { downloadGame } from './export.ts';
import { wanted } from './first-question.tsx';
import { figure } from './format.ts';
import { GuideDoors } from './guide.tsx';
import { ForClass, Handout } from './handout.tsx';
import { historyOf } from './hindsight.ts';
import { Lines } from './lines.tsx';
import { Moments } from './moments.tsx';
import { Payoffs } from './payoffs.tsx';
import { linkTo } from './saves.ts';
import { here, leave, lookFrom } from './session.ts';
import { goBack } from './turns.ts';
import { ranked, walkAwayOf } from './walk-away.ts';
import { entriesOf } from './why-terms.ts';
import { quarterOf } from './words.ts';

const D = PAGE.debrief;

/** How it ended, what it was worth to each, what was so, and the ways back. */
export function Debrief() {
  const { nation } = here.value;
  return (
    <main class={`debrief ${colours(nation)}`} id="content">
      <Verdict />
      <GuideDoors share={() => void share()} />
      <div class="debrief-row">
        <section>
          <Payoffs />
          <GameChanged />
          <Moments />
        </section>
        <section>
          <Beliefs />
          <Done />
        </section>
        <section>
          <Story />
        </section>
      </div>
      <Texts />
      <div class="debrief-row well">
        <Differently />
        <Charts />
      </div>
      <ForClass />
      <Handout />
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

function headline(turn: number): string {
  const { tables } = here.value;
  return frontPage(entriesOf(here.value, turn), tables, 'all')[0]?.brief ?? PAGE.paper.quiet;
}

/** The payoff against walking away, and against what agents make of the seat. */
function Held() {
  const { match, nation } = here.value;
  const payoff = match.payoffs[nation];
  const walkAways = NATIONS.map(n => walkAwayOf(match, n));
  const own = walkAways[nation] ?? null;
  if (own === null) return null;
  const judged = against(payoff, own);
  const gained = NATIONS.filter(n => walkAways[n] !== null && against(match.payoffs[n], walkAways[n]!) === 'better').length;
  return (
    <>
      {judged === 'about' ? `${labelOf(nation)}: ${D.about}` : D[judged](figure(Math.abs(payoff - own), 1))} {ranked(match, nation)}{' '}
      {D.gained(gained)} {PAGE.why.threshold(APART)} {D.walkingAway}
    </>
  );
}

function Verdict() {
  const { match, nation, file, tables } = here.value;
  const payoff = match.payoffs[nation];
  const people = peopleIn(match.record);
  const isOwn = people.length === 1 && people[0] === nation;
  return (
    <header class="verdict">
      <div>
        <p class="caps">{D.kicker(file.title, nameOf(nation), match.record.seed)}</p>
        <SeenBy />
        <Heading class="display">{isOwn ? D.yourEnd(figure(payoff, 1)) : D.itsEnd(capital(nameOf(nation)), figure(payoff, 1))}</Heading>
        <p class="lead">
          {match.end === null ? D.soFar : endText(match.end, tables)} <Held />
        </p>
        <Chronicle />
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

/** The debrief of each of the six can be read: all is told by now. */
const SeenBy = () => (
  <fieldset class="seen-by">
    <legend class="caps">{D.seenBy}</legend>
    {NATIONS.map(n => (
      <label key={n} class={`${colours(n)} ${n === here.value.nation ? 'chosen' : ''}`}>
        <input type="radio" name="seen-by" checked={n === here.value.nation} onChange={() => lookFrom(n)} />
        <Flag nation={n} size={13} /> {CODES[n]}
        <span class="unseen">{labelOf(n)}</span>
      </label>
    ))}
  </fieldset>
);

const share = (): Promise<void> => copy(linkTo(here.value.match.record));

function Exits() {
  const { match } = here.value;
  return (
    <footer class="exits">
      <p class="fine">{D.hash(match.record.turns.at(-1)?.hash ?? '')}</p>
      <button
        type="button"
        class="primary"
        onClick={() => {
          wanted.value = match.scenario.id;
          leave();
        }}
      >
        {D.another}
      </button>
      <a
        id="replay-link"
        href={linkTo(match.record)}
        onClick={event => {
          event.preventDefault();
          void share();
        }}
      >
        {D.copyLink}
      </a>
      <button type="button" class="plain" onClick={() => void downloadGame(match.record)}>
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
