import type { MapState } from './model.ts';
import type { Played } from './played.ts';

export interface MapHandle {
  /** Show another state; what changed moves there in 0.6 s, or at once with reduced motion. */
  update(state: MapState): void;
  /** Draw an event over the map in 0.6 s, or at once with reduced motion; null takes it off. */
  play(event: Played | null): void;
  theme(name: 'paper' | 'night'): void;
  motion(reduced: boolean): void;
  /** Stop, and remove the canvas and every listener. Later calls do nothing. */
  destroy(): void;
}
