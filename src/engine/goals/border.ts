import { wariness } from '../effects.ts';
import { defineGoal } from '../goal.ts';
import { danger } from '../measures.ts';

/** No nuclear state and no fallout on the border: courtship and quarrel with the West dull it, and never remove it. */
export const border = defineGoal({
  label: 'No nuclear neighbour',
  about: 'A small programme and few tests near the border.',
  formula: '100 − (wariness: 1, less {dulled} a point) × ({danger} × danger + {outrage} × outrage)',
  field: 'security',
  claims: ['A14'],
  coefficients: { dulled: [0.005, 'judgement: half of it at the widest rift'], danger: [0.6, 'judgement'], outrage: [0.4, 'judgement'] },
  score: (now, _nation, k, { measures, why }) => {
    const w = why('wariness, 0 to 1', wariness(now, k.dulled), 'factor');
    return (
      why('at its best', 100) +
      why('danger of the programme, by wariness', -w * k.danger * danger(now, measures)) +
      why('outrage, by wariness', -w * k.outrage * now.globe.outrage)
    );
  },
});
