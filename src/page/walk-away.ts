import type { Nation } from '../engine/nations.ts';
import { shippedWalkAways } from '../lab/walk-away.ts';
import type { Match } from '../match/match.ts';

/** What a nation would end with if nobody made or took an offer; null where the shipped table does not hold. */
export function walkAwayOf(match: Match, nation: Nation): number | null {
  if (Object.keys(match.record.set).length > 0) return null;
  return shippedWalkAways(match.scenario)?.[nation] ?? null;
}
