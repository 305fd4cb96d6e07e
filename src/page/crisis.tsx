import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { exitCost, prize } from '../engine/crisis/face.ts';
import {
  accident,
  type CrisisStance,
  MOST_ROUNDS,
  principals,
  STANCE_NAMES,
  sideOf,
  stanceFault,
  stancesOf,
  WAR,
} from '../engine/crisis/ladder.ts';
import { brinkFor, type Prospect } from '../engine/crisis/prospects.ts';
import { CODES, NATIONS, type Nation } from '../engine/nations.ts';
import { silent } from '../engine/why.ts';
import type { World } from '../engine/world.ts';
import { posturesText, RUNGS, roundText, stanceFaultText, stanceLabel } from '../words/crisis.ts';
import { capital, labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { colours, Door, Flag, Heading } from './bits.tsx';
import { figure, hundredths, signed } from './format.ts';
import { busy, here, type Standoff, standoff } from './session.ts';
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

/** What the player believes in the world at the brink. */
export const seenAt = ({ world }: Standoff): World => here.value.match.beliefIn(world, here.value.nation).seen;

function Round({ at }: { at: Standoff }) {
  const { nation, tables } = here.value;
  const { seen, prospects } = useMemo(() => {
    const believed = seenAt(at);
    return { seen: believed, prospects: brinkFor(tables).prospects(believed, nation) };
  }, [at]);
  const two = principals(seen);
  const chosen = marked.value?.at === at ? marked.value.stance : null;
  return (
    <main class="crisis" id="content">
      <Heading>{C.heading(two.map(labelOf).join('\u00a0\u2013 '))}</Heading>
      <p class="lead">{C.lead(at.rounds.length + 1, MOST_ROUNDS)}</p>
      <div class="crisis-body">
        <Rungs seen={seen} />
        <div>
          <Two seen={seen} two={two} />
          <SoFar at={at} two={two} seen={seen} />
          <form
            onSubmit={event => {
              event.preventDefault();
              if (chosen !== null) void takeStance(chosen);
            }}
          >
            <fieldset class="stances">
              <legend>{C.choose}</legend>
              <p class="fine">{C.chooseAbout}</p>
              {prospects.map(prospect => (
                <Stance key={prospect.stance} of={prospect} seen={seen} at={at} checked={chosen === prospect.stance} />
              ))}
              <Closed seen={seen} nation={nation} />
            </fieldset>
            <button type="submit" id="seal-stance" class="primary" disabled={chosen === null || busy.value !== ''}>
              {C.seal}
            </button>
          </form>
        </div>
      </div>
    </main>
  );
}

/** The nine rungs, the highest on top, with the chance of an accident on each. */
function Rungs({ seen }: { seen: World }) {
  const k = here.value.tables.book.crises;
  const now = Math.round(seen.globe.rung);
  return (
    <section class="ladder" aria-labelledby="ladder-head">
      <h2 id="ladder-head" class="caps">
        {C.ladder}
      </h2>
      <ol reversed>
        {RUNGS.map((name, rung) => ({ name, rung }))
          .filter(({ rung }) => rung > 0)
          .toReversed()
          .map(({ name, rung }) => (
            <li key={rung} class={rung === now ? 'now' : rung < now ? 'below' : ''} aria-current={rung === now ? 'step' : undefined}>
              <b class="num">{rung}</b>
              <span>
                {capital(name)}
                {rung === now && <i class="caps"> {C.here}</i>}
                {accident(rung, k) > 0 && rung < WAR && <span class="fine"> {C.accident(String(hundredths(accident(rung, k))))}</span>}
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}

function Two({ seen, two }: { seen: World; two: readonly [Nation, Nation] }) {
  const { tables, nation } = here.value;
  const node = useMemo(() => brinkFor(tables).node(seen), [seen]);
  const k = tables.book.crises;
  return (
    <section class="two">
      <h2 class="caps">{C.between}</h2>
      {two.map((n, side) => {
        const [escalate = 0, hold = 0, back = 0] = [...node.choice[side as 0 | 1]].map(hundredths);
        return (
          <article key={n} class={colours(n)}>
            <h3>
              <Flag nation={n} /> {labelOf(n)}
            </h3>
            <dl>
              <dt>{C.exit}</dt>
              <dd>
                <Door of={{ kind: 'exit', nation: n }} label={C.exit}>
                  {figure(exitCost(seen, n, k, silent), 1)}
                </Door>{' '}
                <span class="fine">{C.exitUnit}</span>
              </dd>
              <dt>{C.prize}</dt>
              <dd>
                <Door of={{ kind: 'prize', nation: n }} label={C.prize}>
                  {figure(prize(seen, k, silent), 1)}
                </Door>{' '}
                <span class="fine">{C.exitUnit}</span>
              </dd>
              <dt>{C.resolve}</dt>
              <dd>
                <Door of={{ kind: 'place', path: `state.${CODES[n]}.resolve` }} label={C.resolve}>
                  {figure(seen.state[n].resolve, 0)}
                </Door>
              </dd>
              {n !== nation && (
                <>
                  <dt>{C.leaning}</dt>
                  <dd class="fine">{C.leaningText(`${escalate}`, `${hold}`, `${back}`)}</dd>
                </>
              )}
            </dl>
          </article>
        );
      })}
    </section>
  );
}

/** Who has stepped in, and what each round was. */
function SoFar({ at, two, seen }: { at: Standoff; two: readonly [Nation, Nation]; seen: World }) {
  const postures = posturesText(seen, two);
  const thirds = NATIONS.filter(n => !two.includes(n) && n !== here.value.nation);
  return (
    <section class="so-far">
      <h2 class="caps">{C.others}</h2>
      <p>{postures.length === 0 ? C.nobody : postures.join(' ')}</p>
      <p class="fine">{thirds.map(n => canText(seen, n)).join(' ')}</p>
      <h2 class="caps">{C.rounds}</h2>
      {at.rounds.length === 0 ? (
        <p>{C.opened}</p>
      ) : (
        <ol>
          {at.rounds.map((stances, r) => (
            <li key={r}>{roundText(stances, two, n => sideOf(seen, n))}.</li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What a third nation can do, as far as the player can tell. */
const canText = (seen: World, n: Nation): string =>
  C.can(
    labelOf(n),
    stancesOf(seen, n, here.value.tables.book.crises)
      .map(stance => stanceLabel(stance, sideOf(seen, n)).replace(/^./, first => first.toLowerCase()))
      .join(', '),
  );

function Stance({ of, seen, at, checked }: { of: Prospect; seen: World; at: Standoff; checked: boolean }) {
  const { nation } = here.value;
  const { stance, worth } = of;
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
        <b>{label}</b> <span class="fine">{C.does[STANCE_NAMES[stance]]}</span>
      </label>
      <p class="ends">
        {chancesOf(of, principals(seen)).map(({ key, name, odds }) => (
          <span key={key} class={key}>
            {name} <b class="num">{hundredths(odds)}</b>
          </span>
        ))}
        <span>
          <Door of={{ kind: 'prospect', nation, stance }} label={C.why.prospect(label)}>
            {signed(worth, 2)}
          </Door>{' '}
          <span class="fine">{C.worth}</span>
        </span>
      </p>
    </div>
  );
}

/** The ways it can end, named, with their chances. */
export function chancesOf({ ends }: Prospect, two: readonly [Nation, Nation]) {
  const names = { ...C.ends, provoker: C.ends.provoker(labelOf(two[0])), target: C.ends.target(labelOf(two[1])) };
  return (['war', 'provoker', 'target', 'both', 'fades'] as const).map(key => ({ key, name: names[key], odds: ends[key] }));
}

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
