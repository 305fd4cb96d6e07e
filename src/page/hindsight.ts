import type { Believed } from '../agents/beliefs.ts';
import type { World } from '../engine/world.ts';
import { historyOf as pastOf } from '../scenario/history.ts';
import { type Here, here, isWatching, truth } from './session.ts';
import { quarterOf } from './words.ts';

/** What the player believed at the end of a turn (0: the opening), and how wide its guesses were; whoever watches sees what is. */
export function beliefAfter(turn: number): Believed {
  const { match, nation } = here.value;
  if (isWatching.value) return truth(match.after(turn));
  return match.beliefAfter(turn, nation);
}
export const believedAfter = (turn: number): World => beliefAfter(turn).seen;

/** What the player believed at the desk on which the orders of a played turn (from 1) were given, its news read. */
export function deskBelief(turn: number): Believed {
  const { match, nation } = here.value;
  return match.beliefIn(match.start(turn), nation);
}

/** What history did while the game ran. */
export const historyOf = ({ match, turn }: Pick<Here, 'match' | 'turn'>): { readonly date: string; readonly text: string }[] =>
  pastOf(match.scenario, turn).map(past => ({ date: quarterOf(past, past.turn - 1), text: past.text }));
