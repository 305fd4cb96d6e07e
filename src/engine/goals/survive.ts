import { defineGoal } from '../goal.ts';
import { PRK } from '../nations.ts';

/** The regime stays. */
export const survive = defineGoal({
  label: 'The regime survives',
  about: 'Stability.',
  formula: 'stability',
  field: 'home',
  claims: ['A28'],
  coefficients: {},
  score: (now, _nation, _k, { why }) => why('stability', now.state[PRK].stability),
});
