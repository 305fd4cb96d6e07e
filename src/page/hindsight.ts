import type { World } from '../engine/world.ts';
import { historyOf as pastOf } from '../scenario/history.ts';
import { type Here, here } from './session.ts';
import { quarterOf } from './words.ts';

/** What the player believed at the end of a turn (0: the opening), and how wide its guesses were. */
export function beliefAfter(turn: number): { readonly seen: World; readonly doubt: World } {
  const { match, nation } = here.value;
  return match.beliefAfter(turn, nation);
}
export const believedAfter = (turn: number): World => beliefAfter(turn).seen;

/** What history did while the game ran. */
export const historyOf = ({ match, turn }: Pick<Here, 'match' | 'turn'>): { readonly date: string; readonly text: string }[] =>
  pastOf(match.scenario, turn).map(past => ({ date: quarterOf(past, past.turn - 1), text: past.text }));
