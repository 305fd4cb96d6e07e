import { court, deliver, fresh, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { CHN, PRK, RUS } from '../nations.ts';

/** A gift small enough to mean only itself: two fire engines in April 2014 (A32). */
export const fireEngines = defineMove({
  label: 'Send a small gift',
  about: 'Fire engines, books, a statue.',
  claims: ['A32'],
  by: [RUS, CHN],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 3,
  tires: 0.3,
  params: { target: nation(PRK) },
  coefficients: {
    warmth: [2.5, 'judgement'],
    tie: [2, 'judgement'],
    trust: [2, 'judgement'],
    cost: [1, 'judgement: USD m'],
  },
  phrases: {
    order: 'send {target} a small gift',
    done: '{actor} sends {target} a small gift.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        const worth = fresh(now, actor, target);
        deliver(change, actor, target, k.cost);
        warm(change, actor, target, k.warmth * worth);
        court(change, actor, target, k.tie * worth);
        change.dyad[target][actor].trust += k.trust * worth;
      },
    },
  },
});
