import { court, fresh, resent, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { KOR, PRK, RUS } from '../nations.ts';

/** Money for the line from Khasan through Rajin to the South: the project with three keys (A16). */
export const fundRailway = defineMove({
  label: 'Put money into the railway',
  about: 'The line runs from Khasan through Rajin.',
  claims: ['A16'],
  by: [RUS],
  group: 'economy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 2,
  tires: 0.4,
  params: { target: nation(PRK), amount: choice(40, 80) },
  coefficients: {
    full: [80, 'judgement: USD m at which effects are given', [1, 10000]],

    resent: [0.8, 'judgement'],
    warmth: [2, 'judgement'],
    tie: [4, 'judgement'],
    budget: [0.15, 'judgement: points of the economy; the Far East competes for the same money'],
    south: [1.5, 'judgement'],
  },
  phrases: {
    order: 'put USD {amount} m into the railway',
    done: '{actor} puts USD {amount} m into the railway.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, amount }, k, { pass }) {
        const part = amount / k.full;
        change.rail.funds += amount;
        change.state[actor].economy -= k.budget * part;
        change.rail.keyRus += 1 - now.rail.keyRus;
        warm(change, actor, target, k.warmth * part * fresh(now, actor, target));
        court(change, actor, target, k.tie * part * fresh(now, actor, target));
        warm(change, actor, KOR, k.south * part);
        resent(now, change, pass, actor, target, k.resent);
      },
    },
  },
});
