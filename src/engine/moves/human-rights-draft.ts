import { court, homeFront, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { JPN, KOR, NEIGHBOURS, PRK, USA } from '../nations.ts';

/** A General Assembly text on the camps, and the court in The Hague: it names, it does not bind (116 to 20 in December 2014). Tokyo
 * writes it with the Europeans each autumn and decides how hard it is; Seoul only signs. */
export const humanRightsDraft = defineMove({
  label: 'Text on human rights',
  about: 'Sharpen the yearly General Assembly text on human rights in North Korea.',
  claims: ['A18'],
  by: [JPN],
  group: 'united nations',
  stance: 'coercive',
  attention: 1,
  cooldown: 3,
  tires: 0,
  params: { target: nation(PRK) },
  coefficients: {
    shield: [2, 'judgement: Beijing and Moscow vote against'],
    ally: [1.5, 'judgement'],
    from: [0, 'first turn, from 0, on which there is a text to sharpen', [0, 99]],
    seoul: [1, 'a co-sponsor since 2008; background knowledge'],

    rank: [4, 'judgement'],
    anger: [4, 'judgement'],
    home: [2.5, 'judgement'],
    answers: [2, 'judgement'],
    stability: [0.4, 'judgement'],
    abductees: [1, 'judgement: points of the inquiry into the abducted that it sets back'],
    tie: [1, 'judgement: being shielded shows'],
    neighbours: [1, 'judgement'],
  },
  phrases: {
    order: 'sharpen the text on human rights before the General Assembly',
    season: 'The Assembly votes on it in December.',
    early: 'The matter is still with the commission in Geneva.',
    done: 'The General Assembly adopts a text on human rights sharpened by {actor}.',
  },
  whyNot: ({ globe: { turn, month, months } }, _actor, _given, k) => (month + months <= 12 ? 'season' : turn < k.from ? 'early' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        change.state[PRK].standing -= k.rank;
        change.state[PRK].stability -= k.stability;
        warm(change, actor, target, -k.anger);
        change.globe.outrage -= Math.min(now.globe.outrage, k.answers);
        homeFront(change, actor, k.home);
        change.dossier.abductees -= Math.min(now.dossier.abductees, k.abductees);
        for (const n of NEIGHBOURS) {
          change.dyad[PRK][n].affinity += k.shield;
          court(change, n, PRK, k.tie);
          change.dyad[n][actor].affinity -= k.neighbours;
        }
        change.dyad[USA][actor].affinity += k.ally;
        change.dyad[PRK][KOR].affinity -= k.seoul;
      },
    },
  },
});
