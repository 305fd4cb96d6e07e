import { defineGoal } from '../goal.ts';
import { railway } from '../measures.ts';
import { JPN, KOR, RUS } from '../nations.ts';

/** The Far East opened by rail, and trade with both Koreas and Japan. */
export const east = defineGoal({
  label: 'The Far East developed',
  about: 'The railway, and warmth with Seoul and Tokyo.',
  formula: '{base} + {rail} × (railway built × keys turned / 3) + {pilot} × (pilots, {enough} at most) + {south} × (warmth of both)',
  field: 'economy',
  claims: ['A6', 'A16', 'A17'],
  coefficients: {
    enough: [3, 'three pilot loads were sent (E145, E149, E154)'],
    base: [30, 'judgement'],
    rail: [0.25, 'judgement'],
    pilot: [4, 'judgement'],
    south: [0.15, 'judgement'],
  },
  score: (now, _nation, k, { why }) =>
    why('at rest', k.base) +
    why('the railway', k.rail * railway(now)) +
    why('pilot shipments', k.pilot * Math.min(k.enough, now.rail.pilots)) +
    why('warmth of Seoul and Tokyo', k.south * (now.dyad[KOR][RUS].affinity + now.dyad[JPN][RUS].affinity)),
});
