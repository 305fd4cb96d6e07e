import { court, fresh, warm } from '../effects.ts';
import { urgency } from '../measures.ts';
import { defineMove, nation } from '../move.ts';
import { CHN, JPN, PRK, RUS, USA } from '../nations.ts';

/** A public gesture against the sanctions, with Pyongyang or Beijing in the picture: worth more the wider the rift (A13). */
export const defy = defineMove({
  label: 'Stage friendship',
  about: 'With Pyongyang, for Western cameras, to show that sanctions change nothing.',
  claims: ['A1', 'A13'],
  by: [RUS],
  group: 'diplomacy',
  stance: 'coercive',
  attention: 1,
  cooldown: 1,
  tires: 0.5,
  params: { target: nation(PRK, CHN) },
  coefficients: {
    open: [35, 'judgement: rift below which there is nothing to defy'],
    warmth: [2, 'judgement'],

    rift: [2, 'judgement'],
    tie: [7, 'judgement: times the urgency of the rift'],
    home: [2, 'judgement'],
    west: [2, 'judgement'],
  },
  phrases: {
    order: 'stage friendship with {target} for Western cameras',
    calm: 'There are no sanctions to stage it against (rift {rift}).',
    done: '{actor} stages its friendship with {target} for Western cameras.',
  },
  whyNot: (now, _actor, _given, k) => (now.globe.rift < k.open ? 'calm' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k, { pass }) {
        const worth = fresh(now, actor, target) * urgency(now, pass.measures);
        change.globe.rift += k.rift;
        court(change, actor, target, k.tie * worth);
        warm(change, actor, target, k.warmth * worth);
        change.state[actor].support += k.home;
        change.dyad[USA][actor].affinity -= k.west;
        change.dyad[JPN][actor].affinity -= k.west;
      },
    },
  },
});
