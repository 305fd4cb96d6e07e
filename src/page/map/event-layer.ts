import type * as Phaser from 'phaser';
import { contextOf, paintedTexture } from './canvas.ts';
import type { Plan, Sheet } from './draft.ts';
import { paintPlayed } from './paint-played.ts';
import type { Played } from './played.ts';
import { type PlayedPlan, playedPlan } from './played-plan.ts';

/** One event on the map, in milliseconds. */
const EVENT = 600;
/** Lengths of a dot's way that a promise crawls in a millisecond. */
const CRAWL = 1 / 700;
/** Milliseconds between two steps of a crawl, once the event is drawn. */
const STEP = 50;
const KEY = 'played';

/** The event being played, on a sheet of its own over the map: it is painted anew only while it moves. */
export class EventLayer {
  private readonly image: Phaser.GameObjects.Image;
  private event: Played | null = null;
  /** The plan of the event, and of the map it was made on. */
  private laid: { readonly on: Plan; readonly plan: PlayedPlan } | null = null;
  private since = EVENT;
  private phase = 0;
  private stale = true;
  private rested = 0;

  constructor(private readonly scene: Phaser.Scene) {
    this.image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setDepth(4).setVisible(false);
  }

  /** A canvas for a new size, in canvas pixels. */
  fit(width: number, height: number): void {
    this.image.setTexture('__DEFAULT');
    if (this.scene.textures.exists(KEY)) this.scene.textures.remove(KEY);
    paintedTexture(this.scene.textures, KEY, width, height);
    this.image.setTexture(KEY);
    this.stale = true;
  }

  play(event: Played | null): void {
    this.event = event;
    this.laid = null;
    this.since = 0;
    this.stale = true;
    this.image.setVisible(event !== null);
  }

  refresh(): void {
    this.stale = true;
  }

  /** A step on; `delta` is nought where nothing moves, and `calm` draws the event whole. */
  move(plan: Plan, { palette, view }: Sheet, dpr: number, delta: number, calm: boolean): void {
    if (this.event === null) return;
    const drawing = this.since < EVENT;
    this.since = calm ? EVENT : Math.min(EVENT, this.since + delta);
    this.phase = (this.phase + delta * CRAWL) % 1;
    this.rested += delta;
    const moves = delta > 0 && (drawing || (crawls(this.event) && this.rested >= STEP));
    if (!this.stale && this.laid?.on === plan && !moves) return;
    this.stale = false;
    this.rested = 0;
    if (this.laid?.on !== plan) this.laid = { on: plan, plan: playedPlan(plan, this.event) };
    const ctx = contextOf(this.scene.textures, KEY);
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    ctx.clearRect(0, 0, view.width + 1, view.height + 1);
    paintPlayed({ ctx, palette, share: this.since / EVENT, phase: this.phase }, this.laid.plan);
  }
}

/** Dots go on crawling when the event is drawn. */
const crawls = ({ acts }: Played): boolean => acts.some(act => act.kind === 'reach' && (act.how === 'promised' || act.how === 'refused'));
