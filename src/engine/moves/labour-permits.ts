import { court, resent, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { PRK, RUS } from '../nations.ts';

/** Permits for North Korean loggers and builders: hard currency that no customs table shows (30,000 by 2017). */
export const labourPermits = defineMove({
  label: 'Admit workers',
  about: 'More North Koreans may come to work.',
  claims: ['A5', 'A11'],
  by: [RUS],
  group: 'economy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 4,
  tires: 0.4,
  params: { target: nation(PRK) },
  coefficients: {
    law: [9, 'UNSCR 2375 ends new permits (E169)'],

    resent: [0.5, 'judgement'],
    wages: [25, 'judgement: USD m a year for 5,000 workers'],
    warmth: [2, 'judgement'],
    trust: [1, 'judgement'],
    tie: [3, 'judgement'],
    labour: [0.03, 'judgement: worth to the Far East'],
  },
  phrases: {
    order: 'admit more workers from {target}',
    law: 'The law forbids admitting more workers.',
    done: '{actor} admits more workers from {target}.',
  },
  whyNot: (now, _actor, _given, k) => (now.globe.unRegime >= k.law ? 'law' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k, { pass }) {
        change.dossier.labour += k.wages;
        warm(change, actor, target, k.warmth);
        court(change, actor, target, k.tie);
        change.state[actor].economy += k.labour;
        change.dyad[target][actor].trust += k.trust;
        resent(now, change, pass, actor, target, k.resent);
      },
    },
  },
});
