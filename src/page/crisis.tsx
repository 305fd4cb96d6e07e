import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import {
  ASIDE,
  type CrisisStance,
  JOIN,
  MEDIATE,
  MOST_ROUNDS,
  principals,
  RESTRAIN,
  STANCE_NAMES,
  sideOf,
  stanceFault,
} from '../engine/crisis/ladder.ts';
import { brinkFor, type Prospect } from '../engine/crisis/prospects.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import { isParty } from '../engine/talks/text.ts';
import type { World } from '../engine/world.ts';
import { canText, posturesText, roundText, stanceFaultText, stanceLabel } from '../words/crisis.ts';
import { inHundred, labelOf, list, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { deedSentence } from '../words/sentences.ts';
import { Door, Heading } from './bits.tsx';
import { beliefAt, chancesOf, decidersHere, Rungs, Two, worthsOf } from './crisis-parts.tsx';
import { signed } from './format.ts';
import { GuideStep } from './guide.tsx';
import { here, type Standoff, standoff } from './session.ts';
import { busy } from './stage.ts';
import { takeStance } from './turns.ts';

const C = PAGE.crisis;
const ALL: readonly CrisisStance[] = [1, 2, 3, 0, 4, 5, 6];
/** The stance marked, and of which round. */
const marked = signal<{ readonly at: Standoff; readonly stance: CrisisStance } | null>(null);

/** A crisis at its next round: the ladder, the two, the others, and what each stance open to the player leads it to expect. */
export function Crisis() {
  const at = standoff.value;
  if (at === null) return null;
  return <Round key={at.rounds.length} at={at} />;
}

function Round({ at }: { at: Standoff }) {
  const { seen, doubt } = useMemo(() => beliefAt(at), [at]);
  const two = principals(seen);
  return (
    <main class="crisis" id="content">
      <Heading>{C.heading(two.map(labelOf).join('\u00a0\u2013 '))}</Heading>
      <p class="lead">{C.lead(at.rounds.length + 1, MOST_ROUNDS)}</p>
      <GuideStep at="crisis" />
      <div class="crisis-body">
        <Rungs seen={seen} />
        <div>
          <Two seen={seen} doubt={doubt} two={two} />
          <SoFar at={at} two={two} seen={seen} />
          <Stances at={at} seen={seen} />
        </div>
      </div>
    </main>
  );
}

/** The stances open to the player, one to be sealed, and those closed. */
function Stances({ at, seen }: { at: Standoff; seen: World }) {
  const { nation, tables } = here.value;
  const prospects = useMemo(() => brinkFor(tables).prospects(seen, nation), [seen]);
  const theirs = decidersHere(seen);
  const chosen = marked.value?.at === at ? marked.value.stance : null;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (chosen !== null) void takeStance(chosen);
      }}
    >
      <fieldset class="stances">
        <legend>{C.choose}</legend>
        <p class="fine">{theirs.length === 0 ? C.chooseAbout : C.chooseTheirs(list(theirs.map(nameOf)))}</p>
        {prospects.map(prospect => (
          <Stance key={prospect.stance} of={prospect} seen={seen} at={at} checked={chosen === prospect.stance} />
        ))}
        <Closed seen={seen} nation={nation} />
      </fieldset>
      <button type="submit" id="seal-stance" class="primary" disabled={chosen === null || busy.value !== ''}>
        {C.seal}
      </button>
    </form>
  );
}

/** What opened it: a deed, as it ended, or an incident that nobody ordered. */
function openedBy({ sealed, answers }: Standoff): string {
  const spark = here.value.match.spark(sealed.orders, answers);
  return spark === null ? C.incident : C.opened(deedSentence(spark.deed, spark.ending));
}

