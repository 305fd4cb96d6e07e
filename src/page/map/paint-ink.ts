import type { Plan, Sheet } from './draft.ts';
import type { Moving } from './moving.ts';
import { paintCargo, paintExercises, paintLaunches, paintRing } from './paint-crisis.ts';
import { paintCartouche, paintInset } from './paint-frame.ts';
import { paintGas, paintLoupe, paintPlate, paintRoute } from './paint-rail.ts';
import { paintCapitals, paintSites } from './paint-sites.ts';
import { paintTableSign } from './paint-table.ts';
import { writeLabel } from './paint-text.ts';
import { paintTies } from './paint-ties.ts';

/** Everything over the land, back to front. */
export function paintInk(ctx: CanvasRenderingContext2D, plan: Plan, moving: Moving, { state, palette, words, measure }: Sheet): void {
  const { view } = plan;
  paintRing(ctx, view, moving, palette);
  if (state.exercises) paintExercises(ctx, view, palette);
  paintCargo(ctx, view, state.rail.pilots, palette);
  paintTies(ctx, plan, moving, palette);
  paintGas(ctx, view, moving.gas, palette);
  paintRoute(ctx, view, moving.rail, palette);
  if (state.launchesThisTurn > 0) paintLaunches(ctx, view, state.launchesThisTurn, moving.flight, palette);
  paintSites(ctx, plan, state, palette);
  paintCapitals(ctx, plan, state.you, palette);
  paintTableSign(ctx, plan, state, palette);
  const rail = { progress: moving.rail, keys: state.rail.keys, turned: moving.keys, note: state.rail.note };
  paintLoupe(ctx, view, plan.furniture, rail, palette, words);
  paintPlate(ctx, plan.furniture, rail, palette, words);
  for (const label of plan.labels) writeLabel(ctx, label);
  paintInset(ctx, plan, state, palette, words);
  paintCartouche(ctx, plan, state, palette, words, measure);
}
