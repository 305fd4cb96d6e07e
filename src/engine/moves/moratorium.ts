import { isOn } from '../effects.ts';
import { choice, defineMove } from '../move.ts';
import { FIVE, PRK } from '../nations.ts';
import { FREEZING, TESTING } from '../sides.ts';

/** No tests and no launches while it stands: cheap to declare, quick to end, and remembered when it is broken (1999, 2012). */
export const moratorium = defineMove({
  label: 'Moratorium',
  about: 'Declare a halt of tests and launches, or end it.',
  claims: ['A28'],
  by: [PRK],
  group: 'security',
  stance: { declare: 'cooperative', end: 'coercive' },
  attention: 1,
  cooldown: 4,
  tires: 0,
  sides: given => (given.switch === 'declare' ? FREEZING : TESTING),
  pledge: {
    can: given => given.switch === 'declare',
    holds: now => isOn(now.programme.moratorium),
    undone: given => ({ ...given, switch: 'end' }),
  },
  params: { switch: choice('declare', 'end') },
  coefficients: {
    outrage: [6, 'judgement'],
    tension: [3, 'judgement'],
    trust: [2, 'judgement'],
    ended: [2, 'judgement: ending it costs so many times the trust that declaring it earned'],
    hardliners: [2.5, 'judgement'],
    relief: [1, 'judgement'],
  },
  phrases: {
    'order declare': 'declare a moratorium on tests and launches',
    'order end': 'end the moratorium on tests and launches',
    same: 'That is how it stands already.',
    'done declare': '{actor} declares a moratorium on tests and launches.',
    'done end': '{actor} ends its moratorium on tests and launches.',
  },
  whyNot: (now, _actor, given) => ((given.switch === 'declare') === isOn(now.programme.moratorium) ? 'same' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, _actor, given, k) {
        const on = given.switch === 'declare';
        change.programme.moratorium += (on ? 1 : 0) - now.programme.moratorium;
        change.globe.outrage += on ? -Math.min(now.globe.outrage, k.outrage) : k.outrage;
        change.globe.tension += on ? -k.tension : k.tension;
        change.state[PRK].stability += on ? -k.hardliners : k.relief;
        for (const n of FIVE) change.dyad[n][PRK].trust += on ? k.trust : -k.ended * k.trust;
      },
    },
  },
});
