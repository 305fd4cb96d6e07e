import * as Phaser from 'phaser';
import type { Nation } from '../../engine/nations.ts';
import { type Gestures, listen } from './gestures.ts';
import type { MapHandle } from './handle.ts';
import type { MapState } from './model.ts';
import { loadFonts } from './paint-text.ts';
import { PALETTES, type ThemeName } from './palette.ts';
import { MapScene } from './scene.ts';
import { nationAt } from './touch.ts';
import { panned, zoomed } from './view.ts';

function config(
  host: HTMLElement,
  scene: MapScene,
  size: { width: number; height: number },
  theme: ThemeName,
): Phaser.Types.Core.GameConfig {
  return {
    type: Phaser.AUTO,
    parent: host,
    width: Math.ceil(size.width * scene.dpr),
    height: Math.ceil(size.height * scene.dpr),
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / scene.dpr, expandParent: false },
    backgroundColor: PALETTES[theme].sea,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: { antialias: true, powerPreference: 'low-power' },
    scene,
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
export async function openMap(host: HTMLElement, state: MapState, on: { select(nation: Nation): void }): Promise<MapHandle> {
  await loadFonts();
  const theme = themeOf(host);
  const scene = new MapScene(state, theme, sizeOf(host));
  const game = new Phaser.Game(config(host, scene, sizeOf(host), theme));
  await new Promise<void>(done => game.events.once(Phaser.Core.Events.READY, () => done()));
  const watch: Watch = { blur: window.onblur, focus: window.onfocus };
  const { canvas } = game;
  Object.assign(canvas.style, { display: 'block', touchAction: 'none' });
  // The page says in words what the map shows.
  canvas.setAttribute('aria-hidden', 'true');
  scene.still(matchMedia('(prefers-reduced-motion: reduce)').matches);

  const deafen = listen(
    canvas,
    gesturesOn(scene, canvas, nation => on.select(nation)),
  );
  const watcher = new ResizeObserver(() => {
    if (host.clientWidth > 0 && host.clientHeight > 0) scene.resize(host.clientWidth, host.clientHeight);
  });
  watcher.observe(host);
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => scene.refresh());

  let gone = false;
  return {
    update: next => void (gone || scene.show(next)),
    play: event => void (gone || scene.play(event)),
    theme: name => void (gone || scene.dress(name)),
    motion: reduced => void (gone || scene.still(reduced)),
    destroy: () => {
      if (gone) return;
      gone = true;
      deafen();
      watcher.disconnect();
      close(game, watch);
    },
  };
}

const gesturesOn = (scene: MapScene, canvas: HTMLCanvasElement, select: (nation: Nation) => void): Gestures => ({
  pan: (dx, dy) => scene.look(panned(scene.view, dx, dy)),
  zoom: (factor, at) => scene.look(zoomed(scene.view, factor, at)),
  rest: () => scene.rest(),
  reset: () => scene.home(),
  click: at => {
    const nation = nationAt(scene.plan, at);
    if (nation !== null) select(nation);
  },
  hover: at => {
    canvas.style.cursor = nationAt(scene.plan, at) === null ? 'grab' : 'pointer';
  },
});

/** Phaser destroys itself on its next step, which a sleeping loop would never take. */
function close(game: Phaser.Game, { blur, focus }: Watch): void {
  const context = game.renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer ? game.renderer.gl : null;
  game.loop.sleep();
  game.destroy(true);
  game.loop.wake();
  // Phaser leaves these two on the window.
  if (window.onblur === blur) window.onblur = null;
  if (window.onfocus === focus) window.onfocus = null;
  context?.getExtension('WEBGL_lose_context')?.loseContext();
}
