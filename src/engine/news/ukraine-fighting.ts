import { defineNews } from './news.ts';

/** Fighting in Ukraine raises what Western opinion asks; it comes only once the rift is open (A4). */
export const ukraineFighting = defineNews({
  about: 'Fighting in eastern Ukraine raises the call for sanctions.',
  claims: ['A1', 'A4'],
  coefficients: {
    odds: [0.15, 'judgement: a quarter; summer 2014 and January 2015'],
    open: [40, 'judgement: rift below which nothing is fought over'],
    demand: [0.7, 'judgement'],
    rift: [2, 'judgement'],
  },
  phrase: 'Fighting in eastern Ukraine: calls for sanctions on Russia grow.',
  odds: (now, k) => (now.globe.rift < k.open ? 0 : k.odds),
  apply(_now, change, k) {
    change.globe.demand += k.demand;
    change.globe.rift += k.rift;
  },
});
