import type { Nation } from '../engine/nations.ts';
import { shippedScores, shippedWalkAways } from '../lab/walk-away.ts';
import type { Match } from '../match/match.ts';
import { PAGE } from '../words/page.ts';
import { figure } from './format.ts';

/** What a nation would end with if nobody made or took an offer; null where the shipped table does not hold. */
export function walkAwayOf(match: Match, nation: Nation): number | null {
  if (Object.keys(match.record.set).length > 0) return null;
  return shippedWalkAways(match.scenario)?.[nation] ?? null;
}

/** What agents end with in a seat, the middle and what the best tenth exceeds; null where the shipped table does not hold. */
export const scoresOf = (match: Match, nation: Nation): readonly [middle: number, best: number] | null =>
  Object.keys(match.record.set).length > 0 ? null : shippedScores(match.scenario, nation);

/** Judgement: within half a point of the middle a payoff is no better and no worse than it. */
const NEAR = 0.5;
/** How a payoff compares with theirs, in a sentence. */
export function ranked(match: Match, nation: Nation): string {
  const scores = scoresOf(match, nation);
  if (scores === null) return '';
  const [middle, best] = scores;
  const [m, b] = [figure(middle, 1), figure(best, 1)];
  const payoff = match.payoffs[nation];
  if (payoff > best) return PAGE.score.best(b);
  if (Math.abs(payoff - middle) < NEAR) return PAGE.score.near(m);
  return payoff > middle ? PAGE.score.upper(m, b) : PAGE.score.lower(m);
}
