import { isOn } from '../effects.ts';
import { defineMove } from '../move.ts';
import { FIVE, PRK, USA } from '../nations.ts';
import { FREEZING } from '../sides.ts';

/** A list of what there is. It is read for what it leaves out (eighteen thousand pages in 2008). */
export const declare = defineMove({
  label: 'Hand over a declaration',
  about: 'It lists what the programme has and does.',
  claims: ['A24'],
  by: [PRK],
  group: 'security',
  stance: 'cooperative',
  attention: 2,
  cooldown: 6,
  tires: 0,
  pledge: { hidden: true },
  sides: () => FREEZING,
  params: {},
  coefficients: {
    trust: [5, 'judgement'],
    access: [15, 'judgement'],
    hardliners: [4, 'judgement'],
    outrage: [6, 'judgement'],
  },
  phrases: {
    order: 'hand over a declaration of the programme',
    frozen: 'Freeze the plants first: a list of what runs is a list of targets.',
    again: 'A declaration has been handed over already.',
    done: '{actor} hands over a declaration of its programme.',
  },
  whyNot: now => (isOn(now.programme.declared) ? 'again' : isOn(now.programme.frozen) ? null : 'frozen'),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, _given, k) {
        change.programme.declared += 1;
        change.programme.access += k.access;
        change.state[actor].stability -= k.hardliners;
        change.globe.outrage -= Math.min(now.globe.outrage, k.outrage);
        for (const n of FIVE) change.dyad[n][actor].trust += k.trust;
        change.dyad[actor][USA].signals += 1;
      },
    },
  },
});
