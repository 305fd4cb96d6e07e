import { PRK, USA } from '../nations.ts';
import { defineNews } from './news.ts';

/** A tourist or a missionary is arrested: a small crisis, and a small coin for later (2013-14). */
export const detention = defineNews({
  about: 'A foreigner is arrested in North Korea.',
  claims: [],
  coefficients: { odds: [0.08, 'judgement: a quarter'], cool: [2, 'judgement'] },
  phrase: 'An American visitor is arrested in North Korea.',
  odds: (_now, k) => k.odds,
  apply(_now, change, k) {
    change.dossier.detainees += 1;
    change.dyad[USA][PRK].affinity -= k.cool;
  },
});
