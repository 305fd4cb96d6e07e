import { isOn, warm } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { CHN, FIVE, JPN, KOR, PRK, RUS, USA } from '../nations.ts';
import { TESTING } from '../sides.ts';

/** Shells on an island, a torpedo, a mine: violence kept below war, and never sure to stay there (2010, 2015). */
export const limitedStrike = defineMove({
  label: 'Shell a target',
  about: 'In or near South Korea.',
  claims: [],
  by: [PRK],
  group: 'security',
  stance: 'coercive',
  attention: 2,
  cooldown: 4,
  tires: 0,
  sides: () => TESTING,
  provokes: FIVE,
  alone: true,
  params: { target: nation(KOR) },
  coefficients: {
    fearBeside: [5, 'judgement'],
    ally: [3, 'judgement'],
    moscow: [4, 'judgement'],
    breaks: [0.5, 'judgement: part of the talks that it ends'],

    tension: [22, 'judgement'],
    outrage: [20, 'judgement'],
    fear: [10, 'judgement'],
    hate: [12, 'judgement'],
    host: [8, 'judgement'],
    pride: [1.5, 'judgement'],
    open: [40, 'judgement: talks above this are in session'],
    hot: [45, 'judgement: tension below which nothing has been done that shells would answer; loudspeakers are such a thing (2015)'],
    crisis: [0.85, 'judgement: Yeonpyeong in 2010 and the mines of 2015 both led to stand-offs'],
    crisisRung: [4, 'judgement', [1, 8]],
    backfire: [5, 'judgement: if it comes to war it is the end; grows with the risk, the cube of tension'],
  },
  phrases: {
    order: 'shell a target in {target}',
    talks: 'Talks are in session.',
    calm: 'There is nothing it would answer.',
    done: '{actor} shells a target in {target}.',
  },
  whyNot: (now, _actor, _given, k) => {
    if (now.globe.talks > k.open) return 'talks';
    return now.globe.tension < k.hot && !isOn(now.dossier.loudspeakers) ? 'calm' : null;
  },
  sparks: (_now, _actor, { target }, k) => ({ target, rung: k.crisisRung, odds: k.crisis }),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        const t = now.globe.tension / 100;
        change.globe.tension += k.tension;
        change.globe.outrage += k.outrage;
        warm(change, actor, target, -k.hate);
        change.dyad[target][actor].threat += k.fear;
        change.dyad[JPN][actor].threat += k.fearBeside;
        change.dyad[USA][target].affinity += k.ally;
        change.dyad[CHN][actor].affinity -= k.host;
        change.dyad[RUS][actor].affinity -= k.moscow;
        change.state[actor].stability += k.pride - k.backfire * t * t * t;
        change.globe.talks -= k.breaks * now.globe.talks;
        change.globe.session -= k.breaks * now.globe.session;
      },
    },
  },
});
