import { PRK } from '../nations.ts';
import { defineNews } from './news.ts';

/** Drought or flood: hunger first, then doubt about the rulers (the drought of 2015). */
export const badHarvest = defineNews({
  about: 'A bad harvest in North Korea.',
  claims: ['A8'],
  coefficients: { odds: [0.05, 'judgement: a quarter'], economy: [1.2, 'judgement'], stability: [1.5, 'judgement'] },
  phrase: 'Drought cuts the harvest in North Korea; the United Nations asks for food.',
  odds: (_now, k) => k.odds,
  apply(_now, change, k) {
    change.state[PRK].economy -= k.economy;
    change.state[PRK].stability -= k.stability;
  },
});
