import { isOn } from '../effects.ts';
import { defineMove } from '../move.ts';
import { FIVE, PRK } from '../nations.ts';

/** Plants taken down and warheads handed over: what five of the six say they want, and what no price has bought (A28). */
export const dismantle = defineMove({
  label: 'Dismantle',
  about: 'The plants come down, and every warhead is handed over.',
  claims: ['A28'],
  by: [PRK],
  group: 'security',
  stance: 'cooperative',
  attention: 3,
  cooldown: 8,
  tires: 0,
  alone: true,
  pledge: { only: true, hidden: true },
  params: {},
  coefficients: {
    hardliners: [14, 'judgement: stability that dismantling costs'],
    outrage: [30, 'judgement'],
    trust: [20, 'judgement'],
    warmth: [15, 'judgement'],
    standing: [8, 'judgement'],
  },
  phrases: {
    order: 'dismantle its plants and hand over its warheads',
    nothing: 'Nothing is left to dismantle.',
    done: '{actor} dismantles its plants and hands over its warheads.',
  },
  whyNot: now => (now.programme.warheads <= 0 && now.programme.disabled >= 100 && isOn(now.programme.frozen) ? 'nothing' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, _given, k) {
        change.programme.warheads -= now.programme.warheads;
        change.programme.disabled += 100 - now.programme.disabled;
        change.programme.frozen += 1 - now.programme.frozen;
        change.programme.readiness -= now.programme.readiness;
        change.state[actor].stability -= k.hardliners;
        change.state[actor].standing += k.standing;
        change.globe.outrage -= Math.min(now.globe.outrage, k.outrage);
        for (const n of FIVE) {
          change.dyad[n][actor].trust += k.trust;
          change.dyad[n][actor].affinity += k.warmth;
        }
      },
    },
  },
});
