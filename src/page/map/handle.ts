import type { MapState } from './model.ts';

export interface MapHandle {
  /** Show another state; what changed moves there in 0.6 s, or at once with reduced motion. */
  update(state: MapState): void;
  theme(name: 'paper' | 'night'): void;
  motion(reduced: boolean): void;
  /** Stop, and remove the canvas and every listener. Later calls do nothing. */
  destroy(): void;
}
