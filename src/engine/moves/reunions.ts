import { homeFront, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { KOR, ONLY, PRK } from '../nations.ts';

/** A few hundred families, a few days, after sixty years. It is never only a bargaining chip. */
export const reunions = defineMove({
  label: 'Let families meet',
  about: 'Those divided by the line see each other.',
  claims: [],
  by: [KOR, PRK],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 3,
  tires: 0.3,
  asks: (_now, _actor, { target }) => ONLY[target],
  joint: 'pair',
  params: { target: nation(KOR, PRK) },
  coefficients: {
    signal: [0.5, 'judgement'],

    warmth: [4, 'judgement'],
    tension: [3, 'judgement'],
    trust: [3, 'judgement'],
    home: [3, 'judgement'],
    stability: [0.5, 'judgement'],
  },
  phrases: {
    order: 'let families of {actor} and {target} meet',
    self: 'The other side of the line is the counterpart.',
    done: 'Families of {actor} and {target} meet.',
    declined: '{target} does not let families meet yet.',
  },
  whyNot: (_now, actor, { target }) => (target === actor ? 'self' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(_now, change, _actor, _given, k) {
        change.dossier.reunions += 1;
        warm(change, KOR, PRK, k.warmth);
        change.globe.tension -= k.tension;
        change.dyad[KOR][PRK].trust += k.trust;
        homeFront(change, KOR, k.home);
        change.state[PRK].stability -= k.stability;
        change.dyad[PRK][KOR].signals += k.signal;
      },
    },
  },
});
