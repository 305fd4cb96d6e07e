import { defineGoal } from '../goal.ts';

/** Support at home. */
export const support = defineGoal({
  label: 'Support at home',
  about: 'Public support of the government.',
  formula: 'support at home',
  field: 'home',
  claims: [],
  coefficients: {},
  score: (now, nation, _k, { why }) => why('support', now.state[nation].support),
});
