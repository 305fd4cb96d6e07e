import { defineGoal } from '../goal.ts';

/** A settlement with Moscow on the northern islands. */
export const kurils = defineGoal({
  label: 'The northern islands',
  about: 'Progress of the talks with Russia.',
  formula: 'progress of the talks',
  field: 'home',
  claims: ['A12'],
  coefficients: {},
  score: (now, _nation, _k, { why }) => why('progress of the talks', now.dossier.kurils),
});
