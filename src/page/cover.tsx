import { MOST_ROUNDS, principals, sideOf } from '../engine/crisis/ladder.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import { peopleIn } from '../match/levels.ts';
import { roundText, rungName } from '../words/crisis.ts';
import { capital, labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { colours, Flag, Heading } from './bits.tsx';
import { given, here, leave, questionsTo, standoff, under } from './session.ts';
import { screen } from './stage.ts';
import { quarterOf } from './words.ts';

const C = PAGE.cover;
const K = PAGE.crisis;

/** Whether one of the people has given what this part of the turn asks of them, if it asks anything. */
function hasSealed(n: Nation): boolean {
  const { orders, answers, stances } = given.value;
  if (under.value === 'crisis') return stances[n] !== undefined;
  if (under.value === 'answers') return answers[n] !== undefined || questionsTo(n).length === 0;
  return orders[n] !== undefined;
}

/** Between two people at one machine: nothing of either is shown until the next says who they are. */
export function Cover() {
  const { nation, turn, file } = here.value;
  return (
    <main class={`cover ${colours(nation)}`} id="content">
      <div>
        <p class="caps">{C.kicker(quarterOf(file, turn))}</p>
        <Heading>
          <Flag nation={nation} size={26} /> {C.heading(nameOf(nation))}
        </Heading>
        <p class="lead">{C.about(nameOf(nation))}</p>
        <p>{C.next[under.value]}</p>
        {under.value === 'crisis' && <CrisisSoFar />}
        <WhoHasSealed />
        <div class="actions">
          <button
            type="button"
            id="lift"
            class="primary big"
            onClick={() => {
              screen.value = under.value;
            }}
          >
            {C.lift(nameOf(nation))}
          </button>
          <button type="button" class="plain" onClick={leave}>
            {capital(C.leave)}
          </button>
        </div>
      </div>
    </main>
  );
}

/** Of a crisis, what all know: which round is played, how high it stands and what the round before was. */
function CrisisSoFar() {
  const at = standoff.value;
  if (at === null) return null;
  const { rounds, world } = at;
  const last = rounds.at(-1);
  return (
    <p class="round">
      {K.onCover(rounds.length + 1, MOST_ROUNDS, rungName(world.globe.rung))}
      {last !== undefined &&
        ` ${K.before(
          rounds.length,
          roundText(last, principals(world), n => sideOf(world, n)),
        )}`}
    </p>
  );
}

function WhoHasSealed() {
  const people = peopleIn(here.value.match.record);
  const agents = NATIONS.filter(n => !people.includes(n));
  const { who, done } = C.given[under.value] ?? C.orders;
  return (
    <>
      <h2 class="caps">{who}</h2>
      <ol>
        {people.map(n => (
          <li key={n} class={colours(n)}>
            <i class={hasSealed(n) ? 'wax' : 'wax open'} aria-hidden="true" />
            <span>{labelOf(n)}</span> <span class="fine">{hasSealed(n) ? done : C.waits}</span>
          </li>
        ))}
      </ol>
      {agents.length > 0 && <p class="fine">{C.agents(agents.map(nameOf))}</p>}
    </>
  );
}
