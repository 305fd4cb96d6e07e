import { court, homeFront, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { JPN, PRK } from '../nations.ts';

/** Reopen the files on the abducted. A finite chip: what is told cannot be sold again (Stockholm, May 2014). */
export const abductionInquiry = defineMove({
  label: 'Abduction inquiry',
  about: 'Reopen the inquiry into the abducted Japanese.',
  claims: ['A10'],
  by: [PRK],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 2,
  tires: 0.3,
  params: { target: nation(JPN) },
  coefficients: {
    all: [90, 'judgement'],
    home: [2, 'judgement'],

    progress: [7, 'judgement'],
    warmth: [3, 'judgement'],
    trust: [3, 'judgement'],
    shame: [0.4, 'judgement'],
    finite: [0.03, 'judgement: each answer costs more than the last'],
    tie: [5, 'judgement'],
  },
  phrases: {
    order: 'reopen the files on the abducted for {target}',
    all: 'Nothing is left to tell.',
    done: '{actor} reopens its files on the abducted for {target}.',
  },
  whyNot: (now, _actor, _given, k) => (now.dossier.abductees > k.all ? 'all' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        change.dossier.abductees += k.progress;
        change.state[actor].stability -= k.shame + k.finite * now.dossier.abductees;
        warm(change, actor, target, k.warmth);
        court(change, actor, target, k.tie);
        change.dyad[target][actor].trust += k.trust;
        homeFront(change, target, k.home);
        change.dyad[actor][target].signals += 1;
      },
    },
  },
});
