import * as Phaser from 'phaser';
import type { Nation } from '../../engine/nations.ts';
import { canvasOf, contextOf, paintedTexture } from './canvas.ts';
import type { Plan, Sheet } from './draft.ts';
import { EventLayer } from './event-layer.ts';
import { ENGLISH, type MapWords } from './labels.ts';
import type { Measure } from './layout.ts';
import type { MapState } from './model.ts';
import { changes, eased, type Moving, restful } from './moving.ts';
import { paintBase, paintSelected } from './paint-base.ts';
import { paintInk } from './paint-ink.ts';
import { measurer } from './paint-text.ts';
import { PALETTES, type ThemeName } from './palette.ts';
import { planOf } from './plan.ts';
import type { Played } from './played.ts';
import { Traffic } from './traffic.ts';
import { homeView, resized, toMap, toScreen, type View } from './view.ts';

/** Pixels painted beyond each edge, so that a short drag uncovers nothing. */
const SPARE = 72;
/** One event on the map, in milliseconds. */
const EVENT = 600;
/** Goods move for this long after something happened; then the map rests and costs nothing. */
const FLOW = 12_000;
const LARGEST = 4096;
/** What is to be painted anew where everything is. */
const ALL = { base: true, selection: true, plan: true, ink: true };

/** Canvas pixels a CSS pixel, for a map of a size on the screen as it is. */
function sharpness({ width, height }: { width: number; height: number }): number {
  return Math.min(Math.max(1, window.devicePixelRatio || 1), 2, LARGEST / (Math.max(width, height) + 2 * SPARE));
}

/** The map: a painted base, a painted layer of ink, and the few signs that move. */
export class MapScene extends Phaser.Scene {
  private sheet: Sheet;
  private now: Plan;
  private moving: Moving;
  private painted: View | null = null;
  /** Canvas pixels a CSS pixel, of all that is painted: it changes only where everything is painted anew. */
  dpr: number;
  /** The base without any selection, kept so that selecting is cheap. */
  private readonly plain = canvasOf(1, 1);
  private base!: Phaser.GameObjects.Image;
  private ink!: Phaser.GameObjects.Image;
  private traffic!: Traffic;
  private layer!: EventLayer;
  private glide: Phaser.Tweens.Tween | null = null;
  private calm = false;
  private stale = { ...ALL };
  private flowUntil = 0;
  private idle = 0;

  constructor(
    state: MapState,
    private theme: ThemeName,
    private size: { width: number; height: number },
  ) {
    super('map');
    this.dpr = sharpness(size);
    const measure: Measure = measurer(document.createElement('canvas').getContext('2d')!);
    this.sheet = { state, view: homeView(size.width, size.height), palette: PALETTES[theme], words: ENGLISH, measure };
    this.now = planOf(this.sheet);
    this.moving = restful(state, this.now.arcs);
  }

  get plan(): Plan {
    return this.now;
  }
  get view(): View {
    return this.sheet.view;
  }

