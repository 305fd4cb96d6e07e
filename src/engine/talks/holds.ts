import { deedAt } from '../deeds.ts';
import { type Deed, moveOf } from '../moves/index.ts';
import type { Now } from '../world.ts';
import { DISPUTED, DONE } from './text.ts';

/** Whether the state a deed brings about still stands; null for a deed that is done once and leaves none. */
export function holdsStill(now: Now, code: number): boolean | null {
  const deed = deedAt(code);
  const { pledge } = moveOf(deed.move);
  return typeof pledge === 'object' && pledge.holds !== undefined ? pledge.holds(now, deed.actor, deed.given) : null;
}

/** A clause that was done and lasts, and no longer holds: a plant restarted, a test under a moratorium. */
export function isForsaken(now: Now, text: number, clause: number): boolean {
  const { deed, status } = now.clause[text]![clause]!;
  return (status === DONE || status === DISPUTED) && holdsStill(now, deed) === false;
}

/** Whether a clause, once done, is still to be kept. */
export const lasts = (now: Now, text: number, clause: number): boolean => holdsStill(now, now.clause[text]![clause]!.deed) !== null;

/** Whether somebody has gone back on a text that stands: it breaks down at the end of the turn. */
export function isDoomed(now: Now, text: number): boolean {
  for (let c = 0; c < now.clause[text]!.length; c++) if (now.clause[text]![c]!.deed > 0 && isForsaken(now, text, c)) return true;
  return false;
}

/** The deed by which what was done under a snapback is taken back once another party breaks the text; null where there is nothing to take back. */
export function takenBack(now: Now, text: number, clause: number): Deed | null {
  const { deed, status, snapback } = now.clause[text]![clause]!;
  if (deed === 0 || snapback < 0.5 || (status !== DONE && status !== DISPUTED)) return null;
  const { actor, move, given } = deedAt(deed);
  const { pledge } = moveOf(move);
  if (typeof pledge !== 'object' || pledge.undone === undefined) return null;
  return { actor, move, given: pledge.undone(given as never) } as Deed;
}
