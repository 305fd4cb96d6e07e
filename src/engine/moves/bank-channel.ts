import { court, isOn, resent } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { PRK, RUS, USA } from '../nations.ts';

/** Rouble accounts for North Korean firms, as a Russian bank once carried 25 m home in 2007 (A11, A30). */
export const bankChannel = defineMove({
  label: 'Open accounts',
  about: 'North Korean trade can then be paid through Russian banks.',
  claims: ['A11', 'A30'],
  by: [RUS],
  group: 'economy',
  stance: 'cooperative',
  attention: 2,
  cooldown: 4,
  tires: 0.4,
  pays: true,
  params: { target: nation(PRK) },
  coefficients: {
    rift: [1, 'judgement'],

    resent: [0.8, 'judgement'],
    trade: [10, 'judgement: USD m a year each way'],
    trust: [5, 'judgement'],
    tie: [5, 'judgement'],
    west: [3, 'judgement'],
    needTrust: [38, 'judgement'],
  },
  phrases: {
    order: 'open accounts for the trade of {target}',
    trust: 'Moscow must trust {target} more: {trust} of {needTrust}.',
    again: 'The accounts are open already.',
    done: '{actor} opens accounts for the trade of {target}.',
  },
  whyNot: (now, actor, { target }, k) =>
    isOn(now.dossier.bankChannel) ? 'again' : now.dyad[actor][target].trust < k.needTrust ? 'trust' : null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k, { pass }) {
        change.dossier.bankChannel += 1;
        change.dyad[actor][target].exportsBase += k.trade;
        change.dyad[target][actor].exportsBase += k.trade;
        change.dyad[target][actor].trust += k.trust;
        court(change, actor, target, k.tie);
        change.dyad[USA][actor].affinity -= k.west;
        change.globe.rift += k.rift;
        resent(now, change, pass, actor, target, k.resent);
      },
    },
  },
});
