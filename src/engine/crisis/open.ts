import { type Chance, FOR } from '../chance.ts';
import { clamp } from '../measures.ts';
import { type Deed, moveOf, slotOf } from '../moves/index.ts';
import { KOR, NATIONS, type Nation, PRK } from '../nations.ts';
import type { Tables } from '../tables.ts';
import type { Now, World } from '../world.ts';
import type { CrisisValues } from './coefficients.ts';
import { WAR } from './ladder.ts';

/** What set a crisis off: a deed, or an incident on the line that neither capital ordered. */
export interface Spark {
  readonly provoker: Nation;
  readonly target: Nation;
  readonly rung: number;
  readonly deed: Deed | null;
}

/** Odds that a crisis follows from an incident: none below `hot`, then ever more (2010, 2015). */
export function flashOdds(now: Now, k: CrisisValues): number {
  const heat = Math.max(0, now.globe.tension - k.hot) / (100 - k.hot);
  return k.flash * heat * heat;
}

/** How a deed can open a crisis; null for one that cannot. */
export function riskOf(
  now: Now,
  deed: Deed,
  { book }: Tables,
): { readonly target: Nation; readonly rung: number; readonly odds: number } | null {
  return moveOf(deed.move).sparks?.(now, deed.actor, deed.given, book.moves[deed.move]) ?? null;
}

/** The crisis that this turn's deeds or an incident open, the highest of several; null for none. Reads the world after the deeds. */
export function sparkOf(now: Now, done: readonly Deed[], tables: Tables, chance: Chance): Spark | null {
  const { turn } = now.globe;
  const sparks = done.flatMap((deed): Spark[] => {
    const risk = riskOf(now, deed, tables);
    if (risk === null || chance(FOR.crisis, turn, deed.actor, slotOf(deed.move)) >= risk.odds) return [];
    // A sweep may set it between two rungs.
    return [{ provoker: deed.actor, target: risk.target, rung: clamp(Math.round(risk.rung), 1, WAR - 1), deed }];
  });
  const first = sparks.toSorted((a, b) => b.rung - a.rung || a.provoker - b.provoker)[0];
  if (first !== undefined) return first;
  if (chance(FOR.crisis, turn, NATIONS.length, 0) >= flashOdds(now, tables.book.crises)) return null;
  const north = chance(FOR.crisis, turn, NATIONS.length, 1) < 0.5;
  const rung = Math.min(WAR - 1, 1 + Math.floor(tables.book.crises.flashRung * chance(FOR.crisis, turn, NATIONS.length, 2)));
  return { provoker: north ? PRK : KOR, target: north ? KOR : PRK, rung, deed: null };
}

export function openCrisis(now: Now, change: World, { provoker, target, rung }: Spark): void {
  const { crisis } = change;
  crisis.provoker += provoker + 1 - now.crisis.provoker;
  crisis.target += target + 1 - now.crisis.target;
  crisis.round -= now.crisis.round;
  crisis.mediating -= now.crisis.mediating;
  crisis.restraining -= now.crisis.restraining;
  crisis.joined -= now.crisis.joined;
  crisis.count += 1;
  crisis.turn += now.globe.turn + 1 - now.crisis.turn;
  crisis.latest += rung - now.crisis.latest;
  crisis.peak += Math.max(0, rung - now.crisis.peak);
  change.globe.rung += rung - now.globe.rung;
}
