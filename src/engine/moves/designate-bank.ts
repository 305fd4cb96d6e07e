import { homeFront } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { CHN, PRK, USA } from '../nations.ts';

/** Cut a bank that serves Pyongyang from the dollar. It bites Chinese firms, and makes Beijing enforce, angrily (the Macau bank of 2005). */
export const designateBank = defineMove({
  label: 'Shut banks out of the dollar',
  about: 'It strikes the Chinese banks that serve North Korea.',
  claims: ['A9'],
  by: [USA],
  group: 'economy',
  stance: 'coercive',
  attention: 2,
  cooldown: 5,
  tires: 0,
  params: { target: nation(CHN) },
  coefficients: {
    fear: [3, 'judgement'],
    rivalry: [4, 'judgement'],
    home: [1.5, 'judgement'],
    quiet: [30, 'judgement: the Bank of Dandong was designated in 2017, after the tests of 2016'],

    enforcement: [0.12, 'judgement'],
    anger: [8, 'judgement'],
    north: [6, 'judgement'],
    own: [0.5, 'judgement'],
    answers: [3, 'judgement'],
    most: [2, 'judgement'],
  },
  phrases: {
    order: 'shut Chinese banks that serve North Korea out of the dollar',
    quiet: 'Nothing has happened that such a step would answer (outrage {outrage}).',
    most: 'The banks that matter are shut out already.',
    done: '{actor} shuts Chinese banks that serve North Korea out of the dollar.',
  },
  whyNot: (now, _actor, _given, k) => (now.dyad[USA][CHN].sanctions >= k.most ? 'most' : now.globe.outrage < k.quiet ? 'quiet' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, _actor, _given, k) {
        change.state[CHN].enforcement += k.enforcement;
        change.dyad[USA][CHN].sanctions += k.own;
        change.dyad[CHN][USA].affinity -= k.anger;
        change.dyad[PRK][USA].affinity -= k.north;
        change.dyad[PRK][USA].threat += k.fear;
        change.globe.rivalry += k.rivalry;
        change.globe.outrage -= Math.min(now.globe.outrage, k.answers);
        homeFront(change, USA, k.home);
      },
    },
  },
});
