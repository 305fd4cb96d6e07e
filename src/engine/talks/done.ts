import { codeOf } from '../deeds.ts';
import type { Deed } from '../moves/index.ts';
import type { Now, World } from '../world.ts';
import type { CommitmentValues } from './commitments.ts';
import { settle } from './serve.ts';
import { anyStands, clauseServed } from './text.ts';

/** A deed was done: the clause that owed it, if any, is done, and the other parties trust its performer more. */
export function serve(now: Now, change: World, deed: Deed, k: CommitmentValues): void {
  if (!anyStands(now)) return;
  const served = clauseServed(now, codeOf(deed));
  if (served !== null) settle(now, change, served, k);
}
