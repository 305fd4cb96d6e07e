import { homeFront } from '../effects.ts';
import { type Nation, PRK } from '../nations.ts';
import type { Now, World } from '../world.ts';
import type { CommitmentValues } from './commitments.ts';
import { nationsIn } from './text.ts';

/** How much a breach of a clause counts: less the vaguer it was put, more if it was hidden. */
export const gravity = (now: Now, t: number, c: number, k: CommitmentValues): number =>
  (1 - k.vague * now.clause[t]![c]!.ambiguity) * (now.clause[t]![c]!.cheated > 0.5 ? k.exposed : 1);

/** Trust that each other party loses in the one who breaks a clause: in proportion to what it was worth to them. */
export const trustLost = (now: Now, t: number, c: number, k: CommitmentValues): number =>
  gravity(now, t, c, k) * (k.breachLeast + k.breachTrust * now.clause[t]![c]!.stake);

/**
 * A clause is broken: the other parties lose trust and liking, the one who broke it rank, and those who signed with it face their own
 * publics. Adds `part` of all that: 1 when it happens, less when it is only feared.
 */
export function breach(now: Now, change: World, t: number, c: number, by: Nation, part: number, k: CommitmentValues): void {
  const lost = part * trustLost(now, t, c, k);
  for (const n of nationsIn(now.text[t]!.parties)) {
    if (n === by) continue;
    change.dyad[n][by].trust -= lost;
    change.dyad[n][by].affinity -= k.breachWarmth * lost;
    homeFront(change, n, -part * k.audience);
  }
  const weight = part * gravity(now, t, c, k);
  change.state[by].standing -= weight * k.breachRank;
  if (by !== PRK) return;
  change.globe.outrage += weight * k.breachOutrage;
  change.state[PRK].stability -= weight * k.breachStability;
}

/** Chance a turn that a step reported and not done comes out: by how it is verified, and what inspectors, or satellites, may see. */
export const detection = (now: Now, verified: number, k: CommitmentValues): number =>
  (verified > 1.5 ? k.detect2 : verified > 0.5 ? k.detect1 : k.detect0) * Math.max(k.seen, now.programme.access / 100);
