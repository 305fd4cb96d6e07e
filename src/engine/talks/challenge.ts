/** Where everybody stands in a turn. Pairs are [i * parties + j]. */
export interface Standings {
  readonly parties: number;
  readonly capability: Float64Array;
  /** Sum of a party's saliences, (0, 1]: how much of its mind it has for the table. */
  readonly interest: Float64Array;
  /** How far j stands from i, as i weighs the issues. */
  readonly distance: Float64Array;
  /** Risk attitude of each, -0.5 to 1. */
  readonly risk: Float64Array;
}

/** Each side of a challenge weighs at least this much. */
const FAINT = 1e-10;

/** What a party with risk attitude r (-1 to 1) makes of an outcome at distance d from where it stands. */
export const liking = (d: number, r: number): number => (d <= 1 ? (1 - d) * (1 + d * r) : (1 - d) * (1 + r));

/** What everyone makes of every position as h pictures them: a third of their own risk attitude, two thirds of h's. Fills `view`. */
export function picture({ parties: n, distance, risk }: Standings, h: number, view: Float64Array): void {
  for (let i = 0; i < n; i++) {
    const attitude = (2 * risk[h]! + risk[i]!) / 3;
    for (let j = 0; j < n; j++) view[i * n + j] = liking(distance[i * n + j]!, attitude);
  }
}

/** How every party reckons every challenge it could make, [i * parties + j]: the chance to win it, and what it hopes to gain. */
export interface Prospects {
  readonly chance: Float64Array;
  readonly gain: Float64Array;
}

/**
 * What i expects of challenging j, written into `out`; `view` is how i pictures everyone. Third parties join either side, each committing half of what it has. If
 * challenged, j gives in as far as it does not care, and fights as far as it does.
 */
export function reckon({ parties: n, capability, interest }: Standings, view: Float64Array, i: number, j: number, out: Prospects): void {
  let forI = FAINT;
  let forJ = FAINT;
  const won = view[i * n + i]!;
  const lost = view[i * n + j]!;
  const stakeI = capability[i]! * interest[i]! * (won - lost);
  const stakeJ = capability[j]! * interest[j]! * (view[j * n + i]! - view[j * n + j]!);
  if (stakeI > 0) forI += stakeI;
  else forJ -= stakeI;
  if (stakeJ > 0) forI += stakeJ;
  else forJ -= stakeJ;
  const firstI = forI;
  const firstJ = forJ;
  for (let third = 0; third < n; third++) {
    if (third === i || third === j) continue;
    const weight = capability[third]! * interest[third]!;
    const ifI = view[third * n + i]!;
    const ifJ = view[third * n + j]!;
    const self = view[third * n + third]!;
    const leaning = weight * (ifI - ifJ);
    const withI = firstI + (leaning > 0 ? leaning : 0);
    const odds = withI / (withI + firstJ + (leaning < 0 ? -leaning : 0));
    const sideI = odds * (2 * ifI + self) + (1 - odds) * 3 * ifJ;
    const sideJ = odds * 3 * ifI + (1 - odds) * (2 * ifJ + self);
    const vote = weight * (sideI - sideJ);
    if (vote > 0) forI += vote;
    else forJ -= vote;
  }
  const p = forI / (forI + forJ);
  const cares = interest[j]!;
  out.chance[i * n + j] = p;
  out.gain[i * n + j] = (1 - cares) * 2 * won + cares * (p * 2 * won + (1 - p) * 2 * lost) - (won + lost);
}
