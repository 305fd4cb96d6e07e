import { choice, defineMove } from '../move.ts';
import { FIVE, PRK, USA } from '../nations.ts';
import { FREEZING, TESTING } from '../sides.ts';

/** Inspectors see what they are shown, and that is still more than nothing. */
export const inspectors = defineMove({
  label: 'Inspectors',
  about: 'Admit or expel inspectors.',
  claims: ['A24'],
  by: [PRK],
  group: 'security',
  stance: 'neutral',
  attention: 1,
  cooldown: 3,
  tires: 0,
  pledge: {
    can: given => given.switch === 'admit',
    holds: (now, _actor) => now.programme.access > 0,
    undone: given => ({ ...given, switch: 'expel' }),
  },
  sides: given => (given.switch === 'admit' ? FREEZING : TESTING),
  params: { switch: choice('admit', 'expel') },
  coefficients: {
    none: [5, 'judgement'],
    full: [60, 'judgement'],
    pride: [1, 'judgement'],

    access: [25, 'judgement'],
    hardliners: [2.5, 'judgement'],
    outrage: [6, 'judgement'],
    trust: [4, 'judgement'],
  },
  phrases: {
    'order admit': 'admit inspectors',
    'order expel': 'expel the inspectors',
    same: 'There is nobody to expel.',
    full: 'Inspectors are in already.',
    'done admit': '{actor} admits inspectors.',
    'done expel': '{actor} expels the inspectors.',
  },
  whyNot: (now, _actor, given, k) =>
    given.switch === 'expel' ? (now.programme.access < k.none ? 'same' : null) : now.programme.access > k.full ? 'full' : null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, given, k) {
        const admit = given.switch === 'admit';
        change.programme.access += admit ? k.access : -now.programme.access;
        change.state[actor].stability += admit ? -k.hardliners : k.pride;
        change.globe.outrage += admit ? -Math.min(now.globe.outrage, k.outrage) : k.outrage;
        for (const n of FIVE) change.dyad[n][actor].trust += admit ? k.trust : -k.trust;
        if (admit) change.dyad[actor][USA].signals += 1;
      },
    },
  },
});
