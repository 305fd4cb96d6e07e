import type { Nation } from '../../engine/nations.ts';
import type { Naming, PlaceNaming } from '../../words/naming.ts';
import type { TableState, Target } from '../hexagon/model.ts';
import type { MapState } from './model.ts';
import type { Played } from './played.ts';

export interface MapHandle {
  /** Show another state; what changed moves there in 0.6 s, or at once with reduced motion. */
  update(state: MapState): void;
  /** Show the hexagonal table instead of the map; null shows the map again. */
  table(state: TableState | null): void;
  /** Draw an event over the map in 0.6 s, or at once with reduced motion; null takes it off. */
  play(event: Played | null): void;
  theme(name: 'paper' | 'night'): void;
  /** Call nations and places as the reader wants. */
  speak(nations: Naming, places: PlaceNaming): void;
  motion(reduced: boolean): void;
  /** Stop, and remove the canvas and every listener. Later calls do nothing. */
  destroy(): void;
}

/** What is heard of clicks on the map and on the table. */
export interface MapEars {
  select(nation: Nation): void;
  /** The sign of the table was clicked. */
  sit(): void;
  /** Something on the table was. */
  point(target: Target): void;
}
