import { closing, defineRule } from '../rule.ts';

/** A session that is not renewed lapses. */
export const talksRule = defineRule({
  about: 'Talks lapse towards contacts at working level.',
  claims: ['A24'],
  coefficients: {
    closing: [0.3, 'judgement'],
    rest: [5, 'judgement'],
  },
  apply(now, change, k, { turns, why }) {
    change.globe.talks += closing(k.closing, turns) * (why('contacts at working level', k.rest) - now.globe.talks);
  },
});
