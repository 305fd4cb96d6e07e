import { defineGoal } from '../goal.ts';
import { USA } from '../nations.ts';

/** No American build-up next door. */
export const buffer = defineGoal({
  label: 'No American build-up',
  about: 'Little threat felt from the United States.',
  formula: '100 − threat felt',
  field: 'security',
  claims: ['A2', 'A3'],
  coefficients: {},
  score: (now, nation, _k, { why }) => why('at its best', 100) + why('threat felt from the United States', -now.dyad[nation][USA].threat),
});
