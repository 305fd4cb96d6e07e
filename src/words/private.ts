import { moveOf } from '../engine/moves/index.ts';
import type { Nation } from '../engine/nations.ts';
import type { Cause } from '../engine/phase.ts';

/** Who alone knows of a cause: of a deed nobody sees whoever did it, of a secret offer that did not come out its two sides; nobody where all know. */
export function knownOnlyTo(cause: Cause, leaked: ReadonlySet<unknown>): readonly Nation[] {
  if (cause.kind === 'deed') return moveOf(cause.deed.move).covert === true ? [cause.deed.actor] : [];
  if (cause.kind !== 'offer' || !cause.offer.secret || leaked.has(cause.offer)) return [];
  return [cause.offer.actor, cause.offer.to];
}
