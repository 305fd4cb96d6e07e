import { defineGoal } from '../goal.ts';
import { KOR, PRK } from '../nations.ts';

/** The nation divided: families, Kaesong, a road through. */
export const korea = defineGoal({
  label: 'Ties across the line',
  about: 'Kaesong, reunions, warmth from the North, the railway.',
  field: 'home',
  claims: ['A16'],
  coefficients: {
    enough: [4, 'judgement'],
    rest: [50, 'judgement: the hostility of the opening counts as nought'],

    base: [15, 'judgement'],
    kaesong: [20, 'judgement'],
    shame: [
      60,
      'judgement: outrage at which wages paid to the North look like money for the programme (the reason given in February 2016)',
    ],
    reunion: [5, 'judgement'],
    warmth: [0.3, 'judgement'],
    rail: [0.15, 'judgement'],
  },
  score: (now, _nation, k, { why }) =>
    k.base +
    why('Kaesong', k.kaesong * now.dossier.kaesong * (1 - Math.min(1, now.globe.outrage / k.shame))) +
    why('families reunited', k.reunion * Math.min(k.enough, now.dossier.reunions)) +
    why('warmth of the North', k.warmth * (now.dyad[PRK][KOR].affinity + k.rest)) +
    why('the railway', k.rail * now.rail.progress),
});
