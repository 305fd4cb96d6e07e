import { KOR, PRK } from '../nations.ts';
import { defineNews } from './news.ts';

/** Leaflets, mines, a patrol boat over a line: incidents come oftener when it is tense (Oct 2014, Aug 2015). */
export const borderIncident = defineNews({
  about: 'An incident on the line between the Koreas.',
  claims: [],
  coefficients: {
    base: [0.02, 'judgement: odds a quarter when calm'],
    tension: [0.12, 'judgement: added at tension 100; two incidents in twelve quarters of 2014-16'],
    rise: [7, 'judgement'],
    fear: [2, 'judgement'],
  },
  phrase: 'Shots are exchanged across the line between the Koreas.',
  odds: (now, k) => k.base + (k.tension * now.globe.tension) / 100,
  apply(_now, change, k) {
    change.globe.tension += k.rise;
    change.dyad[KOR][PRK].threat += k.fear;
    change.dyad[PRK][KOR].threat += k.fear;
    change.dyad[KOR][PRK].affinity -= k.fear;
    change.dyad[PRK][KOR].affinity -= k.fear;
  },
});