/** Who has stepped in, and what each round was. */
function SoFar({ at, two, seen }: { at: Standoff; two: readonly [Nation, Nation]; seen: World }) {
  const postures = posturesText(seen, two);
  const thirds = NATIONS.filter(n => !two.includes(n) && n !== here.value.nation);
  return (
    <section class="so-far">
      <div>
        <h2 class="caps">{C.others}</h2>
        <p>{postures.length === 0 ? C.nobody : postures.join(' ')}</p>
        <p class="fine">
          {C.asFar} {thirds.map(n => canText(seen, n, here.value.tables.book.crises)).join(' ')}
        </p>
      </div>
      <div>
        <h2 class="caps">{C.rounds}</h2>
        {at.rounds.length === 0 ? (
          <p>{openedBy(at)}</p>
        ) : (
          <ol>
            {at.rounds.map((stances, r) => (
              <li key={r}>{roundText(stances, two, n => sideOf(seen, n))}.</li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}

/** What a stance does; one that is taken already goes on, and standing aside takes none back. */
function doesText({ crisis }: World, nation: Nation, stance: CrisisStance): string {
  const taken = { [MEDIATE]: crisis.mediating, [RESTRAIN]: crisis.restraining, [JOIN]: crisis.joined };
  const own = Object.entries(taken).filter(([, mask]) => isParty(mask, nation));
  if (own.some(([name]) => Number(name) === stance)) return C.already;
  return stance === ASIDE && own.length > 0 ? C.goesOn : C.does[STANCE_NAMES[stance]];
}

function Stance({ of, seen, at, checked }: { of: Prospect; seen: World; at: Standoff; checked: boolean }) {
  const { nation } = here.value;
  const { stance } = of;
  const label = stanceLabel(stance, sideOf(seen, nation));
  return (
    <div class={`stance ${checked ? 'chosen' : ''}`}>
      <label>
        <input
          type="radio"
          name="stance"
          checked={checked}
          onChange={() => {
            marked.value = { at, stance };
          }}
        />
        <b>{label}</b> <span class="fine">{doesText(seen, nation, stance)}</span>
      </label>
      {decidersHere(seen).length > 0 ? <Worths of={of} seen={seen} label={label} /> : <Chances of={of} seen={seen} label={label} />}
    </div>
  );
}

interface Ends {
  readonly of: Prospect;
  readonly seen: World;
  readonly label: string;
}
/** How it then ends, in chances, and what that is worth. */
const Chances = ({ of, seen, label }: Ends) => (
  <>
    <p class="ends">
      {chancesOf(of, principals(seen)).map(({ key, name, odds }) => (
        <span key={key} class={key}>
          {name} <b class="num">{inHundred(odds)}</b>
        </span>
      ))}
    </p>
    <p class="worth">
      <Door of={{ kind: 'prospect', nation: here.value.nation, stance: of.stance }} label={C.why.prospect(label)}>
        {signed(of.worth, 2)}
      </Door>{' '}
      <span class="fine">{C.worth}</span>
    </p>
  </>
);

/** Where a person decides how it ends: what each end would be worth. */
const Worths = ({ of, seen, label }: Ends) => (
  <p class="ends">
    {worthsOf(of, principals(seen)).map(({ key, name, worth }) => (
      <span key={key} class={key}>
        {name}{' '}
        <Door of={{ kind: 'prospect', nation: here.value.nation, stance: of.stance }} label={C.why.each(label)}>
          {signed(worth, 2)}
        </Door>
      </span>
    ))}
  </p>
);

/** What cannot be chosen, and why; what is nobody's but the two's is left out. */
function Closed({ seen, nation }: { seen: World; nation: Nation }) {
  const k = here.value.tables.book.crises;
  const closed = ALL.flatMap(stance => {
    const fault = stanceFault(seen, nation, stance, k);
    return fault === null || fault === 'principals' || fault === 'thirds' ? [] : [{ stance, fault }];
  });
  if (closed.length === 0) return null;
  return (
    <div class="closed">
      <h3 class="caps">{C.closed}</h3>
      <ul>
        {closed.map(({ stance, fault }) => (
          <li key={stance}>
            {stanceLabel(stance, sideOf(seen, nation))}: <span class="fine">{stanceFaultText(fault, seen, nation)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
