import { defineGoal } from '../goal.ts';
import { PRK } from '../nations.ts';

/** Launches over one's head and tests next door do not go unanswered. */
export const answered = defineGoal({
  label: 'Breaches answered',
  about: 'Outrage answered by law or cost, and own measures kept.',
  formula: '100 − outrage − {pressure} × (steps of own measures below {line})',
  field: 'security',
  claims: [],
  coefficients: { pressure: [4, 'judgement'], line: [2, 'judgement: own measures below which an answer is missed'] },
  score: (now, nation, k, { why }) =>
    why('at its best', 100) +
    why('unanswered outrage', -now.globe.outrage) +
    why('pressure below its line', -k.pressure * Math.max(0, k.line - now.dyad[nation][PRK].sanctions)),
});
