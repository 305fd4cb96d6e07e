import { isOn } from '../effects.ts';
import { choice, defineMove } from '../move.ts';
import { FIVE, PRK } from '../nations.ts';

/** Parts cut out of the reactor and the plant: months, not years, to undo (2007-08). */
export const disable = defineMove({
  label: 'Disable',
  about: 'Part of the Yongbyon plants stops working.',
  claims: ['A28'],
  by: [PRK],
  group: 'security',
  stance: 'cooperative',
  attention: 2,
  cooldown: 2,
  tires: 0,
  pledge: { hidden: true },
  params: { part: choice(10, 25) },
  coefficients: {
    most: [75, 'judgement: beyond it lies dismantling'],
    warmth: [0.2, 'judgement'],

    trust: [0.3, 'judgement'],
    hardliners: [0.12, 'judgement'],
    outrage: [0.3, 'judgement'],
  },
  phrases: {
    order: 'disable {part} points of the plants',
    frozen: 'Freeze the plants first.',
    most: 'Nothing more can be disabled without dismantling.',
    done: '{actor} disables {part} points of its plants.',
  },
  whyNot: (now, _actor, _given, k) => (!isOn(now.programme.frozen) ? 'frozen' : now.programme.disabled > k.most ? 'most' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { part }, k) {
        change.programme.disabled += part;
        change.state[actor].stability -= k.hardliners * part;
        change.globe.outrage -= Math.min(now.globe.outrage, k.outrage * part);
        for (const n of FIVE) {
          change.dyad[n][actor].trust += k.trust * part;
          change.dyad[n][actor].affinity += k.warmth * part;
          change.dyad[actor][n].signals += 1;
        }
      },
    },
  },
});
