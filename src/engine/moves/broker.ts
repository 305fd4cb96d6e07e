import { fresh } from '../effects.ts';
import { defineMove, nation } from '../move.ts';
import { FIVE, PRK, RUS } from '../nations.ts';

/** Moscow asks Pyongyang to come back to the table, and is seen asking (A30). */
export const broker = defineMove({
  label: 'Urge a return to the talks',
  about: 'North Korea hears from a neighbour that it should come back.',
  claims: ['A30'],
  by: [RUS],
  group: 'diplomacy',
  stance: 'cooperative',
  attention: 1,
  cooldown: 1,
  tires: 0.5,
  pledge: 'never',
  params: { target: nation(PRK) },
  coefficients: {
    open: [40, 'judgement: talks above this are in session'],

    standing: [1, 'judgement'],
    west: [1, 'judgement'],
    memory: [1, 'judgement'],
    tension: [1, 'judgement'],
  },
  phrases: {
    order: 'urge {target} to return to the talks',
    open: 'Talks are in session already.',
    done: '{actor} urges {target} to return to the talks.',
  },
  whyNot: (now, _actor, _given, k) => (now.globe.talks > k.open ? 'open' : null),
  endings: {
    done: {
      odds: () => 1,
      apply(now, change, actor, { target }, k) {
        change.dossier.brokered += k.memory;
        change.state[actor].standing += k.standing * fresh(now, actor, target);
        change.globe.tension -= k.tension;
        for (const n of FIVE) if (n !== actor) change.dyad[n][actor].affinity += k.west * fresh(now, actor, target);
      },
    },
  },
});
