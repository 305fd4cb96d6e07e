import { warm } from '../effects.ts';
import { defineMove } from '../move.ts';
import { NATIONS, RUS } from '../nations.ts';

/** A standing forum on the peace of the region, whose working group Moscow chaired from 2007: rank for the chair, a habit of meeting (A25). */
export const securityForum = defineMove({
  label: 'Chair a security forum',
  about: 'A standing one, for Northeast Asia.',
  claims: ['A25'],
  by: [RUS],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 4,
  tires: 0,
  alone: true,
  pledge: { only: true },
  params: {},
  coefficients: {
    rank: [2, 'judgement: the chair was what Moscow asked for'],
    warmth: [0.4, 'judgement: with each of the others'],
    calm: [1, 'judgement: tension'],
  },
  phrases: {
    order: 'chair a standing forum on security in Northeast Asia',
    done: '{actor} chairs a standing forum on security in Northeast Asia.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(_now, change, actor, _given, k) {
        change.state[actor].standing += k.rank;
        change.globe.tension -= k.calm;
        for (const other of NATIONS) if (other !== actor) warm(change, actor, other, k.warmth);
      },
    },
  },
});
