import { defineGoal } from '../goal.ts';
import { urgency } from '../measures.ts';
import { CHN, PRK, RUS } from '../nations.ts';

/** Showing that sanctions do not cow Moscow: visible ties count the more the wider the rift. */
export const defiance = defineGoal({
  label: 'Not cowed by sanctions',
  about: 'Visible ties with Pyongyang and Beijing while the rift is wide.',
  formula: '(1 − urgency) × {base} + urgency × ({korea} × tie with North Korea + {china} × tie with China)',
  field: 'home',
  claims: ['A1', 'A4', 'A13'],
  coefficients: { korea: [0.65, 'judgement'], china: [0.35, 'judgement'], base: [50, 'judgement'] },
  score: (now, _nation, k, { measures, why }) => {
    const r = why('urgency of the rift, 0 to 1', urgency(now, measures), 'factor');
    return (
      why('at rest, less the wider the rift', k.base * (1 - r)) +
      why('tie with North Korea, by the urgency', r * k.korea * now.dyad[RUS][PRK].tie) +
      why('tie with China, by the urgency', r * k.china * now.dyad[RUS][CHN].tie)
    );
  },
});
