import { whyNot } from '../engine/deeds.ts';
import { credit, type Fault, faultPhrase, faultsOf } from '../engine/legality.ts';
import { YES } from '../engine/move.ts';
import { CODES, NATIONS } from '../engine/nations.ts';
import type { Question } from '../engine/settle.ts';
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
  // Judged by what each believed: it may have asked for what the other turned out not to be able to do.
  for (const n of NATIONS) {
    const { seen } = match.belief(n);
    const [fault] = faultsOf(seen, n, orders[n], match.scenario.tables);
    if (fault !== undefined) return `${CODES[n]}: ${say(fault, seen)}`;
  }
  const asked = match.questions(orders);
  if (turn.answers.length !== asked.length) return `${asked.length} answers expected, found ${turn.answers.length}`;
  const answers = turn.answers.map(answerFromJson);
  const unable = asked.find((question, k) => answers[k] === YES && isUnable(match, question));
  if (unable !== undefined) return `${CODES[unable.asked]} cannot do what it says yes to`;
  match.play(orders, answers);
  return null;
}

/** Whether a nation is asked for a half that it cannot do. */
function isUnable(match: Match, { asked, order }: Question): boolean {
  if (order.move !== 'offer') return false;
  const { seen } = match.belief(asked);
  return whyNot(seen, order.want, match.scenario.book, credit(seen, asked)) !== null;
}
