import { fresh, homeFront, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { JPN, KOR, USA } from '../nations.ts';

/** A wreath, a fund, a sentence about the past: the price of working with Seoul. */
export const historyGesture = defineMove({
  label: 'Gesture about the past',
  about: 'Towards South Korea.',
  claims: ['A26'],
  by: [JPN],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 4,
  tires: 1,
  params: { target: nation(KOR) },
  coefficients: {
    warmth: [8, 'judgement'],
    trust: [5, 'judgement'],
    home: [4, 'judgement'],
    america: [2, 'judgement'],
    welcome: [1, 'judgement: support in Seoul'],
    americaTarget: [1, 'judgement'],
  },
  phrases: {
    order: 'make a gesture about the past to {target}',
    done: '{actor} makes a gesture about the past to {target}.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        const worth = fresh(now, actor, target);
        warm(change, actor, target, k.warmth * worth);
        change.dyad[target][actor].trust += k.trust * worth;
        homeFront(change, actor, -k.home);
        homeFront(change, target, k.welcome);
        change.dyad[USA][actor].affinity += k.america;
        change.dyad[USA][target].affinity += k.americaTarget;
      },
    },
  },
});
