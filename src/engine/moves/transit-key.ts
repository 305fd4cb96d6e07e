import { court, isOn, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { KOR, PRK, RUS } from '../nations.ts';

/** Pyongyang's key to the railway: a road through its land that it can always close (A16, A17). */
export const transitKey = defineMove({
  label: 'Northern railway key',
  about: 'Turn or withhold your key to the railway.',
  claims: ['A16', 'A17'],
  by: [PRK],
  group: 'economy',
  stance: 'neutral',
  attention: 1,
  cooldown: 2,
  tires: 0,
  pledge: { can: given => given.key === 'turn' },
  params: { target: nation(RUS), key: choice('turn', 'withhold') },
  coefficients: {
    warmth: [3, 'judgement'],
    south: [2, 'judgement'],
    tie: [3, 'judgement'],
  },
  phrases: {
    'order turn': 'turn the key to the railway',
    'order withhold': 'withhold the key to the railway',
    same: 'That is how it stands already.',
    'done turn': '{actor} turns its key to the railway.',
    'done withhold': '{actor} withholds its key to the railway.',
  },
  whyNot: (now, _actor, { key }) => ((key === 'turn') === isOn(now.rail.keyPrk) ? 'same' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, key }, k) {
        const by = (key === 'turn' ? 1 : 0) - now.rail.keyPrk;
        change.rail.keyPrk += by;
        warm(change, actor, target, k.warmth * by);
        warm(change, actor, KOR, k.south * by);
        court(change, actor, target, k.tie * by);
      },
    },
  },
});
