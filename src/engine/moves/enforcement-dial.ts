import { choice, defineMove, nation } from '../move.ts';
import { CHN, PRK, RUS } from '../nations.ts';

/** How far customs apply UN law: a covert dial, and the one that decides whether sanctions bite (A9). */
export const enforcementDial = defineMove({
  label: 'UN law at the border',
  about: 'Apply it more strictly, or let more through. Others can only guess.',
  claims: ['A9'],
  by: [CHN, RUS],
  group: 'economy',
  stance: 'neutral',
  attention: 1,
  cooldown: 2,
  tires: 0,
  covert: true,
  alone: true,
  params: { target: nation(PRK), dial: choice('tighten', 'loosen') },
  coefficients: {
    law: [0.5, 'no resolution, nothing to apply (series unsc_level: none before 2006)'],

    step: [0.15, 'judgement'],
    anger: [3, 'judgement'],
    thaw: [2.5, 'judgement'],
  },
  phrases: {
    'order tighten': 'apply UN law at the border more strictly',
    'order loosen': 'let more through at the border',
    law: 'There is no law to apply.',
    end: 'The border cannot be taken further that way.',
    'done tighten': '{actor} applies UN law at the border more strictly.',
    'done loosen': '{actor} lets more through at the border.',
  },
  whyNot: (now, actor, { dial }, k) => {
    if (now.globe.unRegime < k.law) return 'law';
    return (dial === 'tighten' ? now.state[actor].enforcement >= 1 : now.state[actor].enforcement <= 0) ? 'end' : null;
  },
  endings: {
    done: {
      odds: () => 1,
      apply(_now, change, actor, { target, dial }, k) {
        const by = dial === 'tighten' ? 1 : -1;
        change.state[actor].enforcement += by * k.step;
        change.dyad[target][actor].affinity -= by > 0 ? k.anger : -k.thaw;
      },
    },
  },
});
