import { PRK } from '../nations.ts';
import type { Now, World } from '../world.ts';
import type { CommitmentValues } from './commitments.ts';
import type { Proposal } from './proposal.ts';
import { inscribe } from './read.ts';
import { SIGNED } from './text.ts';
import { wordOf } from './word.ts';

/**
 * A text is signed: it takes its slot, and the signature itself calms, as far as those who sign count on Pyongyang's word; it is worth
 * rank to Pyongyang (A5: promises come first).
 */
export function sign(now: Now, change: World, proposal: Proposal, slot: number, stakes: readonly number[], k: CommitmentValues): void {
  inscribe(now, change, proposal, slot, SIGNED, stakes);
  if (!proposal.parties.includes(PRK)) return;
  const word = wordOf(now, proposal.parties, k);
  change.globe.tension -= k.signing * word;
  change.globe.outrage -= Math.min(now.globe.outrage, k.signingOutrage * word);
  change.state[PRK].standing += k.signingRank;
}
