import { homeFront, isOn, warm } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { KOR, KOREAS, NOBODY, ONLY, PRK, USA } from '../nations.ts';

/** Wages for 55,000 and the last road across the line: closing it hurts the North, and Seoul most of all. */
export const kaesong = defineMove({
  label: 'Kaesong complex',
  about: 'Close or reopen the industrial complex.',
  claims: [],
  by: [KOR, PRK],
  group: 'economy',
  stance: 'neutral',
  attention: 1,
  cooldown: 3,
  tires: 0,
  // Washington wanted it shut; Tokyo and Moscow had no say in it.
  buyers: ({ switch: to }) => (to === 'close' ? ONLY[USA] : KOREAS),
  asks: (_now, _actor, given) => (given.switch === 'reopen' ? ONLY[given.target] : NOBODY),
  joint: 'pair',
  pledge: { can: given => given.switch === 'reopen', holds: now => isOn(now.dossier.kaesong) },
  params: { target: nation(KOR, PRK), switch: choice('close', 'reopen') },
  coefficients: {
    ally: [2, 'judgement'],
    angry: [
      60,
      'judgement: outrage above which closing is applauded; Seoul kept it open after the tests of 2009 and 2013, closed it after a test and a launch in 2016 (timeline)',
    ],
    applause: [2, 'judgement'],
    anger: [6, 'judgement'],
    tension: [1.5, 'judgement'],
    north: [0.8, 'judgement'],
    trust: [4, 'judgement'],
    answers: [6, 'judgement'],
    home: [6, 'judgement: what closing costs with the firms that work there and their voters'],
  },
  phrases: {
    'order close': 'close the Kaesong complex',
    'order reopen': 'reopen the Kaesong complex',
    self: 'The other side of the line is the counterpart.',
    same: 'That is how it stands already.',
    'done close': '{actor} closes the Kaesong complex.',
    'done reopen': 'Kaesong reopens.',
    declined: '{target} will not reopen Kaesong.',
  },
  whyNot: (now, actor, given) =>
    given.target === actor ? 'self' : (given.switch === 'reopen') === isOn(now.dossier.kaesong) ? 'same' : null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, given, k) {
        const by = given.switch === 'reopen' ? 1 : -1;
        change.dossier.kaesong += by;
        warm(change, KOR, PRK, by * k.anger);
        change.globe.tension -= by * k.tension;
        change.state[PRK].stability += by * k.north;
        change.dyad[PRK][KOR].trust += by * k.trust;
        change.dyad[KOR][PRK].trust += by * k.trust;
        if (by < 0 && actor === KOR) {
          change.globe.outrage -= Math.min(now.globe.outrage, k.answers);
          change.dyad[USA][KOR].affinity += k.ally;
        }
        homeFront(change, KOR, by < 0 && now.globe.outrage < k.angry ? -k.home : k.applause);
      },
    },
  },
});
