import { NATIONS } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** Rank is what it was, unless it is used. */
export const standingRule = defineRule({
  about: 'Standing drifts back to where it began.',
  claims: ['A20'],
  coefficients: {
    closing: [0.06, 'judgement'],
  },
  apply(now, change, k, { turns, why }) {
    for (const n of NATIONS)
      change.state[n].standing +=
        closing(k.closing, turns) * (why('opening standing', now.state[n].standingOpening) - now.state[n].standing);
  },
});
