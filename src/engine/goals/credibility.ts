import { defineGoal } from '../goal.ts';
import { RUS, USA } from '../nations.ts';

/** Washington is asked to stand firm over Ukraine: doing less than opinion demands costs credit, going beyond it a little. */
export const credibility = defineGoal({
  label: 'Credibility over Ukraine',
  about: 'Sanctions on Russia that match what Western opinion asks.',
  formula: '{base} − {short} × (steps short of what is asked) − {beyond} × (steps beyond it)',
  field: 'prestige',
  claims: ['A1', 'A4'],
  coefficients: { base: [90, 'judgement'], short: [22, 'judgement'], beyond: [6, 'judgement'] },
  score: (now, _nation, k, { why }) =>
    why('at rest', k.base) +
    why('short of what is asked', -k.short * Math.max(0, now.globe.demand - now.dyad[USA][RUS].sanctions)) +
    why('beyond what is asked', -k.beyond * Math.max(0, now.dyad[USA][RUS].sanctions - now.globe.demand)),
});
