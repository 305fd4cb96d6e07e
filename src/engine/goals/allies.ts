import { defineGoal } from '../goal.ts';
import { JPN, KOR, USA } from '../nations.ts';

/** Alliances with Tokyo and Seoul, warm and trusted. */
export const allies = defineGoal({
  label: 'Allies held',
  about: 'Japan and South Korea close and trusting.',
  formula: '{base} + {affinity} × (warmth of both) + {trust} × (mean of their trust − {rest})',
  field: 'prestige',
  claims: [],
  coefficients: {
    rest: [60, 'judgement: trust between allies at which nothing is gained or lost'],
    base: [50, 'judgement'],
    affinity: [0.25, 'judgement'],
    trust: [0.3, 'judgement'],
  },
  score: (now, _nation, k, { why }) =>
    why('at rest', k.base) +
    why('warmth of Japan and South Korea', k.affinity * (now.dyad[JPN][USA].affinity + now.dyad[KOR][USA].affinity)) +
    why('their trust', k.trust * ((now.dyad[JPN][USA].trust + now.dyad[KOR][USA].trust) / 2 - k.rest)),
});
