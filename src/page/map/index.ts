import type { Nation } from '../../engine/nations.ts';
import type { MapState } from './model.ts';

export interface MapHandle {
  /** Show another state; what changed moves there in 0.6 s, or at once with reduced motion. */
  update(state: MapState): void;
  theme(name: 'paper' | 'night'): void;
  motion(reduced: boolean): void;
  /** Stop, and remove the canvas and every listener. Later calls do nothing. */
  destroy(): void;
}

/** The map cannot be drawn here; the page goes on without it. */
export class MapUnavailable extends Error {
  override readonly name = 'MapUnavailable';
}

/**
 * Draw the map in `host`, which decides its size. Phaser is loaded here, after the first screen. It draws with WebGL and,
 * where there is none, with a plain canvas; the promise is rejected with `MapUnavailable` if neither works or the code does not load.
 * The theme is first read from `data-theme` on the host or above, else from the system.
 */
export async function mountMap(host: HTMLElement, state: MapState, on: { select(nation: Nation): void }): Promise<MapHandle> {
  if (!document.createElement('canvas').getContext('2d')) throw new MapUnavailable('This browser cannot draw on a canvas.');
  try {
    const { openMap } = await import('./open.ts');
    return await openMap(host, state, on);
  } catch (cause) {
    throw new MapUnavailable('The map could not be started.', { cause });
  }
}
