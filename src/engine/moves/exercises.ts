import { homeFront, isOn } from '../effects.ts';
import { choice, defineMove, nation } from '../move.ts';
import { CHN, JPN, KOR, KOREAS, PRK, USA } from '../nations.ts';

/** Drills with Seoul deter and alarm; stopping them is the cheapest large thing Washington can give, and its allies notice. */
export const exercises = defineMove({
  label: 'Large exercises',
  about: 'Suspend or resume those with South Korea.',
  claims: [],
  by: [USA],
  group: 'security',
  stance: 'neutral',
  attention: 1,
  cooldown: 2,
  tires: 0,
  pledge: {
    can: given => given.switch === 'suspend',
    holds: now => !isOn(now.globe.exercises),
    undone: given => ({ ...given, switch: 'resume' }),
  },
  buyers: () => KOREAS,
  params: { target: nation(PRK), switch: choice('suspend', 'resume') },
  coefficients: {
    regain: [3, 'judgement'],
    tokyo: [3, 'judgement'],
    beijing: [3, 'judgement'],
    beijingBack: [1, 'judgement'],
    applause: [1, 'judgement'],

    tension: [5, 'judgement'],
    ally: [6, 'judgement'],
    home: [4, 'judgement'],
    fear: [8, 'judgement'],
    trust: [4, 'judgement'],
  },
  phrases: {
    'order suspend': 'suspend the large exercises',
    'order resume': 'resume the large exercises',
    same: 'That is how it stands already.',
    'done suspend': '{actor} suspends the large exercises with South Korea.',
    'done resume': '{actor} resumes the large exercises with South Korea.',
  },
  whyNot: (now, _actor, given) => ((given.switch === 'resume') === isOn(now.globe.exercises) ? 'same' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, _actor, given, k) {
        const stop = given.switch === 'suspend';
        change.globe.exercises += (stop ? 0 : 1) - now.globe.exercises;
        change.globe.tension += stop ? -k.tension : k.tension;
        change.dyad[PRK][USA].threat += stop ? -k.fear : k.fear;
        change.dyad[KOR][USA].trust += stop ? -k.ally : k.regain;
        change.dyad[JPN][USA].trust += stop ? -k.tokyo : 0;
        change.dyad[CHN][USA].affinity += stop ? k.beijing : -k.beijingBack;
        homeFront(change, USA, stop ? -k.home : k.applause);
        if (stop) {
          change.dyad[PRK][USA].trust += k.trust;
          change.dyad[USA][PRK].signals += 1;
        }
      },
    },
  },
});
