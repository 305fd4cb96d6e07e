import { homeFront, promise } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { JPN, KOR, PRK, USA } from '../nations.ts';

/** The one large cheque: what Seoul got in 1965, offered to Pyongyang against the abductees. No government can sign it without them. */
export const normalisationFund = defineMove({
  label: 'Promise normal relations',
  about: 'The large sum that comes with them.',
  claims: [],
  by: [JPN],
  group: 'economy',
  stance: 'cooperative',
  attention: 3,
  cooldown: 6,
  tires: 0.8,
  pays: true,
  params: { target: nation(PRK), amount: choice(750, 1500) },
  coefficients: {
    account: [0.1, 'judgement: support for each point of progress beyond the need'],
    korea: [2, 'judgement'],

    need: [55, 'judgement: progress on the abductees that opens the purse'],
    home: [5, 'judgement'],
    america: [3, 'judgement'],
  },
  phrases: {
    order: 'promise {target} USD {amount} m with normal relations',
    abductees: 'The abductees come first: progress {abductees} of {need}.',
    done: '{actor} promises {target} USD {amount} m with normal relations.',
  },
  whyNot: (now, _actor, _given, k) => (now.dossier.abductees < k.need ? 'abductees' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, amount }, k, { pass }) {
        promise(now, change, pass, actor, target, amount);
        homeFront(change, actor, -k.home + k.account * (now.dossier.abductees - k.need));
        change.dyad[USA][actor].affinity -= k.america;
        change.dyad[KOR][actor].affinity -= k.korea;
      },
    },
  },
});
