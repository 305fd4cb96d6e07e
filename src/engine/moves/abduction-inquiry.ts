import { court, homeFront, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { JPN, ONLY, PRK } from '../nations.ts';
import type { Now } from '../world.ts';

/** Reopen the files on the abducted. A finite chip: what is told cannot be sold again. It may be an empty one: the committee agreed at
 * Stockholm in May 2014 had told nothing when it was dissolved in February 2016. Tokyo judges by whether it believes the word. */
export const abductionInquiry = defineMove({
  label: 'Reopen the files on the abducted',
  about: 'A new inquiry into the Japanese who were abducted.',
  claims: ['A10'],
  by: [PRK],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 2,
  tires: 0.3,
  /** Before five others and with terms it is no bare word: the families count on it as far as Tokyo does. */
  pledge: { counted: true },
  params: { target: nation(JPN) },
  coefficients: {
    all: [90, 'judgement'],
    home: [3.5, 'judgement: support that answers bring; approval of the cabinet rose by more after September 2002 (background knowledge)'],
    empty: [2, 'judgement: and that an empty report costs'],

    progress: [
      10,
      'thirteen were admitted in 2002 and five came home (E015): an inquiry that tells anything tells of one of the eight; judgement',
    ],
    warmth: [3, 'judgement'],
    trust: [3, 'judgement'],
    shame: [0.4, 'judgement'],
    hollow: [0.4, 'Stockholm told nothing, Pyongyang in 2002 and 2004 did; judgement'],
    spent: [0.005, 'judgement: for each point told, the less is left to tell'],
    families: [1.2, 'judgement: what an empty report costs before the families, in points of value'],
    anger: [3, 'judgement'],
    doubt: [4, 'judgement'],
    finite: [0.03, 'judgement: each answer costs more than the last'],
    tie: [5, 'judgement'],
  },
  phrases: {
    order: 'reopen the files on the abducted for {target}',
    all: 'Nothing is left to tell.',
    done: '{actor} reopens its files on the abducted for {target}.',
    hollow: '{actor} reopens its files on the abducted for {target}; nothing new is in them.',
    declined: '{target} will not hear of the files on the abducted again.',
  },
  asks: () => ONLY[JPN],
  audience: (now, asked, actor, _given, k, why) =>
    why('families who have been put off before', k.families, 'factor') *
    why('part that trust leaves of it', 1 - now.dyad[asked][actor].trust / 100, 'factor'),
  whyNot: (now, _actor, _given, k) => (now.dossier.abductees > k.all ? 'all' : null),
  endings: {
    done: {
      odds: (now, _actor, _given, k) => 1 - emptiness(now, k),
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
    hollow: {
      odds: (now, _actor, _given, k) => emptiness(now, k),
      apply(_now, change, actor, { target }, k) {
        change.dyad[target][actor].affinity -= k.anger;
        change.dyad[target][actor].trust -= k.doubt;
        homeFront(change, target, -k.empty);
      },
    },
  },
});

const emptiness = (now: Now, k: { readonly hollow: number; readonly spent: number }): number =>
  Math.min(1, k.hollow + k.spent * now.dossier.abductees);
