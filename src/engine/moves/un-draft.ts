import { court, warm } from '../effects.ts';
import { ABSTAIN, defineMove, NO, YES } from '../move.ts';
import { CHN, JPN, KOR, type Nation, NEIGHBOURS, PRK, RUS, USA, VETOES, WEST } from '../nations.ts';
import type { Now, World } from '../world.ts';

/**
 * A Security Council draft turns outrage into law. Washington, Beijing and Moscow each can stop it; a yes costs with Pyongyang, a
 * veto costs rank and credit with the drafters (A14, A18): to Moscow the less, and it shows the more, once its rift with them is past mending. An
 * ally's text is voted for; whoever shielded Pyongyang has given its word.
 */
export const unDraft = defineMove({
  label: 'UN draft',
  about: 'Table a draft in the Security Council that tightens the law on North Korea.',
  claims: ['A14', 'A18'],
  by: [USA, JPN, KOR],
  group: 'united nations',
  stance: 'coercive',
  attention: 2,
  cooldown: 0,
  tires: 0,
  asks: (_now, actor) => (actor === USA ? NEIGHBOURS : VETOES),
  asking: 'vote',
  audience: (now, asked, actor, _given, k, why) =>
    why('its word to stop further law', k.face * now.dyad[asked][PRK].shield) +
    why('what an ally expects', -k.expected * now.dyad[asked][actor].alliance),
  declined(now, change, _actor, _given, k, { answers }) {
    for (const n of NEIGHBOURS) {
      if (answers[n] !== NO) continue;
      const defiant = n === RUS ? Math.max(0, now.globe.rift - k.severed) / (100 - k.severed) : 0;
      change.state[n].standing -= k.standing * (1 - k.unbowed * defiant) * (k.calm + k.angry * now.globe.outrage);
      change.dyad[PRK][n].affinity += k.shield;
      change.dyad[PRK][n].trust += k.kept * now.dyad[n][PRK].shield;
      court(change, n, PRK, k.tie + k.shown * defiant);
      for (const west of WEST) change.dyad[west][n].affinity -= k.veto;
    }
  },
  alone: true,
  joint: 'all',
  params: {},
  coefficients: {
    calm: [0.4, 'judgement: part of the cost of a veto when nothing presses'],
    angry: [0.0167, 'judgement: added for each point of outrage'],
    tie: [2, 'judgement'],
    severed: [80, 'judgement: rift from which Moscow minds the drafters less; it vetoed nothing on North Korea before May 2022', [0, 99]],
    unbowed: [0.6, 'judgement: part of that rank which the widest rift spares it'],
    shown: [5, 'judgement: tie that its veto adds at the widest rift, about a visit of a minister'],
    double: [2, 'judgement: UNSCR 2270 and 2321 each went further than one step (series unsc_level)'],
    rank: [1.5, 'judgement'],
    drafter: [2, 'judgement'],
    quarrel: [40, 'judgement'],
    thanks: [1, 'judgement'],

    law: [1, 'judgement'],
    least: [25, 'judgement: launches alone brought a statement in March 2014, not a resolution (E127)'],
    strong: [50, 'judgement: outrage above which the text doubles'],
    diluted: [0.5, 'judgement: part of a step that is bargained away; UNSCR 2087 and 2094 each fell well short of their drafts'],
    answers: [20, 'judgement: outrage answered by a step of law; two answer a test'],
    yes: [5, 'judgement'],
    veto: [5, 'judgement'],
    standing: [7, 'judgement: no veto was cast on North Korea before 2022'],
    shield: [6, 'judgement'],
    loosen: [0.92, 'judgement'],
    expected: [2, 'judgement: nobody at home understands an ally that does not vote for the text; all of 2006-17 had its vote'],
    face: [1, 'judgement: points of value of going back on a word given in New York'],
    broken: [12, 'judgement: trust of Pyongyang in a shield that voted yes'],
    aside: [0.5, 'judgement: part of it for one that stood aside'],
    kept: [4, 'judgement'],
    defy: [0.117, 'judgement: what a yes costs Moscow in rank, for each point of rift beyond the quarrel'],
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
        const steps = k.law * (now.globe.outrage > k.strong ? k.double : 1) * (1 - k.diluted * diluted(now));
        change.globe.unRegime += steps;
        change.globe.outrage -= Math.min(now.globe.outrage, k.answers * steps);
        change.state[PRK].standing -= k.rank * steps;
        change.dyad[PRK][actor].affinity -= k.drafter * steps;
        for (const n of VETOES) {
          if (answers[n] === YES) {
            change.dyad[PRK][n].affinity -= k.yes;
            change.dyad[PRK][n].tie += (k.loosen - 1) * now.dyad[PRK][n].tie;
            change.dyad[n][PRK].tie += (k.loosen - 1) * now.dyad[n][PRK].tie;
            warm(change, actor, n, k.thanks);
          }
          change.dyad[n][PRK].dilution -= now.dyad[n][PRK].dilution;
          breakWord(now, change, n, answers[n] === YES ? k.broken : answers[n] === ABSTAIN ? k.aside * k.broken : 0);
          if (n === RUS && answers[n] === YES) change.state[RUS].standing -= k.defy * Math.max(0, now.globe.rift - k.quarrel);
        }
      },
    },
  },
});

/** How far the text has been bargained down, by whoever did so most. */
const diluted = (now: Now): number => Math.max(now.dyad[CHN][PRK].dilution, now.dyad[RUS][PRK].dilution);

/** A word that did not hold costs trust as far as it still stood, and stands no more. */
function breakWord(now: Now, change: World, by: Nation, trust: number): void {
  const word = now.dyad[by][PRK].shield;
  change.dyad[PRK][by].trust -= trust * word;
  if (trust > 0) change.dyad[by][PRK].shield -= word;
}
