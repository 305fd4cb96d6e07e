import { type Fault, faultPhrase, faultsOf } from '../engine/legality.ts';
import { CODES, NATIONS } from '../engine/nations.ts';
import type { Now } from '../engine/world.ts';
import type { Match } from './match.ts';
import { answerFromJson, ordersFromJson, type TurnJson } from './record.ts';

/** How a fault is put: words can fill it in, the bare phrase stands where there are none. */
export type Say = (fault: Fault, now: Now) => string;

/** Play a recorded turn; a text says why it cannot be. */
export function playRecorded(match: Match, turn: TurnJson, say: Say = faultPhrase): string | null {
  if (match.end !== null) return 'the game was over before';
  const orders = ordersFromJson(turn.orders);
  if (typeof orders === 'string') return orders;
  const world = match.world;
  for (const n of NATIONS) {
    const [fault] = faultsOf(world, n, orders[n], match.scenario.tables);
    if (fault !== undefined) return `${CODES[n]}: ${say(fault, world)}`;
  }
  const asked = match.questions(orders).length;
  if (turn.answers.length !== asked) return `${asked} answers expected, found ${turn.answers.length}`;
  match.play(orders, turn.answers.map(answerFromJson));
  return null;
}
