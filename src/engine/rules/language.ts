import { defineRule } from '../rule.ts';
import { inSession } from '../talks/formats.ts';

/** Offered language moves at the table, and only there; it decides nothing by itself, and says who could sign what. */
export const languageRule = defineRule({
  about: 'At the table each moves its language where power and interest push it, no further than it may; between rounds it hardens.',
  claims: ['A24', 'A28', 'A31'],
  coefficients: {
    most: [8, 'judgement: unbounded it marches Pyongyang from 15 to 81 in one round, against A28'],
    hardens: [0.15, 'judgement'],
    courted: [1, 'judgement: a courted party asks more (A31)'],
  },
  bookkeeping: true,
  apply(now, change, k, { table, effects, why }) {
    if (table === null) return;
    if (inSession(now, effects)) table.round(now, change, k, why);
    table.harden(now, change, k, why);
  },
});
