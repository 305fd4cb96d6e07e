import { useMemo } from 'preact/hooks';
import type { Believed } from '../agents/beliefs.ts';
import { exitCost, prize } from '../engine/crisis/face.ts';
import { accident, principals, WAR } from '../engine/crisis/ladder.ts';
import { brinkFor, type Prospect } from '../engine/crisis/prospects.ts';
import { CODES, type Nation } from '../engine/nations.ts';
import { silent } from '../engine/why.ts';
import type { World } from '../engine/world.ts';
import { RUNGS } from '../words/crisis.ts';
import { capital, inHundred, labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { colours, Door, Flag } from './bits.tsx';
import { figure, hundredths } from './format.ts';
import { answersHere, here, type Standoff } from './session.ts';

const C = PAGE.crisis;

/** What the player believes in the world at the brink, and how far its guesses may be out. */
export const beliefAt = ({ world }: Standoff): Believed => here.value.match.beliefIn(world, here.value.nation);
export const seenAt = (at: Standoff): World => beliefAt(at).seen;

/** The ways it can end, named, with their chances. */
export function chancesOf({ ends }: Prospect, two: readonly [Nation, Nation]) {
  const names = { ...C.ends, provoker: C.ends.provoker(labelOf(two[0])), target: C.ends.target(labelOf(two[1])) };
  return (['war', 'provoker', 'target', 'both', 'fades'] as const).map(key => ({ key, name: names[key], odds: ends[key] }));
}

/** Those of the two who are played at this machine by others: how it ends is theirs to decide, and nobody's odds. */
export const decidersHere = (seen: World): readonly Nation[] => principals(seen).filter(answersHere);

/** An end rarer than this is none that a stance leads to. */
const SOME = 1e-6;
/** What each way it can end, named, is worth once it is there: a crisis that passes as much as the stance itself does. */
export function worthsOf(prospect: Prospect, two: readonly [Nation, Nation]) {
  const { fades: own } = prospect.terms;
  return chancesOf(prospect, two)
    .filter(({ odds }) => odds > SOME)
    .map(({ key, name, odds }) => ({ key, name, worth: own + (key === 'fades' ? 0 : prospect.terms[key] / odds) }));
}

/** The nine rungs, the highest on top, with the chance of an accident on each. */
export function Rungs({ seen }: { seen: World }) {
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
                {accident(rung, k) > 0 && rung < WAR && <Accident odds={accident(rung, k)} />}
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}

/** The chance of war by accident, a door to its source. */
const Accident = ({ odds }: { odds: number }) => (
  <span class="fine">
    <Door of={{ kind: 'accident' }} label={C.ladder}>
      {C.accident(String(hundredths(odds)))}
    </Door>
  </span>
);

export function Two({ seen, doubt, two }: Believed & { two: readonly [Nation, Nation] }) {
  const node = useMemo(() => brinkFor(here.value.tables).node(seen), [seen]);
  return (
    <section class="two">
      <h2 class="caps">{C.between}</h2>
      {two.map((n, side) => (
        <article key={n} class={colours(n)}>
          <h3>
            <Flag nation={n} /> {labelOf(n)}
          </h3>
          <Facts seen={seen} doubt={doubt.state[n].resolve} n={n} choice={node.choice[side as 0 | 1]} />
        </article>
      ))}
    </section>
  );
}

/** What one of the two has to lose and to win, how resolute it is thought to be and what it is likely to do. */
function Facts({ seen, doubt, n, choice }: { seen: World; doubt: number; n: Nation; choice: Float64Array }) {
  const { tables, nation } = here.value;
  const k = tables.book.crises;
  const [escalate = '', hold = '', back = ''] = [...choice].map(inHundred);
  const atStake = { exit: exitCost(seen, n, k, silent), prize: prize(seen, k, silent) };
  return (
    <dl>
      {(['exit', 'prize'] as const).flatMap(kind => [
        <dt key={kind}>{C[kind]}</dt>,
        <dd key={`${kind} points`}>
          <Door of={{ kind, nation: n }} label={C[kind]}>
            {figure(atStake[kind], 1)}
          </Door>{' '}
          <span class="fine">{C.exitUnit}</span>
        </dd>,
      ])}
      <dt>{C.resolve}</dt>
      <dd>
        <Door of={{ kind: 'place', path: `state.${CODES[n]}.resolve` }} label={C.resolve}>
          {figure(seen.state[n].resolve, 0)}
        </Door>
        {doubt > 0.5 && <span class="range fine">{`\u00b1${figure(doubt, 0)}`}</span>}
      </dd>
      {n !== nation && (
        <>
          <dt>{C.leaning}</dt>
          <dd class="fine">
            {answersHere(n) ? (
              C.theirs
            ) : (
              <Door of={{ kind: 'leaning', nation: n }} label={C.leaning}>
                {C.leaningText(escalate, hold, back)}
              </Door>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
