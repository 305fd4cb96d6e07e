import type { Arc } from './arcs.ts';
import type { MapState } from './model.ts';

/** One arc on its way to where it should be. */
export type ArcMotion = {
  /** Share of the arc drawn. */
  grow: number;
  /** How far a cut has opened. */
  gap: number;
};
/** The numbers that change smoothly between two states; everything else jumps. */
export type Moving = {
  readonly arcs: Map<string, ArcMotion>;
  readonly keys: number[];
  rung: number;
  tension: number;
  rail: number;
  /** Share of the gas line that is promised. */
  gas: number;
  /** Share of this turn's launches flown. */
  flight: number;
};

export const restful = (state: MapState, arcs: readonly Arc[]): Moving => ({
  arcs: new Map(arcs.map(({ id }) => [id, { grow: 1, gap: 1 }])),
  keys: state.rail.keys.map(({ turned }) => turned),
  rung: state.rung,
  tension: state.tension,
  rail: state.rail.progress,
  gas: Number(state.gas),
  flight: 1,
});

/** A step of the way from one number to another: 0 is where it was, 1 is where it goes. */
export interface Glide {
  readonly set: (share: number) => void;
}

/** Bring one number of a record from what it is to `to`. */
function glide<K extends PropertyKey>(record: Record<K, number>, key: K, to: number): Glide[] {
  const from = record[key];
  if (from === to) return [];
  return [
    {
      set: share => {
        record[key] = from + (to - from) * share;
      },
    },
  ];
}

/** What must move for the map to go from what it shows to `state`. */
export function changes(moving: Moving, before: MapState, state: MapState, arcs: readonly Arc[]): Glide[] {
  const { keys, arcs: motions } = moving;
  startArcs(motions, before, state, arcs);
  if (state.launchesThisTurn > before.launchesThisTurn) moving.flight = 0;
  keys.length = Math.min(keys.length, state.rail.keys.length);
  for (const { turned } of state.rail.keys.slice(keys.length)) keys.push(turned);
  return [
    ...[...motions.values()].flatMap(motion => [...glide(motion, 'grow', 1), ...glide(motion, 'gap', 1)]),
    ...state.rail.keys.flatMap(({ turned }, at) => glide(keys as Record<number, number>, at, turned)),
    ...glide(moving, 'rung', state.rung),
    ...glide(moving, 'tension', state.tension),
    ...glide(moving, 'rail', state.rail.progress),
    ...glide(moving, 'gas', Number(state.gas)),
    ...glide(moving, 'flight', 1),
  ];
}

/** Where each arc sets out from: a tie cut since then opens, a new one grows, and another selection draws all anew. */
function startArcs(motions: Map<string, ArcMotion>, before: MapState, state: MapState, arcs: readonly Arc[]): void {
  const kinds = new Map(before.ties.map(tie => [`${tie.from}-${tie.to}`, tie.kind]));
  const kept = new Set(motions.keys());
  motions.clear();
  for (const { id, tie } of arcs) {
    const was = kinds.get(`${tie.from}-${tie.to}`);
    const cutNow = tie.kind === 'cut' && was !== undefined && was !== 'cut';
    const anew = before.selected !== state.selected;
    motions.set(id, { grow: !anew && (kept.has(id) || cutNow) ? 1 : 0, gap: !anew && kept.has(id) && !cutNow ? 1 : 0 });
  }
}

/** Fast at first, then settling. */
export const eased = (share: number): number => 1 - (1 - share) * (1 - share) * (1 - share);
