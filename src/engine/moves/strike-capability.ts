import { homeFront, isOn } from '../effects.ts';
import { choice, defineMove } from '../move.ts';
import { CHN, JPN, KOR, PRK, USA } from '../nations.ts';

/** Missiles of its own that reach a launch pad: safety to some in Tokyo, an old fear to its neighbours. */
export const strikeCapability = defineMove({
  label: 'Means to strike launch sites',
  about: 'Build them, or give them up.',
  claims: ['A2'],
  by: [JPN],
  group: 'security',
  stance: { build: 'coercive', 'give up': 'cooperative' },
  attention: 2,
  cooldown: 4,
  tires: 0,
  pledge: { can: given => given.switch === 'give up' },
  params: { switch: choice('build', 'give up') },
  coefficients: {
    safety: [5, 'judgement'],
    rivalry: [3, 'judgement'],
    tension: [2, 'judgement'],

    china: [7, 'judgement'],
    korea: [6, 'judgement'],
    north: [5, 'judgement'],
    home: [4, 'judgement'],
    america: [2, 'judgement'],
  },
  phrases: {
    'order build': 'build means to strike launch sites',
    'order give up': 'give up means to strike launch sites',
    same: 'That is how it stands already.',
    'done build': '{actor} decides to build means to strike launch sites.',
    'done give up': '{actor} gives up means to strike launch sites.',
  },
  whyNot: (now, _actor, given) => ((given.switch === 'build') === isOn(now.dossier.strikeCapability) ? 'same' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(_now, change, _actor, given, k) {
        const by = given.switch === 'build' ? 1 : -1;
        change.dossier.strikeCapability += by;
        change.dyad[CHN][JPN].affinity -= by * k.china;
        change.dyad[KOR][JPN].affinity -= by * k.korea;
        change.dyad[PRK][JPN].threat += by * k.north;
        change.dyad[JPN][PRK].threat -= by * k.safety;
        change.dyad[USA][JPN].affinity += by * k.america;
        change.globe.rivalry += by * k.rivalry;
        change.globe.tension += by * k.tension;
        homeFront(change, JPN, -k.home);
      },
    },
  },
});
