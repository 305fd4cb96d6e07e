import { court, warm } from '../effects.ts';
import { defineMove, NO, YES } from '../move.ts';
import { CHN, JPN, KOR, PRK, RUS, USA } from '../nations.ts';

/** A Security Council draft turns outrage into law. Washington, Beijing and Moscow each can stop it; a yes costs with Pyongyang,
 * a veto costs rank and credit with the drafters (A14, A18). */
export const unDraft = defineMove({
  label: 'UN draft',
  about: 'Table a Security Council resolution that tightens the law on North Korea.',
  claims: ['A14', 'A18'],
  by: [USA, JPN, KOR],
  group: 'united nations',
  stance: 'coercive',
  attention: 2,
  cooldown: 1,
  tires: 0,
  asks: (_now, actor) => (actor === USA ? [CHN, RUS] : [USA, CHN, RUS]),
  asking: 'vote',
  declined(now, change, _actor, _given, k, { answers }) {
    for (const n of [CHN, RUS] as const) {
      if (answers[n] !== NO) continue;
      change.state[n].standing -= k.standing * (0.4 + now.globe.outrage / 60);
      change.dyad[PRK][n].affinity += k.shield;
      court(change, n, PRK, 4);
      for (const west of [USA, JPN, KOR] as const) change.dyad[west][n].affinity -= k.veto;
    }
  },
  alone: true,
  joint: 'all',
  params: {},
  coefficients: {
    law: [1, 'judgement'],
    least: [25, 'judgement: launches alone brought a statement in March 2014, not a resolution (E127)'],
    strong: [50, 'judgement: outrage above which the text doubles'],
    answers: [18, 'judgement: outrage answered by a step of law'],
    yes: [5, 'judgement'],
    veto: [5, 'judgement'],
    standing: [3, 'judgement'],
    shield: [6, 'judgement'],
    loosen: [0.92, 'judgement'],
    defy: [7, 'judgement: what a yes costs Moscow in rank while it defies the West'],
  },
  phrases: {
    order: 'table a draft on North Korea in the Security Council',
    quiet: 'Nothing has happened that a draft could answer (outrage {outrage}).',
    full: 'The law is as tight as it gets.',
    done: 'The Security Council tightens the law on North Korea; {actor} drafted it.',
    declined: 'A draft by {actor} on North Korea is vetoed.',
  },
  whyNot: (now, _actor, _given, k) => (now.globe.outrage < k.least ? 'quiet' : now.globe.unRegime >= 10 ? 'full' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, _given, k, { answers }) {
        const steps = k.law * (now.globe.outrage > k.strong ? 2 : 1);
        change.globe.unRegime += steps;
        change.globe.outrage -= Math.min(now.globe.outrage, k.answers * steps);
        change.state[PRK].standing -= 1.5 * steps;
        change.dyad[PRK][actor].affinity -= 2 * steps;
        for (const n of [CHN, RUS, USA] as const) {
          if (answers[n] === YES) {
            change.dyad[PRK][n].affinity -= k.yes;
            change.dyad[PRK][n].tie += (k.loosen - 1) * now.dyad[PRK][n].tie;
            change.dyad[n][PRK].tie += (k.loosen - 1) * now.dyad[n][PRK].tie;
            warm(change, actor, n, 1);
          }
          if (n === RUS && answers[n] === YES) change.state[RUS].standing -= (k.defy * Math.max(0, now.globe.rift - 40)) / 60;
        }
      },
    },
  },
});
