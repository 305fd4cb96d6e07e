import { court, homeFront, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { ONLY, PRK, RUS, USA } from '../nations.ts';

/** Cash the courtship in before it fades: loosen the tie with Pyongyang for a step of relief (A12). */
export const convert = defineMove({
  label: 'Loosen the tie with Pyongyang',
  about: 'In exchange Washington lifts part of its sanctions.',
  claims: ['A12'],
  by: [RUS],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 2,
  cooldown: 4,
  tires: 0,
  asks: () => ONLY[USA],
  alone: true,
  pledge: 'never',
  params: { target: nation(USA) },
  coefficients: {
    thaw: [6, 'judgement'],

    loosen: [0.45, 'judgement: what is left of the tie'],
    relief: [1, 'judgement'],
    rift: [6, 'judgement'],
    betrayed: [12, 'judgement'],
    home: [6, 'judgement'],
    least: [30, 'judgement'],
  },
  phrases: {
    order: 'loosen the tie with North Korea, if {target} lifts part of its sanctions',
    little: 'The tie is too thin to be paid for ({tie}).',
    none: 'Washington has no sanctions to lift for it.',
    done: '{actor} loosens its tie with North Korea; {target} lifts part of its sanctions.',
    declined: '{target} will not pay for a looser tie.',
  },
  whyNot: (now, _actor, _given, k) =>
    now.dyad[RUS][PRK].tie < k.least ? 'little' : now.dyad[USA][RUS].sanctions < k.relief ? 'none' : null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, _actor, _given, k) {
        court(change, RUS, PRK, (k.loosen - 1) * now.dyad[RUS][PRK].tie);
        change.dyad[USA][RUS].sanctions -= k.relief;
        change.globe.rift -= k.rift;
        change.dyad[PRK][RUS].affinity -= k.betrayed;
        change.dyad[PRK][RUS].trust -= k.betrayed;
        warm(change, RUS, USA, k.thaw);
        homeFront(change, USA, -k.home);
      },
    },
  },
});
