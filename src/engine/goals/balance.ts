import { defineGoal } from '../goal.ts';
import { CHN, JPN } from '../nations.ts';

/** China checked. */
export const balance = defineGoal({
  label: 'China checked',
  about: 'Little threat felt from China.',
  formula: '100 − threat felt + {own} × (own means to strike)',
  field: 'security',
  claims: [],
  coefficients: { own: [3, 'judgement'] },
  score: (now, _nation, k, { why }) =>
    why('at its best', 100) +
    why('threat felt from China', -now.dyad[JPN][CHN].threat) +
    why('own means to strike', k.own * now.dossier.strikeCapability),
});
