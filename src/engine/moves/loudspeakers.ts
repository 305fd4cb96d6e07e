import { homeFront, isOn } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { KOR, PRK } from '../nations.ts';

/** News and music across the line: a small thing that Pyongyang treats as an attack on its head. */
export const loudspeakers = defineMove({
  label: 'Loudspeakers',
  about: 'Switch the broadcasts across the line on or off.',
  claims: [],
  by: [KOR],
  group: 'security',
  stance: { on: 'coercive', off: 'cooperative' },
  attention: 1,
  cooldown: 2,
  tires: 0,
  pledge: {
    can: given => given.switch === 'off',
    holds: now => !isOn(now.dossier.loudspeakers),
    undone: given => ({ ...given, switch: 'on' }),
  },
  params: { target: nation(PRK), switch: choice('on', 'off') },
  coefficients: {
    fear: [4, 'judgement'],
    tension: [3, 'judgement'],

    anger: [5, 'judgement'],
    stability: [1, 'judgement'],
    answers: [5, 'judgement'],
    home: [1.5, 'judgement'],
  },
  phrases: {
    'order on': 'switch the loudspeakers on',
    'order off': 'switch the loudspeakers off',
    same: 'That is how it stands already.',
    'done on': '{actor} switches the loudspeakers on.',
    'done off': '{actor} switches the loudspeakers off.',
  },
  whyNot: (now, _actor, given) => ((given.switch === 'on') === isOn(now.dossier.loudspeakers) ? 'same' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, _actor, given, k) {
        const by = given.switch === 'on' ? 1 : -1;
        change.dossier.loudspeakers += by;
        change.dyad[PRK][KOR].affinity -= by * k.anger;
        change.dyad[PRK][KOR].threat += by * k.fear;
        change.state[PRK].stability -= by * k.stability;
        if (by > 0) change.globe.outrage -= Math.min(now.globe.outrage, k.answers);
        change.globe.tension += by * k.tension;
        homeFront(change, KOR, by > 0 ? k.home : 0);
      },
    },
  },
});
