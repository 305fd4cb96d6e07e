import { defineGoal } from '../goal.ts';
import { danger } from '../measures.ts';

/** Non-proliferation kept, breaches answered. */
export const norm = defineGoal({
  label: 'Non-proliferation',
  about: 'A small programme; breaches answered by law, and the law applied.',
  formula: '100 − {danger} × danger − {outrage} × outrage − {slack} × outrage × (law, as a part) × (what one does not apply)',
  field: 'security',
  claims: ['A14'],
  coefficients: {
    danger: [0.5, 'judgement'],
    outrage: [0.5, 'judgement'],
    slack: [0.3, 'judgement: outrage is in part at those who voted for a law and do not apply it'],
  },
  score: (now, nation, k, { measures, why }) =>
    why('at its best', 100) +
    why('danger of the programme', -k.danger * danger(now, measures)) +
    why('unanswered outrage', -k.outrage * now.globe.outrage) +
    why('law not applied', -k.slack * now.globe.outrage * (now.globe.unRegime / 10) * (1 - now.state[nation].enforcement)),
});
