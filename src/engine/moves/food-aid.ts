import { deliver, fresh, homeFront, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { JPN, KOR, PRK, USA } from '../nations.ts';
import { GIVING } from '../sides.ts';

/** Food for the hungry, which is never only that: it builds a little trust and is called a reward by some. */
export const foodAid = defineMove({
  label: 'Send food',
  about: 'Food and fertiliser, through the United Nations.',
  claims: [],
  by: [USA, KOR, JPN],
  group: 'economy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 3,
  tires: 0.8,
  sides: () => GIVING,
  params: { target: nation(PRK), amount: choice(30, 70) },
  coefficients: {
    full: [70, 'judgement: USD m at which effects are given', [1, 10000]],
    quiet: [0.5, 'judgement: part of the cost at home when all is quiet'],
    angry: [0.02, 'judgement: added for each point of outrage'],
    signal: [0.5, 'judgement'],

    trust: [4, 'judgement: at USD 70 m'],
    warmth: [3, 'judgement'],
    home: [3, 'judgement'],
    stability: [0.8, 'judgement'],
  },
  phrases: {
    order: 'send food worth USD {amount} m to {target}',
    done: '{actor} sends food worth USD {amount} m to {target}.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, amount }, k) {
        const part = amount / k.full;
        deliver(change, actor, target, amount);
        change.dyad[target][actor].trust += k.trust * part * fresh(now, actor, target);
        warm(change, actor, target, k.warmth * part * fresh(now, actor, target));
        change.state[target].stability += k.stability * part;
        homeFront(change, actor, -k.home * part * (k.quiet + k.angry * now.globe.outrage));
        change.dyad[actor][target].signals += k.signal;
      },
    },
  },
});
