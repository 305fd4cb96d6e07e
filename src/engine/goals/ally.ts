import { defineGoal } from '../goal.ts';
import { KOR, USA } from '../nations.ts';

/** The alliance that deters the North. */
export const ally = defineGoal({
  label: 'The alliance',
  about: 'Warmth and trust of the United States.',
  formula: '{base} + {affinity} × (warmth) + {trust} × (trust − {rest}) + {shield} × (missile defence) × (missiles, as a part)',
  field: 'security',
  claims: [],
  coefficients: {
    rest: [50, 'judgement: trust between allies at which nothing is gained or lost'],
    base: [40, 'judgement'],
    affinity: [0.5, 'judgement'],
    trust: [0.2, 'judgement'],
    shield: [10, 'judgement: against missiles that are all they could be; a battery is worth what is aimed at it'],
  },
  score: (now, _nation, k, { why }) =>
    why('at rest', k.base) +
    why('warmth of the United States', k.affinity * now.dyad[USA][KOR].affinity) +
    why('its trust', k.trust * (now.dyad[USA][KOR].trust - k.rest)) +
    why('missile defence', (k.shield * now.dossier.missileDefence * now.programme.missile) / 100),
});
