import { warm } from '../effects.ts';
import { defineMove } from '../move.ts';
import { CHN, JPN, PRK, RUS, USA } from '../nations.ts';

/** A freeze of tests for a freeze of drills, proposed in public: it costs nothing and places Beijing between the parties (A24). */
export const doubleFreeze = defineMove({
  label: 'Propose to stop together',
  about: 'The double freeze: tests and exercises stop at once.',
  claims: ['A3', 'A24'],
  by: [CHN, RUS],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 4,
  tires: 0,
  pledge: 'never',
  params: {},
  coefficients: {
    standing: [1.5, 'judgement'],
    tension: [2.5, 'judgement'],
    pair: [2, 'judgement'],
    west: [1.5, 'judgement'],
    talks: [4, 'judgement'],
  },
  phrases: {
    order: 'propose that tests and exercises stop together',
    done: '{actor} proposes that tests and exercises stop together.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(_now, change, actor, _given, k) {
        change.state[actor].standing += k.standing;
        change.globe.tension -= k.tension;
        change.globe.talks += k.talks;
        warm(change, RUS, CHN, k.pair);
        change.dyad[USA][actor].affinity -= k.west;
        change.dyad[JPN][actor].affinity -= k.west;
        change.dyad[PRK][actor].affinity += k.west;
      },
    },
  },
});
