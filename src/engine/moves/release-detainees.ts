import { homeFront, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { ONLY, PRK, USA } from '../nations.ts';

/** Americans held on thin charges, let go to a visitor of rank: the smallest coin Pyongyang has (2014). Those of others it holds are not told of. */
export const releaseDetainees = defineMove({
  label: 'Release detainees',
  about: 'Let Americans go who are held.',
  claims: ['A20'],
  by: [PRK],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 3,
  tires: 0,
  buyers: ({ target }) => ONLY[target],
  params: { target: nation(USA) },
  coefficients: {
    home: [1.5, 'judgement'],

    warmth: [5, 'judgement'],
    trust: [3, 'judgement'],
    standing: [1.5, 'judgement'],
    outrage: [3, 'judgement'],
  },
  phrases: {
    order: 'release detainees to {target}',
    none: 'Nobody is held.',
    done: '{actor} releases detainees to {target}.',
  },
  whyNot: now => (now.dossier.detainees < 1 ? 'none' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        change.dossier.detainees -= 1;
        warm(change, actor, target, k.warmth);
        change.dyad[target][actor].trust += k.trust;
        change.state[actor].standing += k.standing;
        change.globe.outrage -= Math.min(now.globe.outrage, k.outrage);
        change.dyad[actor][target].signals += 1;
        homeFront(change, target, k.home);
      },
    },
  },
});
