import { court, resent, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { PRK, RUS } from '../nations.ts';

/** Forgive most of an old debt: large on paper, cheap in fact (238 m at the market rate), impossible to take back (A15, A16). */
export const writeOffDebt = defineMove({
  label: 'Write off debt',
  about: 'Part of an old debt goes, and the way is clear for new credit.',
  claims: ['A15', 'A16'],
  by: [RUS],
  group: 'economy',
  stance: 'cooperative',
  attention: 2,
  cooldown: 1,
  tires: 0.4,
  pledge: 'never',
  params: { target: nation(PRK), share: choice(0.5, 0.9) },
  coefficients: {
    least: [2000, 'judgement: below it the rest is being repaid'],
    all: [10960, 'Reuters 2014-04-19: debt as of September 2012, USD m', [1, 100000]],

    full: [9870, 'Reuters 2014-04-19: 90% of USD 10.96 bn', [1, 100000]],
    warmth: [8.4, 'judgement'],
    base: [3, 'judgement'],
    trust: [8, 'judgement'],
    tie: [10, 'judgement'],
    standing: [2, 'judgement'],
    resent: [1.2, 'judgement'],
  },
  phrases: {
    order: 'write off {share} of what {target} owes',
    small: '{target} owes {actor} too little to matter.',
    done: '{actor} writes off {share} of what {target} owes.',
  },
  whyNot: (now, actor, { target }, k) => (now.dyad[target][actor].debt < k.least ? 'small' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, share }, k, { pass }) {
        const sum = share * now.dyad[target][actor].debt;
        const part = sum / k.full;
        change.dyad[target][actor].debt -= sum;
        change.dossier.debtCleared += sum / k.all;
        warm(change, actor, target, k.base + k.warmth * part);
        change.dyad[target][actor].trust += k.trust * part;
        court(change, actor, target, k.tie * part);
        change.state[target].standing += k.standing * part;
        change.dyad[actor][target].signals += 1;
        resent(now, change, pass, actor, target, k.resent * part);
      },
    },
  },
});
