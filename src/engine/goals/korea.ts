import { defineGoal } from '../goal.ts';
import { railway } from '../measures.ts';
import { KOR, PRK } from '../nations.ts';
import type { Now } from '../world.ts';

/** The nation divided: families, Kaesong, a road through. */
export const korea = defineGoal({
  label: 'Ties across the line',
  about: 'Kaesong, reunions, warmth from the North, the railway.',
  formula:
    '{base} + {kaesong} × (Kaesong) × (1 − doubt: outrage / {shame} + {law} × steps of law over {from}, {burden} at most) + {reunion} × (reunions, {enough} at most) + {warmth} × (warmth + {rest}) + {rail} × (railway built × keys turned / 3)',
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
      [1, 1000],
    ],
    law: [0.1, 'judgement, for each step: the law on bulk cash and joint ventures (UNSCR 2094, 2270, 2375) leaves less room for it'],
    from: [4, 'parameters: unsc_level 2014'],
    burden: [1.5, 'judgement: doubt at most; beyond 1 the complex is a burden'],
    reunion: [5, 'judgement'],
    warmth: [0.3, 'judgement'],
    rail: [0.15, 'judgement'],
  },
  score: (now, _nation, k, { why }) =>
    why('at rest', k.base) +
    why('Kaesong', k.kaesong * now.dossier.kaesong * (1 - Math.min(k.burden, doubt(now, k)))) +
    why('families reunited', k.reunion * Math.min(k.enough, now.dossier.reunions)) +
    why('warmth of the North', k.warmth * (now.dyad[PRK][KOR].affinity + k.rest)) +
    why('the railway', k.rail * railway(now)),
});

/** Doubt at home about Kaesong: what the North has just done, and what the law says of money for it. */
const doubt = (now: Now, k: { readonly shame: number; readonly law: number; readonly from: number }): number =>
  now.globe.outrage / k.shame + k.law * Math.max(0, now.globe.unRegime - k.from);
