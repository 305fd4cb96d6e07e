import { codeOf, targetOf } from '../deeds.ts';
import { type Deed, moveOf } from '../moves/index.ts';
import type { Now, World } from '../world.ts';
import type { CommitmentValues } from './commitments.ts';
import { settle } from './serve.ts';
import { anyStands, clauseServed } from './text.ts';

/** A deed was done: the clause that owed it, if any, is done, and the other parties trust its performer more. What two do together serves the word of either, whoever called for it. */
export function serve(now: Now, change: World, deed: Deed, k: CommitmentValues): void {
  if (!anyStands(now)) return;
  for (const one of [deed, asTheOther(deed)]) {
    const served = one === null ? null : clauseServed(now, codeOf(one));
    if (served !== null) settle(now, change, served, k);
  }
}

/** What two do together, as the other of them would have ordered it; null for anything else. */
function asTheOther(deed: Deed): Deed | null {
  const target = targetOf(deed);
  if (moveOf(deed.move).joint !== 'pair' || target === -1) return null;
  return { ...deed, actor: target, given: { ...deed.given, target: deed.actor } } as Deed;
}
