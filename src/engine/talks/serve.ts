import { type Nation, PRK } from '../nations.ts';
import type { Now, World } from '../world.ts';
import type { CommitmentValues } from './commitments.ts';
import { DONE, IN_FORCE, isDue, isOpen, nationsIn } from './text.ts';

interface Place {
  readonly text: number;
  readonly clause: number;
}

/** A clause is done, or reported as done. What others see of it is the same. */
export function settle(now: Now, change: World, { text, clause }: Place, k: CommitmentValues): void {
  const { performer, stake, status, verified, open } = now.clause[text]![clause]!;
  const by = (performer - 1) as Nation;
  change.clause[text]![clause]!.status += DONE - status;
  // From now on `open` is the turn on which it was done.
  change.clause[text]![clause]!.open += now.globe.turn + 1 - open;
  for (const n of nationsIn(now.text[text]!.parties)) if (n !== by) change.dyad[n][by].trust += k.deliveredLeast + k.delivered * stake;
  if (by !== PRK) return;
  change.state[PRK].stability -= k.intrusive * verified;
  change.programme.access += k.access * verified;
}

/** The step a nation could report as done without doing it: the first it owes that others must take on trust. */
export function reportable(now: Now, nation: Nation): Place | null {
  for (let text = 0; text < now.text.length; text++) {
    if (now.text[text]!.stage !== IN_FORCE) continue;
    for (let clause = 0; clause < now.clause[text]!.length; clause++) {
      const { performer, hidden, status } = now.clause[text]![clause]!;
      if (performer === nation + 1 && hidden > 0.5 && isDue(status) && isOpen(now, text, clause)) return { text, clause };
    }
  }
  return null;
}
