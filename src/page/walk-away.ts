import type { Nation } from '../engine/nations.ts';
import type { Match } from '../match/match.ts';

/** What a nation would end with if nobody made or took an offer; null where nobody has reckoned it. */
export const walkAwayOf = (_match: Match, _nation: Nation): number | null => null;
