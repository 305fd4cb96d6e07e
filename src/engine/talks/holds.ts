import { deedAt } from '../deeds.ts';
import { moveOf } from '../moves/index.ts';
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
