import { court, promise, resent } from '../effects.ts';
import { urgency } from '../measures.ts';
import { choice, defineMove, nation } from '../move.ts';
import { PRK, RUS } from '../nations.ts';

/** A billion dollars of trade by 2020, in roubles: the signature is this year's, the trade may be nobody's (A5, A18). */
export const tradePact = defineMove({
  label: 'Promise trade and credit',
  about: 'Settled in roubles.',
  claims: ['A5', 'A7', 'A18'],
  by: [RUS],
  group: 'economy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 3,
  tires: 0.6,
  pledge: 'never',
  params: { target: nation(PRK), amount: choice(150, 300) },
  coefficients: {
    defy: [2, 'judgement: times the urgency of the rift'],
    resent: [1, 'judgement'],
  },
  phrases: {
    order: 'promise {target} trade and credit worth USD {amount} m',
    done: '{actor} promises {target} trade and credit worth USD {amount} m.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, amount }, k, { pass }) {
        promise(now, change, pass, actor, target, amount);
        court(change, actor, target, k.defy * urgency(now, pass.measures));
        resent(now, change, pass, actor, target, k.resent);
      },
    },
  },
});
