import { defineGoal } from '../goal.ts';

/** Growth, most of it from trade with neighbours. */
export const commerce = defineGoal({
  label: 'Trade and growth',
  about: 'The economy against its opening level.',
  formula: '{rest} + {slope} × (the economy − 100)',
  field: 'economy',
  claims: [],
  coefficients: {
    rest: [50, 'judgement'],
    slope: [5, 'judgement'],
  },
  score: (now, nation, k, { why }) => why('at rest', k.rest) + why('the economy', k.slope * (now.state[nation].economy - 100)),
});
