import type * as Phaser from 'phaser';
import { paintedTexture } from './canvas.ts';
import { shape } from './pen.ts';

/** Small pictures that move over the map. Drawn in their own colours, so that no renderer needs to tint. */
export type Sign = 'chevron' | 'arrow' | 'ship' | 'pulse';
const ARROW = [-3.4, -3.4, 4, 0, -3.4, 3.4] as const;
const SHIP = [-5, -2.6, 2, -2.6, 6, 0, 2, 2.6, -5, 2.6] as const;
const SIZE = { chevron: 16, arrow: 18, ship: 18, pulse: 96 } as const;

function draw(ctx: CanvasRenderingContext2D, sign: Sign, colour: string, casing: string): void {
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.beginPath();
  if (sign === 'chevron') {
    ctx.lineWidth = 1.6;
    ctx.moveTo(-2.6, -3.6);
    ctx.lineTo(2.6, 0);
    ctx.lineTo(-2.6, 3.6);
    ctx.stroke();
  } else if (sign === 'pulse') {
    ctx.lineWidth = 2;
    ctx.arc(0, 0, 44, 0, Math.PI * 2);
    ctx.stroke();
  } else {
    shape(ctx, { x: 0, y: 0 }, sign === 'arrow' ? ARROW : SHIP);
    ctx.strokeStyle = casing;
    ctx.lineWidth = 1.8;
    ctx.stroke();
    ctx.fill();
  }
}

/** The key of a sign's texture, made when first asked for. */
export function signTexture(textures: Phaser.Textures.TextureManager, sign: Sign, colour: string, casing: string, dpr: number): string {
  const key = `${sign}-${colour}-${casing}-${dpr}`;
  if (textures.exists(key)) return key;
  const side = Math.ceil(SIZE[sign] * dpr);
  const texture = paintedTexture(textures, key, side, side);
  if (!texture) return key;
  const ctx = texture.getContext();
  ctx.translate(side / 2, side / 2);
  ctx.scale(dpr, dpr);
  draw(ctx, sign, colour, casing);
  return key;
}
