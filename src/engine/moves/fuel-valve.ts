import { choice, defineMove, nation } from '../move.ts';
import { CHN, KOR, PRK, USA, WEST } from '../nations.ts';
import { GIVING, PRESSING } from '../sides.ts';

/** The pipeline at Dandong. Closing it is heard in Pyongyang within a week; a valve used is a valve feared, and got around. */
export const fuelValve = defineMove({
  label: 'Pipeline to North Korea',
  about: 'Open or close it by a notch.',
  claims: ['A8', 'A10'],
  by: [CHN],
  group: 'economy',
  stance: 'neutral',
  attention: 1,
  cooldown: 2,
  tires: 0,
  sides: ({ valve }) => (valve === 'close' ? PRESSING : GIVING),
  pledge: { can: given => given.valve === 'open', undone: given => ({ ...given, valve: 'close' }) },
  params: { target: nation(PRK), valve: choice('open', 'close') },
  coefficients: {
    widest: [1.45, 'judgement'],
    least: [0.25, 'judgement: Beijing never shuts it (2017 included)'],
    ease: [0.3, 'judgement'],
    blame: [0.03, 'judgement: rank lost for each point of outrage'],
    thanks: [2, 'judgement'],

    step: [0.15, 'judgement'],
    thaw: [4, 'judgement'],
    regain: [1, 'judgement: trust comes back more slowly than it goes'],
    anger: [8, 'judgement'],
    stability: [1, 'judgement'],
    credit: [1.5, 'judgement: seen as a reward'],
    trust: [3, 'judgement'],
    answers: [4, 'judgement'],
  },
  phrases: {
    'order open': 'open the pipeline to North Korea a notch',
    'order close': 'close the pipeline to North Korea a notch',
    end: 'The pipeline cannot be turned further that way.',
    'done open': '{actor} opens the pipeline to North Korea a notch.',
    'done close': '{actor} closes the pipeline to North Korea a notch.',
  },
  whyNot: (now, _actor, { valve }, k) =>
    valve === 'open' ? (now.dyad[CHN][PRK].valve >= k.widest ? 'end' : null) : now.dyad[CHN][PRK].valve <= k.least ? 'end' : null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, valve }, k) {
        const by = valve === 'open' ? 1 : -1;
        change.dyad[actor][target].valve += by * k.step;
        change.dyad[target][actor].affinity += by > 0 ? k.thaw : -k.anger;
        change.dyad[target][actor].trust += by > 0 ? k.regain : -k.trust;
        change.state[target].stability += by > 0 ? k.ease : -k.stability;
        if (by > 0) for (const west of WEST) change.dyad[west][actor].affinity -= k.credit;
        if (by > 0) change.state[actor].standing -= k.blame * now.globe.outrage;
        if (by < 0) {
          change.globe.outrage -= Math.min(now.globe.outrage, k.answers);
          change.dyad[USA][CHN].affinity += k.thanks;
          change.dyad[KOR][CHN].affinity += k.thanks;
        }
      },
    },
  },
});
