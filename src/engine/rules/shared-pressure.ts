import { sharedPressures } from '../measures.ts';
import { NATIONS } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** Nations pressed by the same capital draw together. Affinity closes on its opening plus 0.4 x (shared pressure above 20):
 * it relaxes, it does not pile up (A3, A23). */
export const sharedPressureRule = defineRule({
  about: 'Affinity drifts back to where it began, and higher where both are pressed by the same capital.',
  claims: ['A3', 'A23'],
  coefficients: {
    closing: [0.1, 'judgement'],
    pull: [0.4, 'judgement'],
    from: [20, 'judgement'],
  },
  apply(now, change, k, { turns, measures, why }) {
    const part = closing(k.closing, turns);
    const shared = sharedPressures(now, measures);
    for (const a of NATIONS) {
      const row = now.dyad[a];
      for (const b of NATIONS) {
        if (a === b) continue;
        const towards = row[b];
        const above = shared[a * 6 + b]! - k.from;
        const pull = above > 0 ? why('shared pressure', k.pull * above) : 0;
        change.dyad[a][b].affinity += part * (towards.affinityOpening + pull - towards.affinity);
      }
    }
  },
});
