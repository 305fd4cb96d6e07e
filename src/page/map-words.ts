import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { figure } from './format.ts';
import type { MapState, RailKey, Tie } from './map/model.ts';

const W = PAGE.map.words;

/** The ties in words, for those who do not see the map. */
export const tieWords = (ties: readonly Tie[]): string[] =>
  ties.map(({ from, to, label, note }) => W.tie(labelOf(from), labelOf(to), note === undefined ? label : `${label}, ${note}`));

const keyWords = ({ nation, turned }: RailKey): string =>
  W.key(labelOf(nation), turned > 0.99 ? 'turned' : turned > 0.01 ? 'partly' : 'withheld');

/** Whatever else is drawn. */
export const placeWords = ({ rail, talks, ...state }: MapState): string[] => [
  W.rail(rail.note),
  W.keys(rail.keys.map(keyWords)),
  ...(rail.pilots > 0 ? [W.pilots(rail.pilots)] : []),
  W.tests(state.tests, state.testThisTurn),
  W.launches(state.launchesThisTurn),
  W.exercises(state.exercises),
  W.defence(state.missileDefence),
  W.fuel(figure(100 * state.fuel, 0)),
  ...(state.gas ? [W.gas] : []),
  W.kaesong(state.kaesongOpen),
  ...(talks === null ? [] : [W.talks(talks.map(labelOf))]),
];
