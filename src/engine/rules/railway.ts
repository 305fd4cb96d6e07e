import { PRK, RUS } from '../nations.ts';
import { defineRule } from '../rule.ts';

/** The railway grows where money, three keys and quiet meet: 4.2 points for each USD 25 m with every key turned (A16). */
export const railwayRule = defineRule({
  about: 'The railway grows with money when all three keys are turned.',
  claims: ['A16'],
  coefficients: {
    spend: [25, 'judgement: USD m a turn at most', [1, 10000]],
    instalment: [13.6, 'Reuters 2014-04-19: USD 1.09 bn in 40 half-yearly instalments of 27.25, pledged to the line'],
    cleared: [0.5, 'judgement: share of the debt that must be cleared before the rest is reinvested'],
    gain: [4.2, 'judgement, set on P9'],
  },
  apply(now, change, k, { turns, why }) {
    const keys = why('three keys', now.rail.keyRus * now.rail.keyPrk * now.rail.keyKor);
    const spent = Math.min(now.rail.funds, k.spend * turns * keys);
    const reinvests = now.dossier.debtCleared > k.cleared ? 1 : 0;
    const paid = Math.min(now.dyad[PRK][RUS].debt, why('debt reinvested', k.instalment * turns * reinvests * now.rail.keyPrk));
    change.dyad[PRK][RUS].debt -= paid;
    change.rail.funds += paid - spent;
    change.rail.progress += (spent / k.spend) * k.gain;
  },
});
