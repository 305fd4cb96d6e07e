import { CODES, NATIONS, type Nation, nationOf } from '../engine/nations.ts';
import { LEVEL_NAMES, type Level } from '../match/levels.ts';
import { LINK_FAULTS } from '../words/link-faults.ts';
import { CARDS } from './cards.ts';

/** Who plays: one alone, several in turn at one machine, or nobody. */
export type Mode = 'solo' | 'shared' | 'watch';

/** What a game opens with: enough to play the same opening, and nothing of how it went. */
export interface Opening {
  readonly id: string;
  readonly mode: Mode;
  /** The seats that people take, in seat order; of several at one machine those chosen so far. */
  readonly people: readonly Nation[];
  readonly level: Level;
  readonly seed: string;
}

const WATCHED = 'watch';
/** Between the seats of several; with fewer than two of them it stands after what there is, and says that more are to come. */
const AND = '+';
/** What the fragment of a link to an opening begins with. */
export const OPENING = '#open=';

function seatsIn({ mode, people }: Pick<Opening, 'mode' | 'people'>): string {
  if (mode === 'watch') return WATCHED;
  const codes = people.map(n => CODES[n]).join(AND);
  return mode === 'shared' && people.length < 2 ? codes + AND : codes;
}

export const openingLink = ({ id, level, seed, ...who }: Opening): string =>
  `${location.href.split('#')[0]}${OPENING}${[id, seatsIn(who), level, seed].map(encodeURIComponent).join('/')}`;

/** The opening in the fragment of a link; a text says of each part that names nothing here what is wrong with it. */
export function openingIn(fragment: string): Opening | string {
  const [id = '', seats = '', level = '', seed = ''] = fragment.slice(OPENING.length).split('/').map(decoded);
  const codes = seats === WATCHED ? [] : seats.split(AND).filter(code => code !== '');
  const strange = codes.find(code => nationOf(code) === undefined);
  const known = LEVEL_NAMES.find(name => name === level);
  const faults = [
    ...(CARDS.some(card => card.id === id) ? [] : [LINK_FAULTS.scenario(id)]),
    ...(seats === '' || strange !== undefined ? [LINK_FAULTS.seat(strange ?? '')] : []),
    ...(known === undefined ? [LINK_FAULTS.level(level)] : []),
    ...(seed === '' ? [LINK_FAULTS.seed] : []),
  ];
  if (known === undefined || faults.length > 0) return LINK_FAULTS.all(faults);
  const mode = seats === WATCHED ? 'watch' : seats.includes(AND) ? 'shared' : 'solo';
  return { id, mode, people: NATIONS.filter(n => codes.includes(CODES[n])), level: known, seed };
}

/** A link that was cut in the middle of a letter is no link. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
