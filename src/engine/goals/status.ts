import { defineGoal } from '../goal.ts';

/** A power without which nothing in Asia is settled. */
export const status = defineGoal({
  label: 'Status, a seat at the table',
  about: 'Standing, and talks in session.',
  formula: '{standing} × (own standing) + {talks} × (talks)',
  field: 'prestige',
  claims: ['A6', 'A25'],
  coefficients: { standing: [0.8, 'judgement'], talks: [0.2, 'judgement'] },
  score: (now, nation, k, { why }) =>
    why('standing', k.standing * now.state[nation].standing) + why('talks in session', k.talks * now.globe.talks),
});
