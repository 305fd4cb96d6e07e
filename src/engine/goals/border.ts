import { wariness } from '../effects.ts';
import { defineGoal } from '../goal.ts';
import { danger } from '../measures.ts';

/** No nuclear state and no fallout on the border: courtship and quarrel with the West dull it, and never remove it. */
export const border = defineGoal({
  label: 'No nuclear neighbour',
  about: 'A small programme and few tests near the border.',
  field: 'security',
  claims: ['A14'],
  coefficients: { dulled: [0.005, 'judgement: half of it at the widest rift'], danger: [0.6, 'judgement'], outrage: [0.4, 'judgement'] },
  score: (now, _nation, k, { measures, why }) =>
    100 -
    why('wariness', wariness(now, k.dulled)) *
      (why('danger of the programme', k.danger * danger(now, measures)) + why('outrage', k.outrage * now.globe.outrage)),
});
