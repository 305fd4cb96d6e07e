import { homeFront, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { CHN, JPN, KOR, PRK, USA, WEST } from '../nations.ts';
import { GIVING, PRESSING } from '../sides.ts';

/** Own measures, beyond UN law: they answer outrage a little and leave less to lift later (A9). */
export const sanctionNorthKorea = defineMove({
  label: 'Sanctions on North Korea',
  about: 'Tighten or ease your own by half a step.',
  claims: ['A9'],
  by: [USA, JPN, KOR],
  group: 'economy',
  stance: { tighten: 'coercive', ease: 'cooperative' },
  attention: 1,
  cooldown: 3,
  tires: 0.5,
  pledge: { can: given => given.step === 'ease', undone: given => ({ ...given, step: 'tighten' }) },
  sides: given => (given.step === 'tighten' ? PRESSING : GIVING),
  params: { target: nation(PRK), step: choice('tighten', 'ease') },
  coefficients: {
    credit: [2, 'judgement'],
    applause: [1, 'judgement'],
    beijing: [1, 'judgement'],
    tension: [1, 'judgement'],

    step: [0.5, 'judgement'],
    left: [0.15, 'judgement: part of what is left to cut that one step can reach: the last measures bite least'],
    little: [0.1, 'judgement: what is left to cut that is not worth a step'],
    answers: [3, 'judgement'],
    anger: [3, 'judgement'],
    thaw: [4, 'judgement'],
    home: [4, 'judgement'],
    ally: [3, 'judgement'],
  },
  phrases: {
    'order tighten': 'tighten sanctions on North Korea',
    'order ease': 'ease sanctions on North Korea',
    most: 'Nothing is left to cut.',
    none: 'Nothing is left to lift.',
    'done tighten': '{actor} tightens its own sanctions on North Korea.',
    'done ease': '{actor} eases its own sanctions on North Korea.',
  },
  whyNot: (now, actor, { step }, k) =>
    step === 'tighten'
      ? now.dyad[actor][PRK].sanctions > 5 - k.little
        ? 'most'
        : null
      : now.dyad[actor][PRK].sanctions <= 0
        ? 'none'
        : null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target, step }, k) {
        if (step === 'tighten') {
          const by = Math.min(k.step, k.left * (5 - now.dyad[actor][target].sanctions));
          change.dyad[actor][target].sanctions += by;
          change.globe.outrage -= Math.min(now.globe.outrage, (k.answers * by) / k.step);
          warm(change, actor, target, -k.anger);
          homeFront(change, actor, k.applause);
          change.dyad[CHN][actor].affinity -= k.beijing;
          change.globe.tension += k.tension;
        } else {
          change.dyad[actor][target].sanctions -= k.step;
          warm(change, actor, target, k.thaw);
          change.dyad[target][actor].trust += k.credit;
          change.dyad[actor][target].signals += 1;
          homeFront(change, actor, -k.home);
          for (const ally of WEST) if (ally !== actor) change.dyad[ally][actor].trust -= k.ally;
        }
      },
    },
  },
});
