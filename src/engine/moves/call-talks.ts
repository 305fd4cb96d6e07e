import { defineMove, NO } from '../move.ts';
import { CHN, JPN, KOR, NATIONS, OTHERS, PRK, RUS, USA } from '../nations.ts';

/** Call the six to the table. Every one must come: preconditions of Washington, Tokyo and Seoul block it as much as Pyongyang does.
 * Coming without a freeze costs each of the three before its public; Pyongyang pays with its hard-liners (A24, A25, A30). */
export const callTalks = defineMove({
  label: 'Call talks',
  about: 'Invite all six to a round of talks.',
  claims: ['A24', 'A25', 'A30'],
  by: NATIONS,
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 2,
  cooldown: 1,
  tires: 0,
  asks: (_now, actor) => OTHERS[actor],
  audience(now, asked, _actor, _given, k) {
    if (asked === PRK) return -k.broker * now.dossier.brokered;
    const cost = asked === USA ? k.usa : asked === JPN ? k.jpn : asked === KOR ? k.kor : 0;
    return cost * (1 - k.frozen * now.programme.frozen);
  },
  exposure(now, actor, _given, k) {
    const cost = actor === USA ? k.usa : actor === JPN ? k.jpn : actor === KOR ? k.kor : 0;
    return cost * (1 - k.frozen * now.programme.frozen);
  },
  declined(_now, change, actor, _given, k, { answers }) {
    for (const n of NATIONS) if (answers[n] === NO) change.dyad[CHN][n].affinity -= n === CHN ? 0 : k.refuse;
    change.state[actor].standing -= k.rebuff;
  },
  excludes: 'coming or going',
  alone: true,
  joint: 'all',
  params: {},
  coefficients: {
    open: [40, 'judgement: talks above this are in session'],
    rebuff: [0.5, 'judgement'],
    caller: [1, 'judgement'],

    session: [70, 'judgement'],
    standing: [4, 'judgement'],
    hardliners: [3, 'judgement'],
    tension: [6, 'judgement'],
    usa: [2, 'judgement; 0.9 in 2003'],
    jpn: [1, 'judgement; 0.3 in 2003'],
    kor: [1, 'judgement; none in 2003'],
    frozen: [0.8, 'judgement'],
    broker: [0.15, 'judgement: value to Pyongyang of each remembered brokering'],
    refuse: [1.5, 'judgement'],
    host: [1, 'judgement'],
  },
  phrases: {
    order: 'call the six to talks',
    open: 'Talks are in session already.',
    done: 'The six meet in Beijing: talks open.',
    declined: 'A call to talks by {actor} fails.',
  },
  whyNot: (now, _actor, _given, k) => (now.globe.talks > k.open ? 'open' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, _given, k) {
        change.globe.talks += k.session - now.globe.talks;
        change.globe.tension -= k.tension;
        change.state[PRK].standing += k.standing;
        change.state[PRK].stability -= k.hardliners;
        change.state[CHN].standing += k.host;
        change.state[RUS].standing += k.host;
        change.state[actor].standing += k.caller;
      },
    },
  },
});
