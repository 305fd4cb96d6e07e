import { CHN, USA } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** American building in the region and Chinese answers feed each other, Ukraine or not (A2, A3). */
export const rivalryRule = defineRule({
  about: 'Rivalry of Washington and Beijing follows what is built.',
  claims: ['A2', 'A3'],
  coefficients: {
    closing: [0.1, 'judgement'],
    rest: [40, 'judgement'],
    defence: [14, 'judgement'],
    banks: [8, 'judgement'],
    cool: [0.05, 'judgement'],
  },
  apply(now, change, k, { turns, why }) {
    const target =
      why('where it rests', k.rest) +
      why('missile defence', k.defence * now.dossier.missileDefence) +
      why('sanctions on Chinese banks', k.banks * now.dyad[USA][CHN].sanctions);
    change.globe.rivalry += closing(k.closing, turns) * (target - now.globe.rivalry);
    const cooling = why('rivalry', k.cool * turns * (now.globe.rivalry - k.rest));
    change.dyad[CHN][USA].affinity -= cooling;
    change.dyad[USA][CHN].affinity -= cooling;
  },
});
