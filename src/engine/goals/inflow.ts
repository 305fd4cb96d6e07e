import { defineGoal } from '../goal.ts';
import { inflow } from '../measures.ts';
import { FIVE, PRK } from '../nations.ts';

/** Money, fuel and food without opening the country. What is promised counts as far as the promiser is believed. */
export const inflowGoal = defineGoal({
  label: 'Inflow without opening',
  about: 'Trade, fuel, aid and wages against the opening, promises at the odds they are kept.',
  formula:
    '100 × income / (income + inflow at the opening); income = hard inflow + promises believed at trust ({surest} at most) × {horizon}',
  field: 'economy',
  claims: ['A5', 'A7', 'A8'],
  coefficients: {
    surest: [0.95, 'judgement'],
    horizon: [0.35, 'judgement: share of an open promise expected within two years'],
  },
  score: (now, _nation, k, { measures, why }) => {
    let promised = 0;
    for (const from of FIVE) {
      const open = Math.max(0, now.dyad[from][PRK].aidPromised - now.dyad[from][PRK].aidDelivered);
      promised += open * Math.min(k.surest, now.dyad[PRK][from].trust / 100) * k.horizon;
    }
    const x =
      (why('hard inflow', inflow(now, measures), 'factor') + why('promises believed', measures.aidNet * promised, 'factor')) /
      why('inflow at the opening', Math.max(1, now.state[PRK].inflowOpening), 'factor');
    return why('income, as a part of itself and the opening', (100 * x) / (1 + x));
  },
});
