import { homeFront } from '../effects.ts';
import { type Nation, PRK } from '../nations.ts';
import type { Why } from '../why.ts';
import type { Now, World } from '../world.ts';
import type { CrisisValues } from './coefficients.ts';
import { beside, mediators, principals, restrainers } from './ladder.ts';

/** Support that stepping back from this rung would cost one of the two: 2 x rung, more for the resolute, less with a way out. */
export function exitCost(now: Now, nation: Nation, k: CrisisValues, why: Why): number {
  const resolve = why('resolve', k.least + (k.resolve * now.state[nation].resolve) / 100);
  const mediated = why('mediation', mediators(now).length > 0 ? 1 - k.mediated : 1);
  const excused = why('an ally asked', restrainers(now, nation).length > 0 ? 1 - k.excused : 1);
  const watched = why('allies beside it', 1 + k.beside * beside(now, nation).length);
  return why('per rung', k.exit) * why('rung', now.globe.rung) * resolve * mediated * excused * watched;
}

/** Points won or lost before one's own public and the world's. */
export function face(change: World, nation: Nation, points: number, k: CrisisValues): void {
  homeFront(change, nation, points);
  if (nation === PRK) change.state[nation].stability += k.rulers * points;
  change.state[nation].standing += k.rank * points;
}

/** Support that the other stepping back from this rung would bring one of the two. */
export const prize = (now: Now, k: CrisisValues, why: Why): number => why('per rung', k.prevail) * why('rung', now.globe.rung);

/** One of the two steps back; if the other does not, it has prevailed. */
export function stepBack(now: Now, change: World, nation: Nation, alone: 'alone' | 'together', k: CrisisValues, why: Why): void {
  face(change, nation, -exitCost(now, nation, k, why), k);
  if (alone === 'together') return;
  for (const other of principals(now)) if (other !== nation) face(change, other, prize(now, k, why), k);
}
