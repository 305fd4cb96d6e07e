import { promise, resent } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { CHN, PRK } from '../nations.ts';

/** Piers, power lines and an economic zone at Rajin: Chinese promises, kept at the Chinese pace (A5, A8). */
export const investRason = defineMove({
  label: 'Promise money for Rason',
  about: 'For the zone on the coast, at the border.',
  claims: ['A5', 'A8'],
  by: [CHN],
  group: 'economy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 4,
  tires: 0.8,
  params: { target: nation(PRK), amount: choice(100, 200) },
  coefficients: {
    order: [0.6, 'judgement'],
    resent: [1, 'judgement'],
  },
  phrases: {
    order: 'promise USD {amount} m for the Rason zone',
    done: '{actor} promises USD {amount} m for the Rason zone.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, amount }, k, { pass }) {
        promise(now, change, pass, actor, target, amount);
        change.state[target].stability += k.order * (amount / 100);
        resent(now, change, pass, actor, target, k.resent);
      },
    },
  },
});
