import { Fragment } from 'preact';
import type { Believed } from '../agents/beliefs.ts';
import { CODES, KOR, NATIONS, type Nation, PRK, USA } from '../engine/nations.ts';
import { HIGH, LOW, placeOf, type World } from '../engine/world.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { placeLabel, placeScale, placeUnit } from '../words/places.ts';
import { Door, Flag } from './bits.tsx';
import { figure } from './format.ts';
import { beliefAfter } from './hindsight.ts';
import { here } from './session.ts';

const D = PAGE.debrief;

/** What the player believed at the end, and what was so. */
export function Beliefs() {
  const { match, nation, turn } = here.value;
  const truth = match.after(turn);
  const believed = beliefAfter(turn);
  const paths = [
    'programme.fissile',
    'state.CHN.enforcement',
    ...[USA, KOR, PRK].filter(n => n !== nation).map(n => `state.${CODES[n]}.resolve`),
    ...NATIONS.filter(n => n !== nation).map(n => `dyad.${CODES[n]}.${CODES[nation]}.affinity`),
  ];
  const rows = paths.map(path => rowOf(path, believed, truth)).filter(({ width }) => width > 0);
  return (
    <>
      <h2>{D.beliefs}</h2>
      <table class="beliefs">
        <tbody>
          {rows.map((row, k) => (
            <Fragment key={row.path}>
              {rows[k - 1]?.scale.join() !== row.scale.join() && <Ends of={row} />}
              <Belief of={row} />
            </Fragment>
          ))}
        </tbody>
      </table>
      <p class="fine legend">
        <i class="band" aria-hidden="true" /> {D.believed} <i class="diamond" aria-hidden="true" /> {D.truth}
      </p>
      <section class="types">
        <h3 class="caps">{D.types}</h3>
        <ul>
          {NATIONS.filter(n => n !== nation).map(n => (
            <GovernmentOf key={n} nation={n} type={truth.state[n].type} />
          ))}
        </ul>
      </section>
    </>
  );
}

/** What was believed and what is, in the figures shown, on the scale that all of its kind have. */
interface Row {
  readonly path: string;
  readonly seen: number;
  readonly width: number;
  readonly truth: number;
  readonly scale: readonly [low: number, high: number];
}

/** A level has the whole of its scale; what is counted goes as far as it is needed, in steps. */
const WIDEST = 200;
const STEP = 20;

function rowOf(path: string, { seen, doubt }: Believed, now: World): Row {
  const at = placeOf(path)!;
  const by = placeScale(path);
  const [value, width, truth] = [by * seen.numbers[at]!, by * doubt.numbers[at]!, by * now.numbers[at]!];
  const [low, high] = [by * LOW[at]!, by * HIGH[at]!];
  const most = STEP * Math.ceil(Math.max(value + width, truth) / STEP);
  return { path, seen: value, width, truth, scale: high - low <= WIDEST ? [low, high] : [low, most] };
}

/** The ends of a scale, above the rows that have it. */
const Ends = ({ of: { scale } }: { of: Row }) => (
  <tr class="scale-ends">
    <td />
    <td>
      <p>
        {scale.map(end => (
          <span key={end}>{figure(end, 0)}</span>
        ))}
      </p>
    </td>
    <td />
  </tr>
);

function Belief({ of: { path, seen, width, truth, scale } }: { of: Row }) {
  const { turn } = here.value;
  const [low, high] = scale;
  const x = (value: number): number => (100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low);
  const [from, to] = [x(seen - width), x(seen + width)];
  return (
    <tr>
      <th scope="row">
        {placeLabel(path)} <span class="fine">{placeUnit(path)}</span>
      </th>
      <td class="track" aria-hidden="true">
        <i class="band" style={{ left: `${from}%`, width: `${to - from}%` }} />
        <i class="mid" style={{ left: `${x(seen)}%` }} />
        <i class="diamond" style={{ left: `${x(truth)}%` }} />
      </td>
      <td class="num">
        <Door of={{ kind: 'place', path, at: turn }} label={`${placeLabel(path)}, ${D.believed}`}>
          {figure(seen, 0)}
        </Door>{' '}
        <Door of={{ kind: 'place', path }} label={placeLabel(path)}>
          {figure(truth, 0)}
        </Door>
      </td>
    </tr>
  );
}

function GovernmentOf({ nation, type }: { nation: Nation; type: number }) {
  const own = here.value.tables.types[nation][type - 1];
  return (
    <li>
      <Flag nation={nation} size={12} /> <b>{labelOf(nation)}</b> {own?.label}
      {own !== undefined && (
        <>
          {D.chance.before}
          <Door of={{ kind: 'government', nation }} label={PAGE.why.governmentOf(nameOf(nation))}>
            {PAGE.percent(own.prior)}
          </Door>
          {D.chance.after}
        </>
      )}
    </li>
  );
}
