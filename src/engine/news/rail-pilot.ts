import { court } from '../effects.ts';
import { KOR, PRK, RUS } from '../nations.ts';
import { defineNews } from './news.ts';

/** Who likes whom better for it. */
const WARMED = [
  [RUS, KOR],
  [KOR, RUS],
  [PRK, KOR],
  [KOR, PRK],
  [PRK, RUS],
] as const;

/** A pilot load of Siberian coal goes through Rajin to Pohang, if the three keys allow and it is quiet (Nov 2014, April and Nov 2015; A16). */
export const railPilot = defineNews({
  about: 'A pilot shipment through Rajin.',
  claims: ['A16'],
  coefficients: {
    progress: [0.5, 'judgement'],
    tie: [2, 'judgement'],
    first: [2, 'judgement: rank for Moscow by the first load'],
    later: [0.5, 'judgement'],

    odds: [0.18, 'judgement: a quarter, with all keys turned; set on P9'],
    quiet: [40, 'judgement: outrage above which no ship sails'],
    line: [15, 'the track to Rajin and a berth, rebuilt by September 2013 (E111): progress of the opening of 2014'],
    least: [0.3, 'judgement: share of keys below which no train runs'],
    warmth: [1.5, 'judgement'],
  },
  phrase: 'A pilot shipment of coal reaches South Korea through Rajin.',
  odds(now, k) {
    const keys = now.rail.keyRus * now.rail.keyPrk * now.rail.keyKor;
    return now.globe.outrage > k.quiet || keys < k.least || now.rail.progress < k.line ? 0 : k.odds * keys;
  },
  apply(now, change, k) {
    change.rail.pilots += 1;
    change.rail.progress += k.progress;
    court(change, RUS, KOR, k.tie);
    for (const [a, b] of WARMED) change.dyad[a][b].affinity += k.warmth;
    change.state[RUS].standing += now.rail.pilots < 1 ? k.first : k.later;
  },
});
