import type * as Phaser from 'phaser';
import type { Plan, Sheet } from './draft.ts';
import type { Moving } from './moving.ts';
import { goods } from './paint-ties.ts';
import type { Palette } from './palette.ts';
import { solids } from './plan.ts';
import { signTexture } from './signs.ts';
import { EXERCISE_AT } from './theatre.ts';
import { toScreen, within } from './view.ts';

/** Share of the distance between two signs that goods go in a millisecond. */
const SPEED = 14 / 62 / 1000;
/** Turns a millisecond. */
const PATROL = 1 / 26_000;
/** From this width a tie carries its signs inside. */
const BROAD = 5;

/** The signs that move: goods on delivered ties, ships on exercise, the shock of a test. */
export class Traffic {
  private readonly pool: Phaser.GameObjects.Image[] = [];
  private used = 0;
  private phase = 0;
  private patrol = 0.1;
  private readonly rings = new Set<Phaser.GameObjects.Image>();

  constructor(private readonly scene: Phaser.Scene) {}

  move(plan: Plan, moving: Moving, { palette, state }: Sheet, dpr: number, delta: number): void {
    this.phase = (this.phase + delta * SPEED) % 1;
    this.patrol = (this.patrol + delta * PATROL) % 1;
    this.used = 0;
    const hidden = solids(plan.furniture).filter(box => box !== plan.furniture.corner);
    const { width, height } = plan.view;
    const put = (x: number, y: number, angle: number, texture: string): void => {
      if (x < -20 || y < -20 || x > width + 20 || y > height + 20 || hidden.some(box => within(box, { x, y }, 3))) return;
      this.sign(texture)
        .setPosition(x * dpr, y * dpr)
        .setRotation(angle);
    };
    const textures = this.scene.textures;
    for (const { x, y, angle, arc } of goods(plan, moving, this.phase)) {
      const broad = arc.width >= BROAD;
      const colour = broad ? palette.on[arc.colour] : palette.mark[arc.colour];
      put(x, y, angle, signTexture(textures, broad ? 'chevron' : 'arrow', colour, palette.land, dpr));
    }
    this.follow(plan, dpr);
    if (state.exercises) this.ships(plan, palette, dpr, put);
    for (let at = this.used; at < this.pool.length; at++) this.pool[at]!.setVisible(false);
  }

  private ships(plan: Plan, palette: Palette, dpr: number, put: (x: number, y: number, angle: number, texture: string) => void): void {
    const { x, y } = toScreen(plan.view, EXERCISE_AT);
    const texture = signTexture(this.scene.textures, 'ship', palette.ink, palette.sea, dpr);
    for (const start of [0, 0.09, 0.5]) {
      const turn = (this.patrol + start) * Math.PI * 2;
      const [rx, ry] = [30 * plan.view.scale, 22 * plan.view.scale];
      put(x + rx * Math.cos(turn), y + ry * Math.sin(turn), Math.atan2(ry * Math.cos(turn), -rx * Math.sin(turn)), texture);
    }
  }

  private sign(texture: string): Phaser.GameObjects.Image {
    let image = this.pool[this.used];
    if (!image) {
      image = this.scene.add.image(0, 0, texture).setDepth(2);
      this.pool.push(image);
    }
    this.used += 1;
    if (image.texture.key !== texture) image.setTexture(texture);
    return image.setVisible(true);
  }

  /** Three rings run outward from the test site. */
  pulse(palette: Palette, dpr: number): void {
    const texture = signTexture(this.scene.textures, 'pulse', palette.ink, palette.land, dpr);
    for (const delay of [0, 160, 320]) {
      const ring = this.scene.add.image(0, 0, texture).setDepth(3).setScale(0.1).setAlpha(0);
      this.rings.add(ring);
      this.scene.tweens.add({
        targets: ring,
        scale: { from: 0.1, to: 1 },
        alpha: { from: 0.9, to: 0 },
        delay,
        duration: 900,
        ease: 'Cubic.easeOut',
        onComplete: () => {
          this.rings.delete(ring);
          ring.destroy();
        },
      });
    }
  }

  /** The shock stays on its site while the map is dragged. */
  private follow({ sites }: Plan, dpr: number): void {
    const site = sites.find(({ kind }) => kind === 'test');
    for (const ring of this.rings) ring.setVisible(site !== undefined).setPosition((site?.x ?? 0) * dpr, (site?.y ?? 0) * dpr);
  }
}
