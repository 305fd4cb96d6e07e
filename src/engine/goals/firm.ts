import { defineGoal } from '../goal.ts';
import { PRK, USA } from '../nations.ts';

/** A breach is not rewarded: outrage is answered, Pyongyang gains no rank, pressure stands unless the programme is frozen. */
export const firm = defineGoal({
  label: 'No reward for breaches',
  about: 'Provocations answered; no rank and no relief without a freeze.',
  formula:
    '100 − outrage − {standing} × (rank over {rank}) − ({drills} if exercises are suspended + {pressure} × steps of own measures below {line}) × (1 − {relief} if frozen)',
  field: 'home',
  claims: ['A24'],
  coefficients: {
    rank: [20, 'judgement: standing at the opening'],
    line: [4, 'judgement: own measures at the opening'],

    standing: [0.25, 'judgement'],
    pressure: [4, 'judgement'],
    relief: [0.7, 'judgement'],
    drills: [8, 'judgement: exercises suspended without a freeze look like a reward'],
  },
  score: (now, _nation, k, { why }) =>
    why('at its best', 100) +
    why('unanswered outrage', -now.globe.outrage) +
    why('rank gained by Pyongyang', -k.standing * Math.max(0, now.state[PRK].standing - k.rank)) +
    why('exercises suspended', -k.drills * (1 - now.globe.exercises) * (1 - k.relief * now.programme.frozen)) +
    why(
      'pressure below its line',
      -k.pressure * Math.max(0, k.line - now.dyad[USA][PRK].sanctions) * (1 - k.relief * now.programme.frozen),
    ),
});
