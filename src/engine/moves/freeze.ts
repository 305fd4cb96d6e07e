import { isOn } from '../effects.ts';
import { choice, defineMove } from '../move.ts';
import { FIVE, PRK } from '../nations.ts';
import { FREEZING, TESTING } from '../sides.ts';

/** Plants stopped and tests off, in view of inspectors: the one concession that history says can be had (A28). */
export const freeze = defineMove({
  label: 'Freeze',
  about: 'The plants stand still and tests stop, or the freeze ends.',
  claims: ['A28'],
  by: [PRK],
  group: 'security',
  stance: { freeze: 'cooperative', restart: 'coercive' },
  attention: 2,
  cooldown: 3,
  tires: 0,
  sides: given => (given.switch === 'freeze' ? FREEZING : TESTING),
  pledge: {
    can: given => given.switch === 'freeze',
    hidden: true,
    holds: now => isOn(now.programme.frozen),
    undone: given => ({ ...given, switch: 'restart' }),
  },
  params: { switch: choice('freeze', 'restart') },
  coefficients: {
    relief: [2, 'judgement: hard-liners content'],

    outrage: [10, 'judgement'],
    access: [20, 'judgement'],
    trust: [6, 'judgement'],
    warmth: [5, 'judgement'],
    hardliners: [4, 'judgement'],
    betrayed: [10, 'judgement'],
    standing: [3, 'judgement'],
  },
  phrases: {
    'order freeze': 'freeze the plants and stop tests',
    'order restart': 'end the freeze',
    same: 'That is how it stands already.',
    'done freeze': '{actor} freezes its plants and stops its tests.',
    'done restart': '{actor} ends the freeze.',
  },
  whyNot: (now, _actor, given) => ((given.switch === 'freeze') === isOn(now.programme.frozen) ? 'same' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, _actor, given, k) {
        const freeze = given.switch === 'freeze';
        change.programme.frozen += (freeze ? 1 : 0) - now.programme.frozen;
        change.programme.access += freeze ? k.access : -now.programme.access;
        change.globe.outrage += freeze ? -Math.min(now.globe.outrage, k.outrage) : k.outrage;
        change.state[PRK].standing += freeze ? k.standing : -k.standing;
        change.state[PRK].stability += freeze ? -k.hardliners : k.relief;
        for (const n of FIVE) {
          change.dyad[n][PRK].trust += freeze ? k.trust : -k.betrayed;
          change.dyad[n][PRK].affinity += freeze ? k.warmth : -k.warmth;
        }
        if (freeze) for (const n of FIVE) change.dyad[PRK][n].signals += 1;
      },
    },
  },
});
