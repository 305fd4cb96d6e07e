import { signal } from '@preact/signals';
import { NATIONS, type Nation, PRK, RUS } from '../engine/nations.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { colours, Flag } from './bits.tsx';
import { CARDS } from './cards.ts';
import type { Mode, Opening } from './opening-link.ts';

const F = PAGE.front;
const M = PAGE.modes;

const MODES: readonly Mode[] = ['solo', 'shared', 'watch'];
export const mode = signal<Mode>('solo');
/** The seat of one player alone. */
export const seat = signal<Nation>(RUS);
const shared = signal<readonly Nation[]>([RUS]);

/** The seats that people take, in seat order. */
export const peopleChosen = (): readonly Nation[] =>
  mode.value === 'watch' ? [] : mode.value === 'solo' ? [seat.value] : NATIONS.filter(n => shared.value.includes(n));
/** Whose map the front shows: the player's, else one that looks at North Korea, as five of the six do. */
export const lookedFrom = (): Nation => (mode.value === 'solo' ? seat.value : (peopleChosen().find(n => n !== PRK) ?? RUS));
export const isReady = (): boolean => mode.value !== 'shared' || shared.value.length > 1;

export function choosePeople({ mode: chosen, people }: Pick<Opening, 'mode' | 'people'>): void {
  mode.value = chosen;
  if (chosen === 'shared') shared.value = people;
  seat.value = people[0] ?? seat.value;
}

/** Who plays, and from which seats. */
export const WhoPlays = ({ scenario }: { scenario: string }) => (
  <>
    <fieldset class="modes">
      <legend class="caps">{M.legend}</legend>
      <div>
        {MODES.map(name => (
          <label key={name} class={name === mode.value ? 'chosen' : ''}>
            <input
              type="radio"
              name="mode"
              checked={name === mode.value}
              onChange={() => {
                mode.value = name;
                if (name === 'shared' && !shared.value.includes(seat.value)) shared.value = [...shared.value, seat.value];
              }}
            />
            <span>{M[name]}</span>
          </label>
        ))}
      </div>
    </fieldset>
    {mode.value === 'watch' ? <p class="fine watch-about">{M.watchAbout}</p> : <Seats scenario={scenario} />}
  </>
);

function Seats({ scenario }: { scenario: string }) {
  const several = mode.value === 'shared';
  const people = peopleChosen();
  return (
    <fieldset class="seats">
      <legend class="caps">{several ? PAGE.game.seats : F.seat}</legend>
      <div>
        {NATIONS.map(nation => (
          <label key={nation} class={`${colours(nation)} ${people.includes(nation) ? 'chosen' : ''}`}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={several ? 'seats' : 'seat'}
              checked={people.includes(nation)}
              onChange={() => {
                if (!several || !shared.value.includes(nation)) seat.value = nation;
                if (several)
                  shared.value = shared.value.includes(nation) ? shared.value.filter(n => n !== nation) : [...shared.value, nation];
              }}
            />
            <Flag nation={nation} size={25} />
            <span>{labelOf(nation)}</span>
          </label>
        ))}
      </div>
      <p class="fine">
        {several ? (
          M.sharedAbout(people.map(nameOf))
        ) : (
          <>
            <b>{`${labelOf(seat.value)}.`}</b> {CARDS.find(card => card.id === scenario)?.seats[seat.value].want} {F.others}
          </>
        )}
      </p>
    </fieldset>
  );
}
