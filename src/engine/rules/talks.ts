import { closing, defineRule } from '../rule.ts';

/** A session that is not renewed lapses, and so does the memory of it. */
export const talksRule = defineRule({
  about: 'Talks lapse towards contacts at working level.',
  claims: ['A24'],
  coefficients: {
    closing: [0.3, 'judgement'],
    rest: [5, 'judgement'],
    session: [0.2, 'judgement: a round leaves two quarters in which to table a text'],
  },
  apply(now, change, k, { turns, why }) {
    change.globe.talks += closing(k.closing, turns) * (why('contacts at working level', k.rest) - now.globe.talks);
    change.globe.session -= closing(k.session, turns) * why('a session in being', now.globe.session);
  },
});
