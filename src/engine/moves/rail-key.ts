import { court, homeFront, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { KOR, PRK, RUS, USA } from '../nations.ts';

/** Seoul's key to the railway: shut, open to pilot loads, or turned in full. Its own sanctions of May 2010 stand in the way (A16). */
export const railKey = defineMove({
  label: 'Southern railway key',
  about: 'Shut your key to the railway, open it to pilot loads, or turn it.',
  claims: ['A16', 'A17'],
  by: [KOR],
  group: 'economy',
  stance: 'neutral',
  attention: 1,
  cooldown: 2,
  tires: 0.3,
  pledge: { can: given => given.key !== 'shut' },
  params: { target: nation(RUS), key: choice('shut', 'pilot', 'turn') },
  coefficients: {
    first: [2, 'judgement: pilot loads that come before'],

    pilot: [0.7, 'judgement'],
    tie: [6, 'judgement'],
    warmth: [4, 'judgement'],
    north: [2, 'judgement'],
    home: [0.05, 'judgement'],
  },
  phrases: {
    'order shut': 'shut the key to the railway',
    'order pilot': 'open the railway to pilot loads',
    'order turn': 'turn the key to the railway',
    same: 'That is how it stands already.',
    pilots: 'Pilot shipments come first: {pilots} of {first} so far.',
    'done shut': '{actor} shuts its key to the railway.',
    'done pilot': '{actor} opens the railway to pilot loads.',
    'done turn': '{actor} turns its key to the railway.',
  },
  whyNot: (now, _actor, { key }, k) => {
    const at = key === 'shut' ? 0 : key === 'pilot' ? k.pilot : 1;
    if (Math.abs(now.rail.keyKor - at) < 0.01) return 'same';
    return key === 'turn' && now.rail.pilots < k.first ? 'pilots' : null;
  },
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, key }, k) {
        const at = key === 'shut' ? 0 : key === 'pilot' ? k.pilot : 1;
        const by = at - now.rail.keyKor;
        change.rail.keyKor += by;
        warm(change, actor, target, k.warmth * by);
        court(change, actor, target, by > 0 ? k.tie * by : 0);
        change.dyad[PRK][actor].affinity += k.north * by;
        change.dyad[USA][actor].affinity -= by > 0 ? (k.warmth * by * now.globe.rift) / 100 : 0;
        homeFront(change, actor, by > 0 ? -k.home * now.globe.outrage : 0);
      },
    },
  },
});
