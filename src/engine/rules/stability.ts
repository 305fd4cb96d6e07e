import { CHN, PRK } from '../nations.ts';
import { closing, defineRule } from '../rule.ts';

/** North Korea's stability closes on a level set by the economy. Standing still costs: a generation was promised both guns and
 * growth, so a flat economy lets the level sink below the opening (A7, A8). Ground lost weighs more than ground gained. */
export const stabilityRule = defineRule({
  about: 'Stability in North Korea follows the economy; stagnation wears it.',
  claims: ['A7', 'A8'],
  coefficients: {
    closing: [0.08, 'judgement'],
    rest: [53, 'judgement: below the opening of 58, so that stagnation costs'],
    slope: [0.9, 'judgement: growth'],
    loss: [1.8, 'judgement: in the 1990s output fell by about a quarter, with famine; another such fall would leave a state at the edge'],
    fuel: [24, 'judgement: a closed valve; nine tenths of the crude comes through it'],
  },
  apply(now, change, k, { turns, why }) {
    const grown = now.state[PRK].economy - 100;
    const target =
      why('where it rests', k.rest) +
      why('the economy', (grown < 0 ? k.loss : k.slope) * grown) +
      why('fuel', k.fuel * (Math.min(1, now.dyad[CHN][PRK].valve) - 1));
    change.state[PRK].stability += closing(k.closing, turns) * (target - now.state[PRK].stability);
  },
});
