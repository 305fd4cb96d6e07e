import { defineRule } from '../rule.ts';

/** The railway grows where money, three keys and quiet meet: 4.2 points for each USD 25 m with every key turned (A16). */
export const railwayRule = defineRule({
  about: 'The railway grows with money when all three keys are turned.',
  claims: ['A16'],
  coefficients: {
    spend: [25, 'judgement: USD m a turn at most'],
    gain: [4.2, 'judgement, set on P9'],
  },
  apply(now, change, k, { turns, why }) {
    const keys = why('three keys', now.rail.keyRus * now.rail.keyPrk * now.rail.keyKor);
    const spent = Math.min(now.rail.funds, k.spend * turns * keys);
    change.rail.funds -= spent;
    change.rail.progress += (spent / k.spend) * k.gain;
  },
});
