import { NATIONS } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** Promises are not payments. Each turn a little of what is open arrives, more where trust is high: 10-35% within two years
 * (A5; of a USD 1 bn trade target by 2020, 34 m stood in 2018). What is late costs trust. */
export const promisesRule = defineRule({
  about: 'A little of what is promised arrives each turn; the rest costs trust.',
  claims: ['A5'],
  coefficients: {
    pace: [0.035, 'judgement, set on P2'],
    floor: [0.5, 'judgement'],
    aid: [0.5, 'judgement: half arrives as aid, the rest as trade'],
    trade: [0.15, 'judgement'],
    tradeMost: [220, 'judgement, set on P14: USD m, two-way'],
    late: [0.6, 'judgement'],
    fade: [0.25, 'judgement: a grant is used up within a year'],
  },
  apply(now, change, k, { turns, why }) {
    for (const from of NATIONS) {
      for (const to of NATIONS) {
        if (from === to) continue;
        const deed = now.dyad[from][to];
        const fading = closing(k.fade, turns) * deed.aidFlow;
        const open = deed.aidPromised - deed.aidDelivered;
        if (open <= 0 && fading === 0) continue;
        const arrives = why('what arrives', Math.max(0, open) * closing(k.pace * (k.floor + now.dyad[to][from].trust / 100), turns));
        change.dyad[from][to].aidDelivered += arrives;
        change.dyad[from][to].aidFlow += k.aid * arrives - fading;
        if (deed.exportsBase < k.tradeMost) change.dyad[from][to].exportsBase += k.trade * (1 - k.aid) * arrives;
        if (deed.aidPromised > 0)
          change.dyad[to][from].trust -= why('what is late', k.late * turns * (Math.max(0, open) / deed.aidPromised));
      }
    }
  },
});
