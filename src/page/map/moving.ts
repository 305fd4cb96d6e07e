import type { Arc } from './arcs.ts';
import type { MapState } from './model.ts';

/** One arc on its way to where it should be. */
export interface ArcMotion {
  /** Share of the arc drawn. */
  grow: number;
  /** How far a cut has opened. */
  gap: number;
}
/** The numbers that change smoothly between two states; everything else jumps. */
export interface Moving {
  readonly arcs: Map<string, ArcMotion>;
  readonly keys: number[];
  rung: number;
  tension: number;
  rail: number;
  /** Share of this turn's launches flown. */
  flight: number;
}

export const restful = (state: MapState, arcs: readonly Arc[]): Moving => ({
  arcs: new Map(arcs.map(({ id }) => [id, { grow: 1, gap: 1 }])),
  keys: state.rail.keys.map(({ turned }) => turned),
  rung: state.rung,
  tension: state.tension,
  rail: state.rail.progress,
  flight: 1,
});

/** A step of the way from one number to another: set `now[field]` between `from` and `to`. */
export interface Glide {
  readonly set: (share: number) => void;
}

const glide = (from: number, to: number, set: (value: number) => void): Glide[] =>
  from === to ? [] : [{ set: share => set(from + (to - from) * share) }];

/** What must move for the map to go from what it shows to `state`; a tie cut since then opens, a new one grows. */
export function changes(moving: Moving, before: MapState, state: MapState, arcs: readonly Arc[]): Glide[] {
  const known = new Map(before.ties.map(tie => [`${tie.from}-${tie.to}`, tie.kind]));
  const kept = new Map(moving.arcs);
  moving.arcs.clear();
  const glides: Glide[] = [];
  for (const { id, tie } of arcs) {
    const old = kept.get(id);
    const was = known.get(`${tie.from}-${tie.to}`);
    const cutNow = tie.kind === 'cut' && was !== undefined && was !== 'cut';
    const motion = { grow: old || cutNow ? 1 : 0, gap: old && !cutNow ? 1 : 0 };
    moving.arcs.set(id, motion);
    if (before.selected !== state.selected) Object.assign(motion, { grow: 0, gap: 0 });
    glides.push(
      ...glide(motion.grow, 1, value => {
        motion.grow = value;
      }),
      ...glide(motion.gap, 1, value => {
        motion.gap = value;
      }),
    );
  }
  for (const [at, { turned }] of state.rail.keys.entries()) {
    glides.push(
      ...glide(moving.keys[at] ?? turned, turned, value => {
        moving.keys[at] = value;
      }),
    );
  }
  moving.keys.length = state.rail.keys.length;
  glides.push(
    ...glide(moving.rung, state.rung, value => {
      moving.rung = value;
    }),
    ...glide(moving.tension, state.tension, value => {
      moving.tension = value;
    }),
    ...glide(moving.rail, state.rail.progress, value => {
      moving.rail = value;
    }),
  );
  if (state.launchesThisTurn > before.launchesThisTurn)
    glides.push(
      ...glide(0, 1, value => {
        moving.flight = value;
      }),
    );
  return glides;
}

/** Fast at first, then settling. */
export const eased = (share: number): number => 1 - (1 - share) * (1 - share) * (1 - share);
