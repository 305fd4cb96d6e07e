import { CHN, KOR, PRK, RUS } from '../../engine/nations.ts';
import type { MapState } from '../map/model.ts';
import type { Act } from '../map/played.ts';
import { joins } from './acts.ts';

type Part = Partial<MapState>;

/** What of the map an event changes for good: it is shown as it was until that event has its turn. */
function movedBy(act: Act, after: MapState): Part {
  if (act.kind === 'crisis') return { rung: after.rung, tension: after.tension };
  if (act.kind === 'reach')
    return joins(act, RUS, CHN) ? { gas: after.gas } : act.how === 'cut' || act.how === 'mended' ? shutOrOpened(act, after) : {};
  if (act.kind !== 'spot') return {};
  switch (act.spot) {
    case 'test':
      return { tests: after.tests, testThisTurn: after.testThisTurn };
    case 'launch':
      return { launchesThisTurn: after.launchesThisTurn };
    case 'exercises':
      return { exercises: after.exercises };
    case 'defence':
      return { missileDefence: after.missileDefence };
    case 'rail':
      return { rail: after.rail };
    case 'plants':
      return {};
  }
}

/** What is shut and opened again has a place on the map: the zone between the Koreas, and the pipeline. */
function shutOrOpened(act: Act, after: MapState): Part {
  if (joins(act, KOR, PRK)) return { kaesongOpen: after.kaesongOpen };
  return joins(act, CHN, PRK) ? { fuel: after.fuel } : {};
}

/** The map without anybody's ties: those of the event are drawn over it. */
const bare = (state: MapState): MapState => ({ ...state, selected: null, ties: [], title: '', subtitle: '' });

const isNew = (state: MapState, moved: Part): boolean =>
  (Object.keys(moved) as (keyof MapState)[]).some(key => JSON.stringify(moved[key]) !== JSON.stringify(state[key]));

/** The map's state at each event in turn, and last as the turn left it. */
export function stagesOf(before: MapState, after: MapState, events: readonly { readonly acts: readonly Act[] }[]): MapState[] {
  let state: MapState = { ...bare(before), launchesThisTurn: 0, testThisTurn: false, rung: 0 };
  const stages = events.map(({ acts }) => {
    const moved: Part = Object.assign({}, ...acts.map(act => movedBy(act, after)));
    // The same state is the same object, so that the map need not be laid out again.
    if (isNew(state, moved)) state = { ...state, ...moved };
    return state;
  });
  return [...stages, bare(after)];
}
