import { court, fresh, homeFront, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { CHN, KOR, ONLY, PRK } from '../nations.ts';

/** Officials of the two Koreas at one table: the shortest way to lower tension, and the first line cut. */
export const interKoreanTalks = defineMove({
  label: 'Inter-Korean talks',
  about: 'Hold talks between the two Koreas.',
  claims: [],
  by: [KOR, PRK],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 2,
  tires: 0.6,
  asks: (_now, _actor, { target }) => ONLY[target],
  joint: 'pair',
  params: { target: nation(KOR, PRK) },
  coefficients: {
    angry: [30, 'judgement: outrage above which a meeting looks weak'],

    warmth: [3, 'judgement'],
    tension: [4, 'judgement'],
    trust: [2, 'judgement'],
    tie: [5, 'judgement'],
    home: [1.5, 'judgement'],
    beijing: [1, 'judgement'],
  },
  phrases: {
    order: 'hold talks with {target}',
    self: 'The other side of the line is the counterpart.',
    done: 'Officials of {actor} and {target} hold talks.',
    declined: '{target} declines inter-Korean talks.',
  },
  whyNot: (_now, actor, { target }) => (target === actor ? 'self' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        const worth = fresh(now, actor, target);
        warm(change, KOR, PRK, k.warmth * worth);
        change.dyad[PRK][KOR].trust += k.trust * worth;
        change.dyad[KOR][PRK].trust += k.trust * worth;
        court(change, KOR, PRK, k.tie * worth);
        change.globe.tension -= k.tension * worth;
        homeFront(change, KOR, now.globe.outrage > k.angry ? -k.home : k.home);
        change.dyad[CHN][KOR].affinity += k.beijing;
      },
    },
  },
});
