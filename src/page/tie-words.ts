import { CODES } from '../engine/nations.ts';
import type { Tie } from './map/model.ts';

/** The ties in words, for those who do not see the map. */
export const tieWords = (ties: readonly Tie[]): string[] =>
  ties.map(({ from, to, label, note }) => `${CODES[from]}\u2013${CODES[to]}: ${label}${note === undefined ? '' : `, ${note}`}`);
