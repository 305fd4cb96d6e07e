import { defineGoal } from '../goal.ts';

/** Output, under sanctions and the price of oil. */
export const economy = defineGoal({
  label: 'Economy',
  about: 'The Russian economy against its opening level.',
  formula: '{base} + {slope} × (the economy − 100)',
  field: 'economy',
  claims: ['A6'],
  coefficients: { base: [60, 'judgement'], slope: [3, 'judgement'] },
  score: (now, nation, k, { why }) => why('at rest', k.base) + why('the economy', k.slope * (now.state[nation].economy - 100)),
});
