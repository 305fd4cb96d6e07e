import * as Phaser from 'phaser';
import { loadFlags } from '../hexagon/load-flags.ts';
import { targetAt } from '../hexagon/plan.ts';
import { TableScene } from '../hexagon/scene.ts';
import { canvasOf } from './canvas.ts';
import type { Point } from './geo.ts';
import { type Gestures, listen } from './gestures.ts';
import type { MapEars, MapHandle } from './handle.ts';
import { wordsFor } from './labels.ts';
import type { MapState } from './model.ts';
import { loadFonts } from './paint-text.ts';
import { PALETTES, type ThemeName } from './palette.ts';
import { MapScene } from './scene.ts';
import { Stage } from './stage.ts';
import { isTable, nationAt } from './touch.ts';
import { panned, zoomed } from './view.ts';

function config(
  host: HTMLElement,
  scenes: readonly [MapScene, TableScene],
  size: { width: number; height: number },
  theme: ThemeName,
): Phaser.Types.Core.GameConfig {
  const canvas = canvasOf(1, 1);
  return {
    // All that is drawn is a few painted pictures: WebGL would upload each anew and, without a graphics card, draw them several times slower.
    type: Phaser.CANVAS,
    canvas,
    context: canvas.getContext('2d')!,
    parent: host,
    width: Math.ceil(size.width * scenes[0].dpr),
    height: Math.ceil(size.height * scenes[0].dpr),
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / scenes[0].dpr, expandParent: false },
    backgroundColor: PALETTES[theme].sea,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scene: [...scenes],
  };
}

interface Watch {
  readonly blur: Window['onblur'];
  readonly focus: Window['onfocus'];
}

const sizeOf = (host: HTMLElement) => ({ width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) });

const themeOf = (host: HTMLElement): ThemeName => {
  const named = host.closest<HTMLElement>('[data-theme]')?.dataset.theme;
  if (named) return named === 'night' ? 'night' : 'paper';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'paper';
};

/** Start Phaser in the host and hand back the strings to pull. */
export async function openMap(host: HTMLElement, state: MapState, on: MapEars): Promise<MapHandle> {
  const [flags] = await Promise.all([loadFlags(), loadFonts()]);
  const theme = themeOf(host);
  const map = new MapScene(state, theme, sizeOf(host));
  const table = new TableScene(theme, sizeOf(host), flags, () => map.dpr);
  const game = new Phaser.Game(config(host, [map, table], sizeOf(host), theme));
  await new Promise<void>(done => game.events.once(Phaser.Core.Events.READY, () => done()));
  const watch: Watch = { blur: window.onblur, focus: window.onfocus };
  const { canvas } = game;
  Object.assign(canvas.style, { display: 'block', touchAction: 'none' });
  // The page says in words what the map shows.
  canvas.setAttribute('aria-hidden', 'true');
  map.still(matchMedia('(prefers-reduced-motion: reduce)').matches);

  const stage = new Stage(game, map, table);
  const deafen = listen(canvas, handsOn(stage, canvas, on));
  const unwatch = watchSize(host, stage);

  let gone = false;
  return {
    update: next => void (gone || map.show(next)),
    play: event => void (gone || map.play(event)),
    table: next => void (gone || stage.turn(next)),
    theme: name => void (gone || stage.dress(name)),
    speak: (nations, places) => void (gone || map.speak(wordsFor(nations, places))),
    motion: reduced => void (gone || stage.still(reduced)),
    destroy: () => {
      if (gone) return;
      gone = true;
      deafen();
      unwatch();
      close(game, watch);
    },
  };
}

/** Fit the picture to its host, and to the pixels of its screen, which may change while the host stays as large. Returns what ends it. */
function watchSize(host: HTMLElement, stage: Stage): () => void {
  const stop = new AbortController();
  const refit = (): void => {
    if (host.clientWidth > 0 && host.clientHeight > 0) stage.resize(host.clientWidth, host.clientHeight);
  };
  const watchPixels = (): void => {
    const changed = (): void => {
      refit();
      watchPixels();
    };
    matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener('change', changed, { once: true, signal: stop.signal });
  };
  const watcher = new ResizeObserver(refit);
  watcher.observe(host);
  watchPixels();
  return () => {
    stop.abort();
    watcher.disconnect();
  };
}

const handsOn = (stage: Stage, canvas: HTMLCanvasElement, on: MapEars): Gestures => {
  const { map, table } = stage;
  const target = (at: Point) => (table.plan === null ? null : targetAt(table.plan, at));
  return {
    pan: (dx, dy) => stage.atTable || map.look(panned(map.view, dx, dy)),
    zoom: (factor, at) => stage.atTable || map.look(zoomed(map.view, factor, at)),
    rest: () => stage.atTable || map.rest(),
    reset: () => stage.atTable || map.home(),
    click: at => {
      const found = stage.atTable ? target(at) : null;
      if (found !== null) on.point(found);
      if (stage.atTable) return;
      if (isTable(map.plan, at)) return on.sit();
      const nation = nationAt(map.plan, at);
      if (nation !== null) on.select(nation);
    },
    hover: at => {
      const found = stage.atTable ? target(at) : isTable(map.plan, at) || nationAt(map.plan, at) !== null || null;
      canvas.style.cursor = found !== null ? 'pointer' : stage.atTable ? 'default' : 'grab';
    },
  };
};

/** Phaser destroys itself on its next step, which a sleeping loop would never take. */
function close(game: Phaser.Game, { blur, focus }: Watch): void {
  game.loop.sleep();
  game.destroy(true);
  game.loop.wake();
  // Phaser leaves these two on the window.
  if (window.onblur === blur) window.onblur = null;
  if (window.onfocus === focus) window.onfocus = null;
}
