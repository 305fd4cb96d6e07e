import { court, fresh, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { CHN, PRK, RUS, WEST } from '../nations.ts';

/** Tell New York that no further law will pass this season: Pyongyang is grateful, the drafters are not (A11). */
export const shield = defineMove({
  label: 'Shield in the UN',
  about: 'Let it be known that you would stop a further resolution.',
  claims: ['A11', 'A18'],
  by: [CHN, RUS],
  group: 'united nations',
  stance: 'cooperative',
  attention: 1,
  cooldown: 3,
  tires: 0.5,
  pledge: 'never',
  params: { target: nation(PRK) },
  coefficients: {
    warmth: [5, 'judgement'],
    tie: [5, 'judgement'],
    west: [4, 'judgement'],
    standing: [1, 'judgement'],
  },
  phrases: {
    order: 'promise to stop further law on {target}',
    done: '{actor} says it would stop further law on {target}.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        const worth = fresh(now, actor, target);
        warm(change, actor, target, k.warmth * worth);
        court(change, actor, target, k.tie * worth);
        change.state[target].standing += k.standing;
        for (const west of WEST) change.dyad[west][actor].affinity -= k.west * worth;
      },
    },
  },
});
