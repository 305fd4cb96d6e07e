import { defineGoal } from '../goal.ts';
import { danger } from '../measures.ts';

/** Non-proliferation kept, breaches answered. */
export const norm = defineGoal({
  label: 'Non-proliferation',
  about: 'A small programme and breaches answered by law.',
  formula: '100 − {danger} × danger − {outrage} × outrage',
  field: 'security',
  claims: ['A14'],
  coefficients: { danger: [0.5, 'judgement'], outrage: [0.5, 'judgement'] },
  score: (now, _nation, k, { measures, why }) =>
    why('at its best', 100) +
    why('danger of the programme', -k.danger * danger(now, measures)) +
    why('unanswered outrage', -k.outrage * now.globe.outrage),
});
