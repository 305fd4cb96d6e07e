import { observe } from '../engine/observe.ts';
import { World } from '../engine/world.ts';
import { shippedFile } from '../scenario/shipped.ts';
import { type Here, here } from './session.ts';
import { quarterOf } from './words.ts';

/** What the player believed at the end of a turn (0: the opening), and how wide its guesses were. */
export function beliefAfter(turn: number): { readonly seen: World; readonly doubt: World } {
  const { match, nation } = here.value;
  const belief = { seen: new World(), doubt: new World() };
  observe(match.after(turn), nation, match.chance, belief.seen, belief.doubt);
  return belief;
}
export const believedAfter = (turn: number): World => beliefAfter(turn).seen;

interface Dated {
  readonly opens: string;
  readonly months: number;
  readonly extends?: string;
  readonly history?: unknown;
}

/** What history did while the game ran. A scenario that takes its history from another counts its turns from the other's opening. */
export function historyOf({ file, turn }: Pick<Here, 'file' | 'turn'>): { readonly date: string; readonly text: string }[] {
  const own = shippedFile(file.id) as Dated | undefined;
  const from = own?.extends !== undefined && own.history === undefined ? (shippedFile(own.extends) as Dated) : file;
  const since = monthsSince(from.opens, file.opens) / from.months;
  return file.history
    .filter(event => event.turn > since && event.turn <= since + Math.max(1, turn))
    .map(event => ({ date: quarterOf(from, event.turn - 1), text: event.text }));
}

function monthsSince(from: string, to: string): number {
  const [a, b] = [from, to].map(text => text.split('-').map(Number) as [number, number]);
  return 12 * (b![0] - a![0]) + b![1] - a![1];
}
