import { defineGoal } from '../goal.ts';
import { leverage } from '../measures.ts';
import { CHN, PRK } from '../nations.ts';

/** Not beholden to Beijing: the fear grows faster than the dependence. */
export const autonomy = defineGoal({
  label: 'Autonomy from China',
  about: 'Little leverage of China, as Pyongyang sees it.',
  formula: "100 − 100 × (China's leverage, if above 0, / {full}) squared",
  field: 'prestige',
  claims: ['A7', 'A10', 'A11'],
  coefficients: {
    full: [75, 'judgement: leverage at which nothing of its own is left; P5', [1, 1000]],
  },
  score: (now, _nation, k, { measures, why }) => {
    const l = Math.max(0, why("China's leverage as Pyongyang sees it", leverage(now, CHN, PRK, measures, 'perceived'), 'factor'));
    return why('at its best', 100) + why('what that leverage takes', -(100 * (l * l)) / (k.full * k.full));
  },
});
