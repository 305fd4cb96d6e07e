import { NATIONS } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** Publics forget: support closes on the middle. */
export const supportRule = defineRule({
  about: 'Support at home closes on 50.',
  claims: [],
  coefficients: {
    closing: [0.1, 'judgement'],
    rest: [50, 'judgement'],
  },
  apply(now, change, k, { turns, why }) {
    for (const n of NATIONS)
      change.state[n].support += closing(k.closing, turns) * (why('where support rests', k.rest) - now.state[n].support);
  },
});
