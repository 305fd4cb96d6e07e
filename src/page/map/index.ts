import type { MapEars, MapHandle } from './handle.ts';
import type { MapState } from './model.ts';

/** The map cannot be drawn here; the page goes on without it. */
export class MapUnavailable extends Error {
  override readonly name = 'MapUnavailable';
}

/**
 * Draw the map in `host`, which decides its size. Phaser is loaded here, after the first screen. It draws on a plain
 * canvas; the promise is rejected with `MapUnavailable` if that does not work or the code does not load.
 * The theme is first read from `data-theme` on the host or above, else from the system.
 */
export async function mountMap(host: HTMLElement, state: MapState, on: MapEars): Promise<MapHandle> {
  if (!document.createElement('canvas').getContext('2d')) throw new MapUnavailable('This browser cannot draw on a canvas.');
  try {
    const { openMap } = await import('./open.ts');
    return await openMap(host, state, on);
  } catch (cause) {
    throw new MapUnavailable('The map could not be started.', { cause });
  }
}
