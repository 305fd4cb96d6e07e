import { defineGoal } from '../goal.ts';

/** Beijing as the place where this is settled. */
export const host = defineGoal({
  label: 'Host of the talks',
  about: 'Standing, and talks in session.',
  formula: '{standing} × (own standing) + {talks} × (talks)',
  field: 'prestige',
  claims: ['A24', 'A25'],
  coefficients: { standing: [0.5, 'judgement'], talks: [0.5, 'judgement'] },
  score: (now, nation, k, { why }) =>
    why('standing', k.standing * now.state[nation].standing) + why('talks in session', k.talks * now.globe.talks),
});
