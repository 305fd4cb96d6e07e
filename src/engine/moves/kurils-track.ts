import { court, fresh, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { JPN, ONLY, RUS, USA } from '../nations.ts';
import { TALKING } from '../sides.ts';

/** Talks with Moscow on the northern islands, against the discipline of the seven (A12). */
export const kurilsTrack = defineMove({
  label: 'Talks on the northern islands',
  about: 'Advance the talks with Moscow on the northern islands.',
  claims: ['A12'],
  by: [JPN],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 2,
  tires: 0.5,
  sides: () => TALKING,
  asks: () => ONLY[RUS],
  params: { target: nation(RUS) },
  coefficients: {
    most: [2.4, 'judgement: own sanctions on Russia beyond which it will not talk'],
    calms: [0.5, 'judgement'],
    standing: [0.5, 'judgement'],
    doubt: [1, 'judgement: times the rift'],

    progress: [5, 'judgement'],
    warmth: [3, 'judgement'],
    america: [2.5, 'judgement: times the rift'],
    tie: [4, 'judgement'],
  },
  phrases: {
    order: 'talk with {target} about the northern islands',
    far: 'Japanese sanctions leave nothing to talk about.',
    done: '{actor} and {target} talk about the northern islands.',
    declined: '{target} puts off talks on the northern islands.',
  },
  whyNot: (now, _actor, _given, k) => (now.dyad[JPN][RUS].sanctions > k.most ? 'far' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        const worth = fresh(now, actor, target);
        change.dossier.kurils += k.progress * worth;
        warm(change, actor, target, k.warmth * worth);
        court(change, actor, target, k.tie * worth);
        change.dyad[USA][actor].affinity -= (k.america * now.globe.rift) / 100;
        change.dyad[USA][actor].trust -= (k.doubt * now.globe.rift) / 100;
        change.globe.rift -= k.calms;
        change.state[RUS].standing += k.standing;
      },
    },
  },
});
