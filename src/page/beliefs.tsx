import { CODES, KOR, NATIONS, type Nation, PRK, USA } from '../engine/nations.ts';
import { placeOf } from '../engine/world.ts';
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
  const { seen, doubt } = beliefAfter(turn);
  const paths = [
    'programme.fissile',
    'state.CHN.enforcement',
    ...[USA, KOR, PRK].filter(n => n !== nation).map(n => `state.${CODES[n]}.resolve`),
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
            const by = placeScale(path);
            return (
              <Belief
                key={path}
                path={path}
                seen={by * seen.numbers[at]!}
                width={by * doubt.numbers[at]!}
                truth={by * truth.numbers[at]!}
              />
            );
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
  return (
    <tr>
      <th scope="row">
        {placeLabel(path)} <span class="fine">{placeUnit(path)}</span>
      </th>
      <td class="track" aria-hidden="true">
        <i class="band" style={{ left: x(seen - width), width: `${(92 * 2 * width) / span}%` }} />
        <i class="mid" style={{ left: x(seen) }} />
        <i class="diamond" style={{ left: x(truth) }} />
      </td>
      <td class="num">
        {figure(seen, 0)}{' '}
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
      <Flag nation={nation} size={12} /> <b>{labelOf(nation)}</b> {own?.label}{' '}
      {own !== undefined && (
        <Door of={{ kind: 'government', nation }} label={PAGE.why.governmentOf(nameOf(nation))}>
          {PAGE.percent(own.prior)}
        </Door>
      )}
    </li>
  );
}
