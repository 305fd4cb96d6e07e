import { defineGoal } from '../goal.ts';

/** The abducted accounted for and returned: the first duty Tokyo names. */
export const abductees = defineGoal({
  label: 'The abducted accounted for',
  about: 'Progress of the abduction inquiry.',
  formula: 'progress of the inquiry',
  field: 'home',
  claims: [],
  coefficients: {},
  score: (now, _nation, _k, { why }) => why('progress of the inquiry', now.dossier.abductees),
});
