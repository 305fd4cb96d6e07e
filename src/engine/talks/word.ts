import { type Nation, PRK } from '../nations.ts';
import type { Now } from '../world.ts';
import type { CommitmentValues } from './commitments.ts';

/** How far one nation counts on the word of another where nobody inspects. */
export const countedOn = (now: Now, nation: Nation, by: Nation, k: CommitmentValues): number =>
  Math.min(k.expected, k.floor + (k.trust * now.dyad[nation][by].trust) / 100);

/** How far those who sign with Pyongyang count on its word: their mean. */
export function wordOf(now: Now, parties: readonly Nation[], k: CommitmentValues): number {
  let sum = 0;
  for (const n of parties) if (n !== PRK) sum += countedOn(now, n, PRK, k);
  return sum / Math.max(1, parties.length - 1);
}
