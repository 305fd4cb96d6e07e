import { court, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { ONLY, PRK, RUS } from '../nations.ts';

/** Workers sent abroad for the state's account: money without opening (A5, A7). */
export const labourExport = defineMove({
  label: 'Send workers',
  about: 'To Russia, for hard currency.',
  claims: ['A5', 'A7'],
  by: [PRK],
  group: 'economy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 4,
  tires: 0.3,
  asks: () => ONLY[RUS],
  params: { target: nation(RUS) },
  coefficients: {
    law: [9, 'UNSCR 2375 ends new permits (E169)'],
    warmth: [1.5, 'judgement'],
    economy: [0.1, 'judgement'],

    wages: [20, 'judgement: USD m a year'],
    tie: [3, 'judgement'],
    stability: [0.3, 'judgement'],
  },
  phrases: {
    order: 'send workers to {target}',
    law: 'The law forbids sending more workers.',
    done: '{actor} sends workers to {target}.',
    declined: '{target} admits no more workers.',
  },
  whyNot: (now, _actor, _given, k) => (now.globe.unRegime >= k.law ? 'law' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(_now, change, actor, { target }, k) {
        change.dossier.labour += k.wages;
        court(change, actor, target, k.tie);
        warm(change, actor, target, k.warmth);
        change.state[target].economy += k.economy;
        change.state[actor].stability -= k.stability;
      },
    },
  },
});
