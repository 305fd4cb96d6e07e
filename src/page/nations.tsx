import type { ComponentChildren } from 'preact';
import { leverage, vulnerability } from '../engine/measures.ts';
import type { Nation } from '../engine/nations.ts';
import { CODES } from '../engine/nations.ts';
import type { World } from '../engine/world.ts';
import { placeOf } from '../engine/world.ts';
import type { Term } from '../words/glossary.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel, placeScale, placeUnit } from '../words/places.ts';
import { colours, Door, Flag, Named } from './bits.tsx';
import { figure } from './format.ts';
import { FELT, Gloss } from './gloss.tsx';
import { believedAfter } from './hindsight.ts';
import { Picker } from './picker.tsx';
import { here, selected } from './session.ts';
import { Spark } from './spark.tsx';

const N = PAGE.nations;

/** How the nation looked at and the player stand to each other. */
export function Nations() {
  const { nation } = here.value;
  const other = selected.value;
  return (
    <div class="nations">
      <Picker label={N.pick} />
      {other !== nation && <Pair a={other} b={nation} />}
      {other !== nation && <Inside nation={other} />}
      <Inside nation={nation} />
    </div>
  );
}

const MEASURES = ['trust', 'threat', 'affinity'] as const;

function Pair({ a, b }: { a: Nation; b: Nation }) {
  const { seen } = here.value.belief;
  return (
    <>
      <Feelings a={a} b={b} />
      <Dealings a={a} b={b} seen={seen} />
      <Promises a={a} b={b} seen={seen} />
    </>
  );
}

