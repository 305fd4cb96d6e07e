import { shelter } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { CHN, PRK, RUS } from '../nations.ts';
import { unDraft } from './un-draft.ts';

/**
 * Neither stop a text nor let it pass as drafted: bargain it down line by line, as before every resolution of 2006-13. What passes while
 * that stands tightens less (A14, A18).
 */
export const dilute = defineMove({
  label: 'Bargain down UN law',
  about: 'The next resolution may then hold less.',
  claims: ['A14', 'A18'],
  by: [CHN, RUS],
  group: 'united nations',
  stance: 'neutral',
  attention: 1,
  cooldown: 2,
  tires: 0,
  pledge: 'never',
  excludes: 'council',
  params: { target: nation(PRK) },
  coefficients: {
    warmth: [2, 'judgement'],
    tie: [2, 'judgement'],
    west: [1, 'judgement: drafters prefer a thin text to none'],
    rank: [0.5, 'judgement: who holds the pen'],
    least: unDraft.coefficients.least,
  },
  phrases: {
    quiet: 'There is no draft to bargain down (outrage {outrage}).',
    order: 'bargain down further law on {target}',
    done: '{actor} bargains down what the Council may ask of {target}.',
  },
  whyNot: (now, _actor, _given, k) => (now.globe.outrage < k.least ? 'quiet' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        shelter(now, change, actor, target, k);
        change.state[actor].standing += k.rank;
        change.dyad[actor][target].dilution += 1 - now.dyad[actor][target].dilution;
      },
    },
  },
});
