import { fresh, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { CHN, JPN, KOR, PRK, USA } from '../nations.ts';

/** Tell an ally, with troops and visits to show it, that the guarantee holds. It is worth most when the ally has reason to doubt. */
export const assurance = defineMove({
  label: 'Renew the guarantee',
  about: 'Japan or South Korea hears in public that it will be defended.',
  claims: [],
  by: [USA],
  group: 'security',
  stance: 'cooperative',
  attention: 1,
  cooldown: 4,
  tires: 1.5,
  params: { target: nation(JPN, KOR) },
  coefficients: {
    trusting: [85, 'judgement: trust at which nothing is left to dispel'],
    doubt: [25, 'judgement: trust below that at which an assurance counts in full', [1, 100]],
    least: [0.1, 'judgement'],

    trust: [5, 'judgement: times the doubt there is to dispel'],
    warmth: [2.5, 'judgement'],
    fear: [2, 'judgement'],
    north: [1, 'judgement'],
    beijing: [1, 'judgement'],
  },
  phrases: {
    order: 'renew the guarantee to {target}',
    done: '{actor} renews its guarantee to {target}.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        const worth = fresh(now, actor, target) * Math.max(k.least, (k.trusting - now.dyad[target][actor].trust) / k.doubt);
        change.dyad[target][actor].trust += k.trust * worth;
        warm(change, actor, target, k.warmth * worth);
        change.dyad[target][PRK].threat -= k.fear * worth;
        change.dyad[CHN][USA].threat += k.beijing;
        change.dyad[PRK][USA].threat += k.north;
      },
    },
  },
});