/** How each sees the other, turn by turn. */
function Feelings({ a, b }: { a: Nation; b: Nation }) {
  const { belief, turn } = here.value;
  const history = [...Array.from({ length: turn + 1 }, (_, t) => believedAfter(t)), belief.seen];
  const sides = [
    [a, b],
    [b, a],
  ] as const;
  return (
    <table class="pair">
      <thead>
        <tr>
          <td />
          {sides.map(([i, j]) => (
            <th key={i} scope="col">
              <Flag nation={i} size={14} /> <span class="unseen">{labelOf(i)}</span> {N.towards} <Flag nation={j} size={14} />
              <span class="unseen">{labelOf(j)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MEASURES.map(name => (
          <Both key={name} of={[a, b]} term={FELT[name]} label={N.measures[name]}>
            {(i, j) => <Level path={`dyad.${CODES[i]}.${CODES[j]}.${name}`} history={history} low={name === 'affinity' ? -100 : 0} />}
          </Both>
        ))}
        <Both of={[a, b]} term="Dependence" label={N.measures.dependence}>
          {(i, j) => <Need i={i} j={j} history={history} />}
        </Both>
      </tbody>
    </table>
  );
}

interface BothWays {
  readonly of: readonly [Nation, Nation];
  readonly term: Term;
  readonly label: string;
  readonly children: (i: Nation, j: Nation) => ComponentChildren;
}
/** One measure, from each of a pair to the other. */
const Both = ({ of: [a, b], term, label, children }: BothWays) => (
  <tr>
    <th scope="row">
      <Gloss of={term}>{label}</Gloss>
    </th>
    <td class={colours(a)}>{children(a, b)}</td>
    <td class={colours(b)}>{children(b, a)}</td>
  </tr>
);

/** How much `i` needs `j`, as seen. */
function Need({ i, j, history }: { i: Nation; j: Nation; history: readonly World[] }) {
  const needs = history.map(world => vulnerability(world, i, j, here.value.tables.book.measures, 'perceived'));
  return (
    <>
      <Spark values={needs} low={0} high={100} />
      <Door of={{ kind: 'dependence', of: j, over: i }} label={N.parts(nameOf(i), nameOf(j))}>
        {figure(needs.at(-1)!, 0)}
      </Door>
    </>
  );
}

/** Leverage, trade and measures each way, and the highest visit. */
function Dealings({ a, b, seen }: { a: Nation; b: Nation; seen: World }) {
  const held = N.leverage(nameOf(b), nameOf(a));
  const ways = [`${CODES[a]}.${CODES[b]}`, `${CODES[b]}.${CODES[a]}`];
  return (
    <dl class="facts">
      <div>
        <dt>
          <Gloss of="Leverage">{held}</Gloss>
        </dt>
        <dd>
          <Door of={{ kind: 'leverage', of: b, over: a }} label={held}>
            {figure(leverage(seen, b, a, here.value.tables.book.measures, 'perceived'))}
          </Door>
        </dd>
      </div>
      {['exports', 'sanctions'].flatMap(field => ways.map(way => <Fact key={`${way}.${field}`} path={`dyad.${way}.${field}`} />))}
      <div>
        <dt>{N.visits}</dt>
        <dd>{N.visitRanks[Math.round(Math.max(seen.dyad[a][b].visits, seen.dyad[b][a].visits))]}</dd>
      </div>
    </dl>
  );
}

/** A place with its history, its estimate and the range of it. */
function Level({ path, history, low }: { path: string; history: readonly World[]; low: number }) {
  const { seen, doubt } = here.value.belief;
  const at = placeOf(path)!;
  const [value, width] = [seen.numbers[at]!, doubt.numbers[at]!];
  return (
    <>
      <Spark values={history.map(world => world.numbers[at]!)} low={low} high={100} />
      <Door of={{ kind: 'place', path }} label={placeLabel(path)}>
        {figure(value, 0)}
      </Door>
      <Doubt width={width} />
    </>
  );
}

/** A place, its estimate and the range of it. */
function Fact({ path }: { path: string }) {
  const { seen, doubt } = here.value.belief;
  const scale = placeScale(path);
  return (
    <div>
      <dt>
        {placeLabel(path)} <span class="fine">{placeUnit(path)}</span>
      </dt>
      <dd>
        <Door of={{ kind: 'place', path }} label={placeLabel(path)}>
          {figure(scale * seen.numbers[placeOf(path)!]!)}
        </Door>
        <Doubt width={scale * doubt.numbers[placeOf(path)!]!} />
      </dd>
    </div>
  );
}

/** How far an estimate may be out, where it shows in the figure. */
const Doubt = ({ width }: { width: number }) =>
  figure(width, 0) === '0' ? null : <span class="range fine">{`\u00b1${figure(width, 0)}`}</span>;

/** Dotted is promised, solid has arrived. */
function Promises({ a, b, seen }: { a: Nation; b: Nation; seen: World }) {
  const rows = [
    [a, b],
    [b, a],
  ] as const;
  const any = rows.some(([i, j]) => seen.dyad[i][j].aidPromised > 0);
  const most = Math.max(1, ...rows.map(([i, j]) => seen.dyad[i][j].aidPromised));
  return (
    <section class="promises">
      <h3>{N.promises}</h3>
      {!any && <p class="fine">{N.none}</p>}
      {any &&
        rows.map(([i, j]) => {
          const { aidPromised, aidDelivered } = seen.dyad[i][j];
          if (aidPromised === 0) return null;
          return (
            <p key={i} class={colours(i)}>
              <span class="spread">
                <span>{N.promised(labelOf(i))}</span> <Owed path={`dyad.${CODES[i]}.${CODES[j]}.aidPromised`} />
              </span>
              <i class="promised" aria-hidden="true" style={{ width: `${(100 * aidPromised) / most}%` }}>
                <i style={{ width: `${aidPromised > 0 ? (100 * Math.min(aidDelivered, aidPromised)) / aidPromised : 0}%` }} />
              </i>
              <span class="spread fine">
                <span>{N.delivered}</span> <Owed path={`dyad.${CODES[i]}.${CODES[j]}.aidDelivered`} />
              </span>
            </p>
          );
        })}
    </section>
  );
}

const Owed = ({ path }: { path: string }) => (
  <Door of={{ kind: 'place', path }} label={placeLabel(path)}>
    {PAGE.millions(Math.round(here.value.belief.seen.numbers[placeOf(path)!]!))}
  </Door>
);

const STATE = ['economy', 'stability', 'support', 'standing', 'enforcement'] as const;

function Inside({ nation }: { nation: Nation }) {
  const { tables, belief, nation: own } = here.value;
  const type = belief.seen.state[nation].type;
  return (
    <section class="inside">
      <h3>
        <Named nation={nation} /> {nation === own && <span class="fine">{N.you}</span>}
      </h3>
      <dl class="facts">
        {STATE.map(name => (
          <Fact key={name} path={`state.${CODES[nation]}.${name}`} />
        ))}
      </dl>
      <p class="fine">
        {`${type > 0 ? PAGE.brief.government : N.could}: `}
        <Door of={{ kind: 'government', nation }} label={PAGE.why.governmentOf(nameOf(nation))}>
          {type > 0
            ? tables.types[nation][type - 1]!.label
            : tables.types[nation].map(({ label, prior }) => `${label} (${PAGE.percent(prior)})`).join('; ')}
        </Door>
      </p>
    </section>
  );
}
