import { shelter } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { CHN, PRK, RUS } from '../nations.ts';
import { unDraft } from './un-draft.ts';

/**
 * Tell New York that no further law will pass this season: Pyongyang is grateful, the drafters are not (A11). The word stands and
 * fades; what breaking it costs is in the UN draft. In the quarter it is given it leaves no yes.
 */
export const shield = defineMove({
  label: 'Promise to stop UN law',
  about: 'You say that you would stop a further resolution.',
  claims: ['A11', 'A18'],
  by: [CHN, RUS],
  group: 'united nations',
  stance: 'cooperative',
  attention: 1,
  cooldown: 3,
  tires: 0.5,
  pledge: 'never',
  against: 'un-draft',
  excludes: 'council',
  params: { target: nation(PRK) },
  coefficients: {
    warmth: [5, 'judgement'],
    tie: [5, 'judgement'],
    west: [4, 'judgement'],
    standing: [1, 'judgement'],
    least: unDraft.coefficients.least,
  },
  phrases: {
    quiet: 'Nobody is drafting anything that could be stopped (outrage {outrage}).',
    order: 'promise to stop further law on {target}',
    done: '{actor} promises to stop further law on {target}.',
  },
  whyNot: (now, _actor, _given, k) => (now.globe.outrage < k.least ? 'quiet' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        shelter(now, change, actor, target, k);
        change.state[target].standing += k.standing;
        change.dyad[actor][target].shield += 1 - now.dyad[actor][target].shield;
      },
    },
  },
});
