import { homeFront, promise } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { JPN, KOR, PRK, USA } from '../nations.ts';

/** A light-water reactor, promised in 1994, broken off in 2003, to be talked of "at an appropriate time" in 2005: a promise above all (A5, A28). */
export const reactor = defineMove({
  label: 'Take up the light-water reactor',
  about: 'It was promised in 1994.',
  claims: ['A5', 'A28'],
  by: [USA, KOR],
  group: 'economy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 8,
  tires: 0,
  pays: true,
  alone: true,
  pledge: { only: true },
  params: { target: nation(PRK) },
  coefficients: {
    amount: [300, 'judgement: USD m; the consortium of 1995 had spent about a billion and a half when it stopped'],
    right: [3, 'judgement: rank of one whose right to the atom is acknowledged'],
    home: [3, 'judgement: what it costs before one’s own public, after 2002'],
    tokyo: [2, 'judgement'],
  },
  phrases: {
    order: 'take up the light-water reactor for {target} again',
    done: '{actor} takes up the light-water reactor for {target} again.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k, { pass }) {
        promise(now, change, pass, actor, target, k.amount);
        change.state[target].standing += k.right;
        homeFront(change, actor, -k.home);
        change.dyad[JPN][actor].affinity -= k.tokyo;
      },
    },
  },
});
