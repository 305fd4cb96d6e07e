/** A coalition of nobody still weighs this much. */
const NOBODY = 1e-8;

/**
 * Probabilistic Condorcet election (KTAB: Prop votes, Linear chances, Conditional): parties vote in every pair of options by weight
 * times what they gain; an option's odds are the product of its chances against each other one. Writes the odds of the first
 * `count` of `options` into `odds`, summing to 1. `utility` is [party * width + option], 0-1.
 */
export function elect(
  weight: Float64Array,
  utility: Float64Array,
  width: number,
  options: Int32Array,
  count: number,
  odds: Float64Array,
): void {
  odds.fill(0.5, 0, count);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      let forA = NOBODY;
      let forB = NOBODY;
      for (let k = 0; k < weight.length; k++) {
        const vote = weight[k]! * (utility[k * width + options[a]!]! - utility[k * width + options[b]!]!);
        if (vote > 0) forA += vote;
        else forB -= vote;
      }
      odds[a]! *= forA / (forA + forB);
      odds[b]! *= forB / (forA + forB);
    }
  }
  let sum = 0;
  for (let a = 0; a < count; a++) sum += odds[a]!;
  for (let a = 0; a < count; a++) odds[a]! /= sum;
}
