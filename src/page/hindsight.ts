import { observe } from '../engine/observe.ts';
import { World } from '../engine/world.ts';
import { historyOf as pastOf } from '../scenario/history.ts';
import { type Here, here } from './session.ts';
import { quarterOf } from './words.ts';

/** What the player believed at the end of a turn (0: the opening), and how wide its guesses were. */
export function beliefAfter(turn: number): { readonly seen: World; readonly doubt: World } {
  const { match, nation } = here.value;
  const belief = { seen: new World(), doubt: new World() };
  observe(match.after(turn), nation, match.chance, match.scenario.book.knowledge, belief.seen, belief.doubt);
  return belief;
}
export const believedAfter = (turn: number): World => beliefAfter(turn).seen;

/** What history did while the game ran. */
export const historyOf = ({ match, turn }: Pick<Here, 'match' | 'turn'>): { readonly date: string; readonly text: string }[] =>
  pastOf(match.scenario, turn).map(past => ({ date: quarterOf(past, past.turn - 1), text: past.text }));
