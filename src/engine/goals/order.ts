import { defineGoal } from '../goal.ts';
import { PRK } from '../nations.ts';

/** A neighbour that does not fall apart: no refugees, no vacuum. */
export const order = defineGoal({
  label: 'Order in North Korea',
  about: 'The North Korean state holds together.',
  formula: '{slope} × (stability of North Korea)',
  field: 'home',
  claims: ['A9'],
  coefficients: { slope: [1.3, 'judgement'] },
  score: (now, _nation, k, { why }) => why('stability of North Korea', k.slope * now.state[PRK].stability),
});
