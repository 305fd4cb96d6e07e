import { defineGoal } from '../goal.ts';
import { danger } from '../measures.ts';

/** The weapons and what makes them, seen as a danger. CVID is the far end of this scale. */
export const programme = defineGoal({
  label: 'No weapons programme',
  about: 'Fewer warheads, missiles and tests; plants frozen or disabled.',
  formula: '100 − danger of the programme',
  field: 'security',
  claims: ['A28'],
  coefficients: {},
  score: (now, _nation, _k, { measures, why }) => why('at its best', 100) + danger(now, measures, why, -1),
});
