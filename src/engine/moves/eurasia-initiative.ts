import { court, fresh, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { KOR, ONLY, RUS, USA } from '../nations.ts';

/** Seoul's road to Europe: rail, power and Moscow's good will, offered while its ally sanctions Moscow (October 2013). */
export const eurasiaInitiative = defineMove({
  label: 'Plan rail and energy',
  about: 'The Eurasia initiative, with Russia.',
  claims: ['A6', 'A16'],
  by: [KOR],
  group: 'economy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 3,
  tires: 0.6,
  asks: () => ONLY[RUS],
  params: { target: nation(RUS) },
  coefficients: {
    economy: [0.3, 'judgement'],
    standing: [0.8, 'judgement'],

    warmth: [5, 'judgement'],
    tie: [8, 'judgement'],
    trade: [500, 'judgement: USD m a year each way'],
    america: [2, 'judgement: times the rift'],
  },
  phrases: {
    order: 'plan rail and energy with {target}',
    done: '{actor} and {target} plan rail and energy together.',
    declined: '{target} puts off what {actor} plans for rail and energy.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        const worth = fresh(now, actor, target);
        warm(change, actor, target, k.warmth * worth);
        court(change, actor, target, k.tie * worth);
        change.dyad[actor][target].exportsBase += k.trade;
        change.dyad[target][actor].exportsBase += k.trade;
        change.state[actor].economy += k.economy;
        change.state[actor].standing += k.standing;
        change.dyad[USA][actor].affinity -= (k.america * now.globe.rift) / 100;
      },
    },
  },
});
