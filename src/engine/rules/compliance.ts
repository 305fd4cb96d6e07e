import { NEIGHBOURS } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** Law that binds more is applied more, slowly: bureaucracies follow their own votes. Enforcement by Beijing and Moscow closes on
 * a level that rises with the law (A9: from the unenforced law of 2013 to compliance in 2017). */
export const complianceRule = defineRule({
  about: 'Enforcement closes slowly on what the law asks.',
  claims: ['A9'],
  coefficients: {
    closing: [0.06, 'judgement'],
    rest: [0.2, 'judgement: Chinese and Russian enforcement in 2013'],
    law: [0.11, 'judgement: 0.75 at law 9, the compliance of 2017'],
    from: [4, 'parameters: unsc_level 2014'],
  },
  apply(now, change, k, { turns, why }) {
    const asked = why('what the law asks', k.rest + k.law * Math.max(0, now.globe.unRegime - k.from));
    for (const n of NEIGHBOURS) change.state[n].enforcement += closing(k.closing, turns) * (asked - now.state[n].enforcement);
  },
});
