import type * as Phaser from 'phaser';

/**
 * A canvas painted by the processor, as all are that the map is made of: one in the graphics process would be painted there
 * by software where there is no graphics card, seconds for one map, and could be lost.
 */
export function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d', { willReadFrequently: true });
  return canvas;
}

/** The same as a texture of the game. */
export const paintedTexture = (textures: Phaser.Textures.TextureManager, key: string, width: number, height: number) =>
  textures.addCanvas(key, canvasOf(Math.ceil(width), Math.ceil(height)))!;

export const contextOf = (textures: Phaser.Textures.TextureManager, key: string): CanvasRenderingContext2D =>
  (textures.get(key) as Phaser.Textures.CanvasTexture).getContext();
