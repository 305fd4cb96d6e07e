import { CODES, type Nation, nationOf } from '../engine/nations.ts';
import { LEVEL_NAMES, type Level } from '../match/levels.ts';
import { CARDS } from './cards.ts';

/** What a game opens with: enough to play the same opening, and nothing of how it went. */
export interface Opening {
  readonly id: string;
  readonly nation: Nation;
  readonly level: Level;
  readonly seed: string;
}

/** What the fragment of a link to an opening begins with. */
export const OPENING = '#open=';

export const openingLink = ({ id, nation, level, seed }: Opening): string =>
  `${location.href.split('#')[0]}${OPENING}${[id, CODES[nation], level, seed].map(encodeURIComponent).join('/')}`;

/** The opening in the fragment of a link; null where it names none that is here. */
export function openingIn(fragment: string): Opening | null {
  const [id = '', code = '', level = '', seed = ''] = fragment.slice(OPENING.length).split('/').map(decoded);
  const nation = nationOf(code);
  const known = LEVEL_NAMES.find(name => name === level);
  if (nation === undefined || known === undefined || seed === '' || !CARDS.some(card => card.id === id)) return null;
  return { id, nation, level: known, seed };
}

/** A link that was cut in the middle of a letter is no link. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
