import { defineGoal } from '../goal.ts';
import { urgency } from '../measures.ts';
import { CHN, PRK, RUS } from '../nations.ts';

/** Showing that sanctions do not cow Moscow: visible ties count the more the wider the rift. */
export const defiance = defineGoal({
  label: 'Not cowed by sanctions',
  about: 'Visible ties with Pyongyang and Beijing while the rift is wide.',
  field: 'home',
  claims: ['A1', 'A4', 'A13'],
  coefficients: { korea: [0.65, 'judgement'], china: [0.35, 'judgement'], base: [50, 'judgement'] },
  score: (now, _nation, k, { measures, why }) => {
    const r = why('urgency of the rift', urgency(now, measures));
    const ties = why('tie with North Korea', k.korea * now.dyad[RUS][PRK].tie) + why('tie with China', k.china * now.dyad[RUS][CHN].tie);
    return k.base * (1 - r) + r * ties;
  },
});
