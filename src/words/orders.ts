import type { Offer, Order } from '../engine/deeds.ts';
import { ABSTAIN, type Answer, NO, YES } from '../engine/move.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import type { Question } from '../engine/settle.ts';
import { capital, list, nameOf } from './names.ts';
import { phraseFor } from './phrases.ts';
import { clauseOf } from './sentences.ts';
import { agreed, type inBrief, textLabel } from './texts.ts';

/** What a deed is before it is done: "write off 90% of what North Korea owes". */
export const intent = (deed: Deed): string => phraseFor(deed, 'order');

/** "reopen the files on the abducted for Japan, if Japan sends food worth USD 70 m to North Korea". */
export const bargain = ({ give, want }: Offer): string => `${intent(give)}, if ${clauseOf(want, 'done')}`;

/** What a nation would do, as it puts it to others: "China would call the six to talks". */
const would = (deed: Deed): string => `${capital(nameOf(deed.actor))} would ${intent(deed)}`;

/** What is asked, as a statement: "North Korea would send a minister to Russia, if Russia writes off 90% of the debt". */
export function askedText({ order }: Pick<Question, 'order'>): string {
  if (order.move === 'text') return `a text of ${nameOf(order.actor)}, ${order.clauses.map(agreed).join('; ')}.`;
  return order.move === 'offer' ? `${capital(nameOf(order.actor))} would ${bargain(order)}.` : `${would(order)}.`;
}

/** A deed put as a question to one who is asked: "China would call the six to talks. Will you come?" */
export function questionText(deed: Deed): string {
  const move = moveOf(deed.move);
  const ask =
    move.asking === 'vote'
      ? 'Will you let it pass?'
      : deed.move === 'call-talks'
        ? 'Will you come?'
        : deed.move === 'visit'
          ? 'Will you receive the visit?'
          : 'Do you agree?';
  return `${would(deed)}. ${ask}`;
}

/** An order as a sentence without its full stop. */
export function orderText(order: Order, told?: typeof inBrief): string {
  if (order.move === 'text') return textLabel(order, told);
  return order.move === 'offer'
    ? `Offer to ${nameOf(order.to)}: ${bargain(order)}${order.secret ? ' (secret)' : ''}`
    : capital(intent(order));
}

/** What was said to an order, by those asked: "China says yes; Russia says no". */
export function answersText(said: readonly (readonly [asked: Order['actor'], answer: Answer])[]): string {
  const ways = [
    [YES, 'says yes', 'say yes'],
    [NO, 'says no', 'say no'],
    [ABSTAIN, 'abstains', 'abstain'],
  ] as const;
  const parts = ways.flatMap(([answer, one, many]) => {
    const names = said.filter(([, given]) => given === answer).map(([asked]) => nameOf(asked));
    return names.length === 0 ? [] : [`${list(names)} ${names.length === 1 ? one : many}`];
  });
  return capital(parts.join('; '));
}
