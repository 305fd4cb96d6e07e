import * as Phaser from 'phaser';
import { contextOf, paintedTexture } from '../map/canvas.ts';
import type { Measure } from '../map/layout.ts';
import { eased } from '../map/moving.ts';
import { measurer } from '../map/paint-text.ts';
import { PALETTES, type ThemeName } from '../map/palette.ts';
import type { TableState } from './model.ts';
import { paintEntries, paintHands, paintQuiet } from './paint-hands.ts';
import { paintLegend } from './paint-legend.ts';
import { paintRows } from './paint-rows.ts';
import { type Flags, paintNames, paintTable } from './paint-seats.ts';
import { type Plan, planOf } from './plan.ts';

/** A hand reaches out for this long, in milliseconds. */
const REACH = 480;
const LONGEST_STEP = 40;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The hexagonal table: a painted sheet, and over it the hands, which are painted anew while they reach out. */
export class TableScene extends Phaser.Scene {
  private state: TableState | null = null;
  private now: Plan | null = null;
  private readonly measure: Measure = measurer(document.createElement('canvas').getContext('2d')!);
  private sheet: Phaser.GameObjects.Image | null = null;
  private hands!: Phaser.GameObjects.Image;
  /** How far each hand has reached, by its id. */
  private readonly grown = new Map<string, number>();
  private calm = false;
  private stale = { fit: true, sheet: true, hands: true };
  private idle = 0;

  constructor(
    private theme: ThemeName,
    private size: Size,
    private readonly flags: Flags,
    private readonly dprNow: () => number,
  ) {
    super({ key: 'table', active: false });
  }

  get plan(): Plan | null {
    return this.now;
  }

  create(): void {
    this.sheet = this.add.image(0, 0, '__DEFAULT').setOrigin(0);
    this.hands = this.add.image(0, 0, '__DEFAULT').setOrigin(0);
    this.events.on(Phaser.Scenes.Events.WAKE, () => this.stir());
    this.stir();
  }

  /** The loop runs until all is painted and no hand moves. */
  stir(): void {
    this.idle = 0;
    this.game?.loop?.wake();
  }

  show(state: TableState): void {
    this.state = state;
    this.plot();
    this.stale.sheet = true;
    for (const { id } of state.hands) if (!this.grown.has(id)) this.grown.set(id, this.calm ? 1 : 0);
    for (const id of this.grown.keys()) if (!state.hands.some(hand => hand.id === id)) this.grown.delete(id);
    this.stir();
  }

  dress(theme: ThemeName): void {
    this.theme = theme;
    this.refresh();
  }

  still(reduced: boolean): void {
    this.calm = reduced;
    if (!reduced) return;
    for (const id of this.grown.keys()) this.grown.set(id, 1);
    this.refresh();
  }

  resize(size: Size): void {
    this.size = size;
    this.plot();
    this.stale.fit = true;
    this.stir();
  }

  /** All is to be painted anew. */
  refresh(): void {
    this.stale.sheet = true;
    this.stale.hands = true;
    this.stir();
  }

  private plot(): void {
    if (this.state) this.now = planOf(this.state, this.size, this.measure);
  }

  override update(_time: number, delta: number): void {
    const reaching = this.reach(delta);
    if (this.state && this.now && this.sheet) {
      if (this.stale.fit) this.fit();
      if (this.stale.fit || this.stale.sheet) this.paintSheet(this.state, this.now);
      if (this.stale.fit || this.stale.sheet || this.stale.hands) this.paintHands(this.now);
      this.stale = { fit: false, sheet: false, hands: false };
    }
    this.idle = reaching ? 0 : this.idle + 1;
    // Two more frames, so that what was painted is also shown.
    if (this.idle > 2) this.game.loop.sleep();
  }

  /** Hands come nearer by a step. A page that was busy does not make them jump: they wait with it. */
  private reach(delta: number): boolean {
    const under = [...this.grown].filter(([, share]) => share < 1);
    for (const [id, share] of under) this.grown.set(id, Math.min(1, share + Math.min(delta, LONGEST_STEP) / REACH));
    this.stale.hands ||= under.length > 0;
    return under.length > 0;
  }

  /** New canvases for a new size; the hands' is no larger than the table. */
  private fit(): void {
    const dpr = this.dprNow();
    const { radius } = this.now!.hexagon;
    this.sheet!.setTexture('__DEFAULT');
    this.hands.setTexture('__DEFAULT');
    for (const key of ['table-sheet', 'table-hands']) if (this.textures.exists(key)) this.textures.remove(key);
    paintedTexture(this.textures, 'table-sheet', this.size.width * dpr, this.size.height * dpr);
    paintedTexture(this.textures, 'table-hands', 2 * radius * dpr, 2 * radius * dpr);
    this.sheet!.setTexture('table-sheet');
    this.hands.setTexture('table-hands');
  }

  private scaled(key: string): CanvasRenderingContext2D {
    const ctx = contextOf(this.textures, key);
    const dpr = this.dprNow();
    ctx.setTransform(dpr, 0, 0, dpr, 0, 0);
    return ctx;
  }

  private paintSheet(state: TableState, plan: Plan): void {
    const ctx = this.scaled('table-sheet');
    const palette = PALETTES[this.theme];
    ctx.fillStyle = palette.paper;
    ctx.fillRect(0, 0, this.size.width + 1, this.size.height + 1);
    paintTable(ctx, plan, state, palette);
    paintNames(ctx, plan, state, palette, this.flags);
    paintQuiet(ctx, plan, palette);
    paintEntries(ctx, plan, palette);
    paintRows(ctx, plan.rows, state, palette, this.measure);
    if (plan.legend) paintLegend(ctx, plan.legend, state, palette);
    if (plan.rule !== null) {
      ctx.fillStyle = palette.line2;
      ctx.fillRect(plan.rule, 0, 1, this.size.height);
    }
    this.cameras.main.setBackgroundColor(palette.paper);
  }

  private paintHands({ hexagon, reaches }: Plan): void {
    const ctx = this.scaled('table-hands');
    const { middle, radius } = hexagon;
    const corner = { x: middle.x - radius, y: middle.y - radius };
    ctx.clearRect(0, 0, 2 * radius + 1, 2 * radius + 1);
    ctx.translate(-corner.x, -corner.y);
    paintHands(ctx, reaches, PALETTES[this.theme], id => eased(this.grown.get(id) ?? 1));
    this.hands.setPosition(corner.x * this.dprNow(), corner.y * this.dprNow());
  }
}
