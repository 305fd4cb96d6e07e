import { GOAL_NAMES } from '../engine/goals/index.ts';
import { CODES } from '../engine/nations.ts';
import { goalOf } from '../engine/value.ts';
import { nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { colours, Door, Flag, Heading } from './bits.tsx';
import { figure } from './format.ts';
import { Gloss } from './gloss.tsx';
import { here, leave } from './session.ts';
import { ManualButton } from './sheet.tsx';
import { SoFar } from './so-far.tsx';
import { screen } from './stage.ts';
import { scoresOf, walkAwayOf } from './walk-away.ts';
import { foresightFor } from './why-terms.ts';

const B = PAGE.brief;

/** What you want, what you fear, what you may not give: private. */
export function Brief() {
  const { nation, file } = here.value;
  return (
    <main class={`brief ${colours(nation)}`} id="content">
      <p class="caps">{B.kicker(file.title, nameOf(nation))}</p>
      <Heading>
        <Flag nation={nation} size={34} /> {B.heading(nameOf(nation))}
      </Heading>
      <div class="brief-columns">
        <Charge />
        <section>
          <h2>{B.goals}</h2>
          <p class="fine">{B.goalsNote}</p>
          <Goals />
          <Figures />
          <Score />
          <h2>{B.home}</h2>
          <Home />
        </section>
      </div>
    </main>
  );
}

/** The task in words, and the way on. */
function Charge() {
  const { nation, file, match } = here.value;
  const brief = file.briefs[CODES[nation]]!;
  const go = (): void => {
    screen.value = match.end === null ? 'desk' : 'debrief';
  };
  return (
    <section>
      <p class="lead">{brief.text}</p>
      <dl class="wants">
        {(['want', 'fear', 'never'] as const).map(key => (
          <div key={key}>
            <dt class="caps">{B[key]}</dt>
            <dd>{brief[key]}</dd>
          </div>
        ))}
      </dl>
      <SoFar />
      <div class="actions">
        <button type="button" class="primary" onClick={go}>
          {B.go}
        </button>
        <button type="button" onClick={leave}>
          {B.back}
        </button>
        <ManualButton />
      </div>
    </section>
  );
}

/** What counts and how much, under the government in office. */
function Goals() {
  const { nation, tables, match } = here.value;
  const weights = tables.weights[nation][match.world.state[nation].type]!;
  const goals = GOAL_NAMES.map((goal, g) => ({ goal, weight: weights[g]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return (
    <ul class="goals">
      {goals.map(({ goal, weight }) => (
        <li key={goal}>
          <span>
            <b>{goalOf(goal).label}</b> <span class="fine">{goalOf(goal).about}</span>
          </span>
          <i class="weight" aria-hidden="true" style={{ width: `${Math.round(180 * weight)}px` }} />
          <Door of={{ kind: 'weight', goal, nation }} label={PAGE.why.weightOf(goalOf(goal).label)}>
            {PAGE.part(weight)}
          </Door>
        </li>
      ))}
    </ul>
  );
}

/** Where it starts, what it would get without any deal, who governs. */
function Figures() {
  const { nation, tables, belief, match } = here.value;
  const walkAway = walkAwayOf(match, nation);
  return (
    <dl class="facts">
      <div>
        <dt>
          <Gloss of="Value">{B.value}</Gloss>
        </dt>
        <dd>
          <Door of={{ kind: 'value' }} label={B.value}>
            {figure(foresightFor(tables).look(belief.seen).worth(nation), 1)}
          </Door>
        </dd>
      </div>
      {walkAway !== null && (
        <div>
          <dt>
            <Gloss of="Walk-away">{B.walkAway}</Gloss> <span class="fine">{B.walkAwayNote}</span>
          </dt>
          <dd>
            <Door of={{ kind: 'walkAway', nation }} label={B.walkAway}>
              {figure(walkAway, 1)}
            </Door>
          </dd>
        </div>
      )}
      <div>
        <dt>
          {B.government} <span class="fine">{B.governmentNote}</span>
        </dt>
        <dd>
          <Door of={{ kind: 'government', nation }} label={PAGE.why.governmentOf(nameOf(nation))}>
            {tables.types[nation][match.world.state[nation].type - 1]?.label}
          </Door>
        </dd>
      </div>
    </dl>
  );
}

/** What a payoff is held against: walking away, and what agents make of the seat. */
export function Score() {
  const { match, nation } = here.value;
  const walkAway = walkAwayOf(match, nation);
  const agents = scoresOf(match, nation);
  if (walkAway === null || agents === null) return null;
  return (
    <>
      <h2>{PAGE.score.heading}</h2>
      <p class="fine">
        {PAGE.score.walkAway(figure(walkAway, 1))} {PAGE.score.agents(figure(agents[0], 1), figure(agents[1], 1))} {PAGE.score.about}
      </p>
    </>
  );
}

function Home() {
  const { nation, file } = here.value;
  return (
    <ul class="home">
      {file.constituencies[CODES[nation]]!.map(({ name, label, influence, wants }) => (
        <li key={name}>
          <b>{label}</b>{' '}
          <Door of={{ kind: 'group', nation, group: name }} label={label}>
            {PAGE.percent(influence[0])}
          </Door>{' '}
          {wants}
        </li>
      ))}
    </ul>
  );
}
