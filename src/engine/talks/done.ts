import { codeOf, DEEDS, targetOf } from '../deeds.ts';
import { type Deed, moveOf } from '../moves/index.ts';
import type { Now, World } from '../world.ts';
import type { CommitmentValues } from './commitments.ts';
import { settle } from './serve.ts';
import { anyStands, clauseServed } from './text.ts';

/** A deed was done: the clause that owed it, if any, is done, and the other parties trust its performer more. What two do together serves the word of either, whoever called for it. */
export function serve(now: Now, change: World, deed: Deed, k: CommitmentValues): void {
  if (!anyStands(now)) return;
  const code = codeOf(deed);
  serveCode(now, change, code, k);
  const other = AS_THE_OTHER.get(code);
  if (other !== undefined) serveCode(now, change, other, k);
}

function serveCode(now: Now, change: World, code: number, k: CommitmentValues): void {
  const served = clauseServed(now, code);
  if (served !== null) settle(now, change, served, k);
}

/** By the code of what two do together, the code of the same as the other of them would have ordered it. */
const AS_THE_OTHER: ReadonlyMap<number, number> = new Map(
  DEEDS.flat()
    .filter(deed => moveOf(deed.move).joint === 'pair' && targetOf(deed) !== -1)
    .map(deed => [codeOf(deed), codeOf({ ...deed, actor: targetOf(deed), given: { ...deed.given, target: deed.actor } } as Deed)]),
);
