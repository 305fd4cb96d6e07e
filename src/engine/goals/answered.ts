import { defineGoal } from '../goal.ts';
import { JPN, PRK } from '../nations.ts';

/** Launches over its head do not go unanswered. */
export const answered = defineGoal({
  label: 'Breaches answered',
  about: 'Outrage answered by law or cost.',
  claims: [],
  coefficients: { pressure: [4, 'judgement'] },
  score: (now, _nation, k, { why }) =>
    100 -
    why('unanswered outrage', now.globe.outrage) -
    why('pressure below its line', k.pressure * Math.max(0, 3 - now.dyad[JPN][PRK].sanctions)),
});
