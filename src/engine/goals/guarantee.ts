import { defineGoal } from '../goal.ts';
import { JPN, KOR, RUS, USA } from '../nations.ts';

/** The American guarantee, and a working partnership with Seoul. */
export const guarantee = defineGoal({
  label: 'Alliance and partners',
  about: 'Warmth with the United States and South Korea; G7 discipline over Ukraine.',
  formula:
    '{base} + {america} × (warmth of the United States) + {korea} × (warmth of South Korea) − {discipline} × (steps short of {share} of what is asked of Washington)',
  field: 'security',
  claims: [],
  coefficients: {
    share: [0.5, 'judgement: half of what is asked of Washington is asked of Tokyo'],
    base: [50, 'judgement'],
    america: [0.4, 'judgement'],
    korea: [0.2, 'judgement'],
    discipline: [5, 'judgement'],
  },
  score: (now, _nation, k, { why }) =>
    why('at rest', k.base) +
    why('warmth of the United States', k.america * now.dyad[USA][JPN].affinity) +
    why('warmth of South Korea', k.korea * now.dyad[KOR][JPN].affinity) +
    why('short of its allies over Ukraine', -k.discipline * Math.max(0, k.share * now.globe.demand - now.dyad[JPN][RUS].sanctions)),
});
