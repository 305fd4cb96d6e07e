import type * as Phaser from 'phaser';
import type { TableState } from '../hexagon/model.ts';
import type { TableScene } from '../hexagon/scene.ts';
import type { ThemeName } from './palette.ts';
import type { MapScene } from './scene.ts';

/** One canvas, two pictures: the map, or the table. The one not shown sleeps. */
export class Stage {
  atTable = false;

  constructor(
    private readonly game: Phaser.Game,
    readonly map: MapScene,
    readonly table: TableScene,
  ) {}

  turn(state: TableState | null): void {
    if (state !== null) this.table.show(state);
    if ((state !== null) === this.atTable) return;
    this.atTable = state !== null;
    // A finger on the map drags it; on the table it scrolls the page.
    this.game.canvas.style.touchAction = this.atTable ? 'pan-y' : 'none';
    this.game.canvas.dataset.shows = this.atTable ? 'table' : 'map';
    if (this.atTable) {
      this.map.sys.sleep();
      this.game.scene.run('table');
      this.table.stir();
    } else {
      this.table.sys.sleep();
      this.map.sys.wake();
      this.map.stir();
    }
  }

  resize(width: number, height: number): void {
    this.map.resize(width, height);
    this.table.resize({ width, height });
  }

  dress(theme: ThemeName): void {
    this.map.dress(theme);
    this.table.dress(theme);
  }

  still(reduced: boolean): void {
    this.map.still(reduced);
    this.table.still(reduced);
  }
}
