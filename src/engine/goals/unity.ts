import { defineGoal } from '../goal.ts';
import { unity } from '../measures.ts';

/** The five negotiators of one mind. */
export const unityOfFive = defineGoal({
  label: 'Unity of the five',
  about: 'The five other parties close to each other.',
  formula: 'unity of the five',
  field: 'prestige',
  claims: ['A26', 'A27'],
  coefficients: {},
  score: (now, _nation, _k, { measures, why }) => unity(now, measures, why),
});
