import { FOR } from '../engine/chance.ts';
import { type CrisisStance, HOLD } from '../engine/crisis/ladder.ts';
import { brinkFor } from '../engine/crisis/prospects.ts';
import { exp } from '../engine/exponential.ts';
import type { Briefing } from './briefing.ts';

/** The draw by which a seat takes its stance in the round that comes: keyed apart from those of the crisis itself. */
export const stanceDraw = ({ nation, seen, chance }: Briefing): number =>
  chance(FOR.crisis, seen.globe.turn, nation, 200 + seen.crisis.round);

/** Logit on what each stance is worth: one of the two weighs how the other is likely to choose, the rest how the two then do. */
export function chooseStance(briefing: Briefing): CrisisStance {
  const { nation, seen, tables, level } = briefing;
  const prospects = brinkFor(tables).prospects(seen, nation);
  const most = Math.max(...prospects.map(({ worth }) => worth));
  const odds = prospects.map(({ worth }) => exp(((worth - most) * level) / tables.book.crises.scale));
  let left = stanceDraw(briefing) * odds.reduce((sum, x) => sum + x, 0);
  for (const [k, { stance }] of prospects.entries()) {
    left -= odds[k]!;
    if (left < 0) return stance;
  }
  return prospects.at(-1)?.stance ?? HOLD;
}
