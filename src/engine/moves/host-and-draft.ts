import { defineMove } from '../move.ts';
import { CHN, NATIONS } from '../nations.ts';

/** Beijing sounds out all five others and circulates a chair's draft. It lifts the host, and keeps a dead process breathing (A24, A25). */
export const hostAndDraft = defineMove({
  label: 'Host and draft',
  about: 'Sound out all parties and circulate a draft for the talks.',
  claims: ['A24', 'A25'],
  by: [CHN],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 2,
  tires: 0,
  pledge: 'never',
  params: {},
  coefficients: {
    open: [40, 'judgement: talks above this are in session'],

    talks: [9, 'judgement'],
    standing: [2, 'judgement'],
    tension: [2, 'judgement'],
    warmth: [1, 'judgement'],
  },
  phrases: {
    order: 'sound out the capitals and circulate a draft',
    open: 'Talks are in session already.',
    done: '{actor} sounds out the capitals and circulates a draft.',
  },
  whyNot: (now, _actor, _given, k) => (now.globe.talks > k.open ? 'open' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(_now, change, _actor, _given, k) {
        change.globe.talks += k.talks;
        change.globe.tension -= k.tension;
        change.state[CHN].standing += k.standing;
        for (const n of NATIONS) if (n !== CHN) change.dyad[n][CHN].affinity += k.warmth;
      },
    },
  },
});
