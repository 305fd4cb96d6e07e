import { defineGoal } from '../goal.ts';

/** No war on the peninsula, and none feared. */
export const calm = defineGoal({
  label: 'Calm, no war',
  about: 'Low tension on the peninsula.',
  formula: '100 − tension',
  field: 'security',
  claims: [],
  coefficients: {},
  score: (now, _nation, _k, { why }) => why('at its best', 100) + why('tension', -now.globe.tension),
});
