import { court, homeFront, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { JPN, KOR, NEIGHBOURS, PRK, USA } from '../nations.ts';

/** A General Assembly text on the camps, and the court in The Hague: it names, it does not bind (116 to 20 in December 2014). */
export const humanRightsDraft = defineMove({
  label: 'Human-rights draft',
  about: 'Table a General Assembly text on human rights in North Korea.',
  claims: ['A18'],
  by: [JPN, KOR],
  group: 'united nations',
  stance: 'coercive',
  attention: 1,
  cooldown: 3,
  joint: 'all',
  tires: 0,
  params: { target: nation(PRK) },
  coefficients: {
    shield: [2, 'judgement: Beijing and Moscow vote against'],
    ally: [1.5, 'judgement'],

    rank: [4, 'judgement'],
    anger: [4, 'judgement'],
    home: [2.5, 'judgement'],
    answers: [2, 'judgement'],
    stability: [0.4, 'judgement'],
  },
  phrases: {
    order: 'bring a text on human rights to the General Assembly',
    done: 'The General Assembly adopts a text on human rights by {actor}.',
  },
  whyNot: () => null,
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        change.state[PRK].standing -= k.rank;
        change.state[PRK].stability -= k.stability;
        warm(change, actor, target, -k.anger);
        change.globe.outrage -= Math.min(now.globe.outrage, k.answers);
        homeFront(change, actor, k.home);
        change.dossier.abductees -= Math.min(now.dossier.abductees, 1);
        for (const n of NEIGHBOURS) {
          change.dyad[PRK][n].affinity += k.shield;
          court(change, n, PRK, 1);
          change.dyad[n][actor].affinity -= 1;
        }
        change.dyad[USA][actor].affinity += k.ally;
      },
    },
  },
});
