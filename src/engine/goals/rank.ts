import { defineGoal } from '../goal.ts';
import { CHN, PRK, RUS } from '../nations.ts';

/** To be received as a state among states. */
export const rank = defineGoal({
  label: 'Rank among states',
  about: 'Standing, talks, ties, delisting.',
  formula: 'standing + {talks} × (talks) + {ties} × (ties with both) + {delisted} if off the list',
  field: 'prestige',
  claims: ['A20'],
  coefficients: { talks: [0.2, 'judgement'], ties: [0.15, 'judgement'], delisted: [5, 'judgement'] },
  score: (now, _nation, k, { why }) =>
    why('standing', now.state[PRK].standing) +
    why('talks in session', k.talks * now.globe.talks) +
    why('ties with Moscow and Beijing', k.ties * (now.dyad[PRK][RUS].tie + now.dyad[PRK][CHN].tie)) +
    why('off the terrorism list', k.delisted * now.dossier.delisted),
});
