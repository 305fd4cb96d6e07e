import { CODES, NATIONS, type Nation, nationOf } from '../engine/nations.ts';
import { LEVEL_NAMES, type Level } from '../match/levels.ts';
import { CARDS } from './cards.ts';

/** What a game opens with: enough to play the same opening, and nothing of how it went. */
export interface Opening {
  readonly id: string;
  /** The seats that people take, in seat order: one, several at one machine, or none where agents are watched. */
  readonly people: readonly Nation[];
  readonly level: Level;
  readonly seed: string;
}

const WATCHED = 'watch';
/** What the fragment of a link to an opening begins with. */
export const OPENING = '#open=';

export const openingLink = ({ id, people, level, seed }: Opening): string =>
  `${location.href.split('#')[0]}${OPENING}${[id, people.map(n => CODES[n]).join('+') || WATCHED, level, seed].map(encodeURIComponent).join('/')}`;

/** The opening in the fragment of a link; null where it names none that is here. */
export function openingIn(fragment: string): Opening | null {
  const [id = '', codes = '', level = '', seed = ''] = fragment.slice(OPENING.length).split('/').map(decoded);
  const people = codes === WATCHED ? [] : codes.split('+').map(nationOf);
  const known = LEVEL_NAMES.find(name => name === level);
  if (people.includes(undefined) || known === undefined || seed === '' || !CARDS.some(card => card.id === id)) return null;
  return { id, people: NATIONS.filter(n => people.includes(n)), level: known, seed };
}

/** A link that was cut in the middle of a letter is no link. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
