import { defineGoal } from '../goal.ts';
import { KOR, PRK, USA } from '../nations.ts';

/** Nothing about Korea without Seoul. */
export const say = defineGoal({
  label: 'A say in any deal',
  about: 'Talks in session, and lines open to Pyongyang and Washington.',
  formula: '{base} + {talks} × (talks) + {north} × (tie with Pyongyang) + {america} × (tie with Washington)',
  field: 'prestige',
  claims: [],
  coefficients: { base: [40, 'judgement'], talks: [0.3, 'judgement'], north: [0.2, 'judgement'], america: [0.1, 'judgement'] },
  score: (now, _nation, k, { why }) =>
    why('at rest', k.base) +
    why('talks in session', k.talks * now.globe.talks) +
    why('line to Pyongyang', k.north * now.dyad[KOR][PRK].tie) +
    why('line to Washington', k.america * now.dyad[KOR][USA].tie),
});
