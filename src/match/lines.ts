import { Match } from './match.ts';
import type { GameRecord, TurnJson } from './record.ts';
import { playRecorded, type Say } from './recorded.ts';

/** A line of play that was left by going back, whole, from the first turn to where it was left. */
export type Line = readonly TurnJson[];

/** How many turns two lines have in common from the start. */
export function shared(a: Line, b: Line): number {
  let t = 0;
  while (t < a.length && t < b.length && a[t]!.hash === b[t]!.hash) t++;
  return t;
}

/** Every line that was left and goes elsewhere than the one in play, the last left first, each once. */
export function linesOf({ turns, branches }: Pick<GameRecord, 'turns' | 'branches'>): Line[] {
  const found: Line[] = [];
  // A branch leaves the line that was in play then: that is known of the last one, and so of each before it.
  let left: Line = turns;
  for (const { from, turns: tail } of branches.toReversed()) {
    left = [...left.slice(0, from), ...tail];
    if (![turns, ...found].some(line => shared(left, line) === left.length)) found.push(left);
  }
  return found;
}

/** Play a line in place of the one in play, which is kept as a branch. A text says where it stopped. */
export function takeUp(match: Match, line: Line, say?: Say): string | null {
  const from = shared(match.record.turns, line);
  if (from < match.turn) match.back(from);
  for (const turn of line.slice(from)) {
    const fault = playRecorded(match, turn, say);
    if (fault !== null) return `turn ${match.turn + 1}: ${fault}`;
  }
  return null;
}

/** The same game as it went along a line, on its own. */
export function along({ scenario, record }: Match, line: Line): Match {
  const match = new Match(scenario, {
    seed: record.seed,
    seats: record.seats,
    levels: record.levels,
    hash: record.scenario.hash,
    set: record.set,
  });
  takeUp(match, line);
  return match;
}
