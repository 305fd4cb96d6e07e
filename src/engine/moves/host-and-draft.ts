import { defineMove } from '../move.ts';
import { CHN, NATIONS } from '../nations.ts';

/** Beijing sounds out all five others and keeps questions going between them. It lifts the host, and keeps a dead process breathing (A24, A25). */
export const hostAndDraft = defineMove({
  label: 'Sound out the capitals',
  about: 'Carry questions and answers between all parties, and keep talks possible.',
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
    order: 'sound out the capitals on a return to the talks',
    open: 'Talks are in session already.',
    done: '{actor} sounds out the capitals on a return to the talks.',
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
