import { warm } from '../effects.ts';
import { defineMove } from '../move.ts';
import { CHN, KOR, PRK, RUS } from '../nations.ts';

/** Plots leased to families, managers who may sell a surplus: growth, and a loosened grip (the field measures of 2012-14). */
export const reform = defineMove({
  label: 'Let farms and firms keep more',
  about: 'A quiet reform.',
  claims: ['A7'],
  by: [PRK],
  group: 'economy',
  stance: 'neutral',
  attention: 2,
  cooldown: 5,
  tires: 0,
  alone: true,
  params: {},
  coefficients: {
    economy: [2.5, 'judgement'],
    stability: [1, 'judgement: the grip loosened'],
    abroad: [0.04, 'judgement'],
    china: [3, 'judgement'],
    others: [1, 'judgement: Seoul and Moscow'],
  },
  phrases: {
    order: 'let farms and firms keep more of what they make',
    done: '{actor} lets farms and firms keep more of what they make.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, _given, k) {
        change.state[actor].economy += k.economy;
        change.state[actor].stability -= k.stability;
        change.state[actor].abroadBase += k.abroad * now.state[actor].abroadBase;
        warm(change, actor, CHN, k.china);
        change.dyad[KOR][actor].affinity += k.others;
        change.dyad[RUS][actor].affinity += k.others;
      },
    },
  },
});
