import { defineGoal } from '../goal.ts';
import { PRK, USA } from '../nations.ts';

/** An end to what Pyongyang calls the hostile policy. */
export const hostility = defineGoal({
  label: 'End of the hostile policy',
  about: 'Little threat felt from the United States.',
  formula: '100 − threat felt',
  field: 'security',
  claims: ['A28'],
  coefficients: {},
  score: (now, _nation, _k, { why }) => why('at its best', 100) + why('threat felt from the United States', -now.dyad[PRK][USA].threat),
});
