import { defineGoal } from '../goal.ts';
import { danger } from '../measures.ts';

/** No missile and no warhead that reaches the islands. */
export const safety = defineGoal({
  label: 'Safety from missiles',
  about: 'A small programme and low tension.',
  formula: '100 − {danger} × danger − {tension} × tension',
  field: 'security',
  claims: [],
  coefficients: { danger: [0.65, 'judgement'], tension: [0.35, 'judgement'] },
  score: (now, _nation, k, { measures, why }) =>
    why('at its best', 100) +
    why('danger of the programme', -k.danger * danger(now, measures)) +
    why('tension', -k.tension * now.globe.tension),
});
