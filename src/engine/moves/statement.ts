import { approve, court, fresh, homeFront, resent, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { NATIONS, PRK } from '../nations.ts';

/** Words are cheap, and heard: praise courts, blame pleases the blamed one's rivals and the public at home. */
export const statement = defineMove({
  label: 'Praise or blame',
  about: 'Another government is named in public.',
  claims: ['A13'],
  by: NATIONS,
  group: 'diplomacy',
  stance: 'neutral',
  attention: 1,
  cooldown: 3,
  tires: 1,
  alone: true,
  params: { target: nation(...NATIONS), tone: choice('praise', 'blame') },
  coefficients: {
    praise: [1.2, 'judgement'],
    tie: [2, 'judgement'],
    blame: [3, 'judgement'],
    approve: [0.5, 'judgement'],
    home: [0.5, 'judgement'],
    awkward: [0.15, 'judgement: points of value that praise costs before a public taught to fear the one praised'],
  },
  phrases: {
    'order praise': 'praise {target} in public',
    'order blame': 'blame {target} in public',
    self: '{actor} does not address itself.',
    'done praise': '{actor} praises {target} in public.',
    'done blame': '{actor} blames {target} in public.',
  },
  exposure: (now, actor, { target, tone }, k, why) =>
    tone === 'praise'
      ? why('praising whom one fears most', k.awkward, 'factor') *
        why('part of that threat that is felt', now.dyad[actor][target].threat / 100, 'factor')
      : 0,
  whyNot: (_now, actor, { target }) => (target === actor ? 'self' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, tone }, k, { pass }) {
        const worth = fresh(now, actor, target);
        if (tone === 'praise') {
          warm(change, actor, target, k.praise * worth);
          court(change, actor, target, k.tie * worth);
          resent(now, change, pass, actor, target, k.approve * worth);
        } else {
          warm(change, actor, target, -k.blame * worth);
          approve(now, change, pass, actor, target, k.approve * worth);
          homeFront(change, actor, target === PRK ? k.home * worth : 0);
        }
      },
    },
  },
});
