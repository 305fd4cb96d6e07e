import { STANCE_FAULTS, STANCE_NAMES, type Stances, sideOf, stanceFault } from '../engine/crisis/ladder.ts';
import { type Orders, whyNot } from '../engine/deeds.ts';
import { credit, type Fault, faultPhrase, faultsOf } from '../engine/legality.ts';
import { type Answer, YES } from '../engine/move.ts';
import { CODES, NATIONS } from '../engine/nations.ts';
import type { Question } from '../engine/settle.ts';
import type { Now } from '../engine/world.ts';
import type { Match } from './match.ts';
import { answerFromJson, ordersFromJson, stancesFromJson, type TurnJson } from './record.ts';

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
    // It stands in a list of such: what comes after it is the next, and no new sentence.
    if (fault !== undefined) return `${CODES[n]}, ${fault.order.move}: ${say(fault, seen).replace(/\.$/, '')}`;
  }
  const asked = match.questions(orders);
  if (turn.answers.length !== asked.length) return `${asked.length} answers expected, found ${turn.answers.length}`;
  const answers = turn.answers.map(answerFromJson);
  const unable = asked.find((question, k) => answers[k] === YES && isUnable(match, question));
  if (unable !== undefined) return `${CODES[unable.asked]} cannot do what it says yes to`;
  const rounds = (turn.crisis ?? []).map(stancesFromJson);
  const wrong = crisisFault(match, orders, answers, rounds);
  if (wrong !== null) return wrong;
  match.play(orders, answers, (_, round) => rounds[round]!);
  return null;
}

/** What is wrong with the rounds of a crisis: too few or too many, or a stance that was not open to whoever took it. */
function crisisFault(match: Match, orders: Orders, answers: readonly Answer[], rounds: readonly Stances[]): string | null {
  for (let r = 0; ; r++) {
    const world = match.brink(orders, answers, rounds.slice(0, r));
    if (world === null) return r === rounds.length ? null : `the crisis ends after ${r} rounds, found ${rounds.length}`;
    const stances = rounds[r];
    if (stances === undefined) return `the stances of round ${r + 1} of the crisis are missing`;
    for (const n of NATIONS) {
      const fault = stanceFault(match.beliefIn(world, n).seen, n, stances[n], match.scenario.book.crises);
      if (fault === null) continue;
      const why = STANCE_FAULTS[fault].replace('{side}', CODES[sideOf(world, n)]);
      return `${CODES[n]}, round ${r + 1} of the crisis: ${STANCE_NAMES[stances[n]]} is not open to it. ${why}`;
    }
  }
}

/** Whether a nation is asked for a half that it cannot do. */
function isUnable(match: Match, { asked, order }: Question): boolean {
  if (order.move !== 'offer') return false;
  const { seen } = match.belief(asked);
  return whyNot(seen, order.want, match.scenario.book, credit(seen, asked)) !== null;
}
