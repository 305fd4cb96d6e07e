import { closing, defineRule } from '../rule.ts';

/** What Western opinion asks over Ukraine fades as the news grows old. */
export const demandRule = defineRule({
  about: 'The call for sanctions on Russia fades.',
  claims: ['A4'],
  coefficients: {
    fade: [0.03, 'judgement'],
  },
  apply(now, change, k, { turns, why }) {
    change.globe.demand -= why('what is asked now', now.globe.demand) * closing(k.fade, turns);
  },
});
