import { warm } from '../effects.ts';
import { defineMove } from '../move.ts';
import { CHN, PRK, RUS } from '../nations.ts';
import { FREEZING } from '../sides.ts';

/** Pyongyang says it would come back to the talks without conditions, as it did at Ulan-Ude in 2011 (E-timeline; A30). */
export const offerReturn = defineMove({
  label: 'Offer to return',
  about: 'Say in public that you would return to the talks.',
  claims: ['A30'],
  by: [PRK],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 4,
  tires: 0,
  pledge: 'never',
  sides: () => FREEZING,
  params: {},
  coefficients: {
    open: [40, 'judgement: talks above this are in session'],

    outrage: [4, 'judgement'],
    host: [4, 'judgement'],
    russia: [3, 'judgement'],
    hardliners: [1, 'judgement'],
    talks: [6, 'judgement'],
  },
  phrases: {
    order: 'offer to return to the talks',
    open: 'Talks are in session already.',
    done: '{actor} says it would return to the talks.',
  },
  whyNot: (now, _actor, _given, k) => (now.globe.talks > k.open ? 'open' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, _actor, _given, k) {
        change.globe.outrage -= Math.min(now.globe.outrage, k.outrage);
        change.globe.talks += k.talks;
        warm(change, PRK, CHN, k.host);
        warm(change, PRK, RUS, k.russia);
        change.dyad[PRK][CHN].signals += 1;
        change.state[PRK].stability -= k.hardliners;
      },
    },
  },
});
