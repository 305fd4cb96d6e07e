import { PRK } from '../nations.ts';
import type { Now, World } from '../world.ts';
import type { CommitmentValues } from './commitments.ts';
import type { Proposal } from './proposal.ts';
import { inscribe } from './read.ts';
import { SIGNED } from './text.ts';

/** A text is signed: it takes its slot, and the signature itself calms; it is worth rank to Pyongyang (A5: promises come first). */
export function sign(now: Now, change: World, proposal: Proposal, slot: number, stakes: readonly number[], k: CommitmentValues): void {
  inscribe(now, change, proposal, slot, SIGNED, stakes);
  change.globe.tension -= k.signing;
  if (!proposal.parties.includes(PRK)) return;
  change.globe.outrage -= Math.min(now.globe.outrage, k.signingOutrage);
  change.state[PRK].standing += k.signingRank;
}
