import { CODES, NATIONS, type Nation } from '../engine/nations.ts';
import { observe } from '../engine/observe.ts';
import { against } from '../engine/verdict.ts';
import { placeOf, World } from '../engine/world.ts';
import { frontPage } from '../words/front-page.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel } from '../words/places.ts';
import { colours, Door, Flag, Heading } from './bits.tsx';
import { Chart } from './chart.tsx';
import { figure, signed } from './format.ts';
import { download, linkTo } from './saves.ts';
import { goBack, here, leave, tell } from './session.ts';
import { walkAwayOf } from './walk-away.ts';
import { entriesOf } from './why-terms.ts';
import { quarterOf } from './words.ts';

const D = PAGE.debrief;

/** How it ended, what it was worth to each, what was so, and the ways back. */
export function Debrief() {
  const { match, nation, file } = here.value;
  return (
    <main class={`debrief ${colours(nation)}`} id="content">
      <Verdict />
      <div class="debrief-row">
        <Payoffs />
        <Beliefs />
        <section>
          <h2>{D.story}</h2>
          <ol class="headlines">
            {match.record.turns.map((turn, t) => (
              <li key={turn.hash}>
                <span class="fine">{quarterOf(file, t)}</span> {headline(t + 1)}
              </li>
            ))}
          </ol>
        </section>
      </div>
      <div class="debrief-row well">
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
          {match.record.branches.length > 0 && <p class="fine">{D.branches(match.record.branches.length)}</p>}
        </section>
        <Chart
          title={D.chart}
          lines={[{ name: labelOf(nation), values: [match.opening[nation], ...match.path.map(v => v[nation])] }]}
          point={D.chartPoint}
          opening={D.opening}
        />
        <Chart
          title={D.chartTension}
          lines={[{ name: PAGE.desk.tension, values: Array.from({ length: match.turn + 1 }, (_, t) => match.after(t).globe.tension) }]}
          point={D.chartPoint}
          opening={D.opening}
        />
      </div>
      <Exits />
    </main>
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
        <Heading class="display">{D.yourEnd(figure(payoff, 0))}</Heading>
        <p class="lead">
          {match.end === null ? D.soFar : PAGE.paper.ends[match.end]}{' '}
          {walkAway !== null && judged !== null && (
            <>
              {judged === 'about' ? `${labelOf(nation)}: ${D.about}` : D[judged](figure(Math.abs(payoff - walkAway), 0))} {D.gained(gained)}
            </>
          )}
        </p>
      </div>
      <section>
        <h2 class="caps">{D.history}</h2>
        <ul class="history">
          {file.history
            .filter(({ turn }) => turn <= Math.max(match.turn, 1))
            .map(({ turn, text }) => (
              <li key={text}>
                <span class="fine">{quarterOf(file, turn - 1)}</span> {text}
              </li>
            ))}
        </ul>
      </section>
    </header>
  );
}

/** A tick for walking away, a disc for the result; a loss is hatched. */
function Payoffs() {
  const { match, nation } = here.value;
  const rows = NATIONS.map(n => ({ n, payoff: match.payoffs[n], walkAway: walkAwayOf(match, n) })).sort((a, b) => b.payoff - a.payoff);
  return (
    <section>
      <h2>{D.payoffs}</h2>
      <table class="payoffs">
        <tbody>
          {rows.map(({ n, payoff, walkAway }) => (
            <tr key={n} class={`${colours(n)} ${n === nation ? 'own' : ''}`}>
              <th scope="row">
                <Flag nation={n} size={13} /> {labelOf(n)}
              </th>
              <td class="track" aria-hidden="true">
                {walkAway !== null && (
                  <>
                    <i
                      class={payoff < walkAway ? 'bar lost' : 'bar'}
                      style={{ left: `${Math.min(payoff, walkAway)}%`, width: `${Math.abs(payoff - walkAway)}%` }}
                    />
                    <i class="tick" style={{ left: `${walkAway}%` }} />
                  </>
                )}
                <i class="disc" style={{ left: `${payoff}%` }} />
              </td>
              <td class="num">
                <b>{figure(payoff, 0)}</b>
              </td>
              <td class="num">{walkAway === null ? '' : signed(payoff - walkAway, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">{walkAwayOf(match, nation) === null ? D.noWalkAway : D.payoffNote}</p>
    </section>
  );
}

/** What the player believed at the end, and what was so. */
function Beliefs() {
  const { match, nation, turn } = here.value;
  const truth = match.after(turn);
  const seen = new World();
  const doubt = new World();
  observe(truth, nation, match.chance, seen, doubt);
  const paths = [
    'programme.fissile',
    'state.CHN.enforcement',
    ...NATIONS.filter(n => n !== nation).map(n => `dyad.${CODES[n]}.${CODES[nation]}.affinity`),
  ];
  return (
    <section>
      <h2>{D.beliefs}</h2>
      <table class="beliefs">
        <tbody>
          {paths.map(path => {
            const at = placeOf(path)!;
            if (doubt.numbers[at] === 0) return null;
            return <Belief key={path} path={path} seen={seen.numbers[at]!} width={doubt.numbers[at]!} truth={truth.numbers[at]!} />;
          })}
        </tbody>
      </table>
      <p class="fine legend">
        <i class="band" aria-hidden="true" /> {D.believed} <i class="diamond" aria-hidden="true" /> {D.truth}
      </p>
      <h3 class="caps">{D.types}</h3>
      <ul class="types">
        {NATIONS.filter(n => n !== nation).map(n => (
          <GovernmentOf key={n} nation={n} type={truth.state[n].type} />
        ))}
      </ul>
    </section>
  );
}

function Belief({ path, seen, width, truth }: { path: string; seen: number; width: number; truth: number }) {
  const low = Math.min(seen - width, truth);
  const span = Math.max(seen + width, truth) - low || 1;
  const x = (value: number) => `${4 + (92 * (value - low)) / span}%`;
  const digits = Math.abs(truth) < 1 ? 2 : 0;
  return (
    <tr>
      <th scope="row">{placeLabel(path)}</th>
      <td class="track" aria-hidden="true">
        <i class="band" style={{ left: x(seen - width), width: `${(92 * 2 * width) / span}%` }} />
        <i class="mid" style={{ left: x(seen) }} />
        <i class="diamond" style={{ left: x(truth) }} />
      </td>
      <td class="num">
        {figure(seen, digits)}{' '}
        <Door of={{ kind: 'place', path }} label={placeLabel(path)}>
          {figure(truth, digits)}
        </Door>
      </td>
    </tr>
  );
}

function GovernmentOf({ nation, type }: { nation: Nation; type: number }) {
  const own = here.value.tables.types[nation][type - 1];
  return (
    <li>
      <Flag nation={nation} size={12} /> <b>{labelOf(nation)}</b> {own?.label}{' '}
      <span class="fine">{own === undefined ? '' : PAGE.percent(own.prior)}</span>
    </li>
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
      <button type="button" class="plain" onClick={() => window.print()}>
        {D.print}
      </button>
    </footer>
  );
}