  create(): void {
    this.base = this.add.image(0, 0, '__DEFAULT').setOrigin(0).setDepth(0);
    this.ink = this.add.image(0, 0, '__DEFAULT').setOrigin(0).setDepth(1);
    this.traffic = new Traffic(this);
    this.layer = new EventLayer(this);
    this.fit();
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.glide?.remove());
    this.stir();
  }

  /** New canvases for a new size. */
  private fit(): void {
    const { dpr, size } = this;
    const [spareWidth, spareHeight] = [Math.ceil((size.width + 2 * SPARE) * dpr), Math.ceil((size.height + 2 * SPARE) * dpr)];
    this.base.setTexture('__DEFAULT');
    this.ink.setTexture('__DEFAULT');
    for (const key of ['base', 'ink']) if (this.textures.exists(key)) this.textures.remove(key);
    paintedTexture(this.textures, 'base', spareWidth, spareHeight);
    paintedTexture(this.textures, 'ink', size.width * dpr, size.height * dpr);
    this.base.setTexture('base');
    this.ink.setTexture('ink');
    this.layer.fit(size.width * dpr, size.height * dpr);
    this.plain.width = spareWidth;
    this.plain.height = spareHeight;
    this.stale = { ...ALL };
  }

  /** Wake the loop and keep the goods moving for a while. */
  stir(): void {
    this.flowUntil = performance.now() + FLOW;
    this.idle = 0;
    this.game.loop?.wake();
  }

  show(state: MapState): void {
    const before = this.sheet.state;
    this.sheet = { ...this.sheet, state };
    this.now = planOf(this.sheet, before.selected === state.selected ? this.now : undefined);
    this.glide?.remove();
    this.glide = null;
    const glides = changes(this.moving, before, state, this.now.arcs);
    const set = (share: number): void => {
      for (const one of glides) one.set(share);
      this.stale.ink = true;
    };
    this.stale.selection ||= before.selected !== state.selected;
    set(this.calm ? 1 : 0);
    if (!this.calm && glides.length > 0) {
      this.glide = this.tweens.addCounter({ from: 0, to: 1, duration: EVENT, onUpdate: tween => set(eased(tween.getValue() ?? 1)) });
      if (state.testThisTurn && !before.testThisTurn) this.traffic.pulse(this.sheet.palette, this.dpr);
    }
    this.stir();
  }

  /** Draw an event over the map, or none. */
  play(event: Played | null): void {
    this.layer.play(event);
    this.stir();
  }

  dress(theme: ThemeName): void {
    if (theme === this.theme) return;
    this.theme = theme;
    this.sheet = { ...this.sheet, palette: PALETTES[theme] };
    this.layer.refresh();
    this.stale = { ...ALL };
    this.stir();
  }

  speak(words: MapWords): void {
    this.sheet = { ...this.sheet, words };
    this.stale.plan = true;
    this.stir();
  }

  still(reduced: boolean): void {
    this.calm = reduced;
    if (reduced) this.glide?.complete();
    this.stir();
  }

  resize(width: number, height: number): void {
    this.size = { width, height };
    this.dpr = sharpness(this.size);
    this.sheet = { ...this.sheet, view: resized(this.view, width, height) };
    const { dpr } = this;
    this.scale.setZoom(1 / dpr);
    this.scale.resize(Math.ceil(width * dpr), Math.ceil(height * dpr));
    // Phaser leaves the style as it was where a canvas pixel is a CSS pixel.
    Object.assign(this.game.canvas.style, { width: `${width}px`, height: `${height}px` });
    if (!this.base) return;
    this.fit();
    this.stir();
  }

  look(view: View): void {
    this.sheet = { ...this.sheet, view };
    this.stale.plan = true;
    this.stir();
  }

  home(): void {
    this.look(homeView(this.size.width, this.size.height));
    this.rest();
  }

  /** A gesture ended: paint the base for where the view now is. */
  rest(): void {
    this.stale.base = true;
    this.stir();
  }

  override update(_time: number, delta: number): void {
    const flowing = !this.calm && performance.now() < this.flowUntil;
    if (this.stale.base || this.uncovered()) this.paintBase();
    if (this.stale.selection) this.paintSelection();
    if (this.stale.plan) this.now = planOf(this.sheet, this.now);
    if (this.stale.plan || this.stale.ink) this.paintInk();
    this.stale = { base: false, selection: false, plan: false, ink: false };
    this.placeBase();
    this.traffic.move(this.now, this.moving, this.sheet, this.dpr, flowing ? delta : 0);
    this.layer.move(this.now, this.sheet, this.dpr, flowing ? delta : 0, this.calm);
    this.idle = flowing || this.glide?.isPlaying() ? 0 : this.idle + 1;
    // Two more frames, so that what was painted is also shown.
    if (this.idle > 2) this.game.loop.sleep();
  }

  private spare(): View {
    return { ...this.view, width: this.size.width + 2 * SPARE, height: this.size.height + 2 * SPARE };
  }

  private paintBase(): void {
    const view = this.spare();
    const ctx = this.plain.getContext('2d')!;
    ctx.setTransform(this.dpr, 0, 0, this.dpr, 0, 0);
    paintBase(ctx, view, this.sheet.palette);
    this.painted = view;
    this.stale.selection = true;
    this.cameras.main.setBackgroundColor(this.sheet.palette.sea);
  }

  private paintSelection(): void {
    const ctx = contextOf(this.textures, 'base');
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.drawImage(this.plain, 0, 0);
    const selected: Nation | null = this.sheet.state.selected;
    ctx.setTransform(this.dpr, 0, 0, this.dpr, 0, 0);
    if (selected !== null && this.painted) paintSelected(ctx, this.painted, this.sheet.palette, selected);
  }

  private paintInk(): void {
    const ctx = contextOf(this.textures, 'ink');
    ctx.setTransform(this.dpr, 0, 0, this.dpr, 0, 0);
    ctx.clearRect(0, 0, this.size.width + 1, this.size.height + 1);
    paintInk(ctx, this.now, this.moving, this.sheet);
  }

  /** Where the painted base's corner is now, and how much larger it must look. */
  private cover(): { x: number; y: number; scale: number } {
    const painted = this.painted ?? this.spare();
    const corner = toScreen(this.view, toMap(painted, { x: 0, y: 0 }));
    return { ...corner, scale: this.view.scale / painted.scale };
  }

  private uncovered(): boolean {
    if (!this.painted) return true;
    const { x, y, scale } = this.cover();
    if (scale !== 1) return false; // while zooming the sea colour stands in
    return x > 0 || y > 0 || x < -2 * SPARE || y < -2 * SPARE;
  }

  private placeBase(): void {
    const { x, y, scale } = this.cover();
    this.base.setPosition(x * this.dpr, y * this.dpr).setScale(scale);
  }
}
