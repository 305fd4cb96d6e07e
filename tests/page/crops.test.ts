import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CODES } from '../../src/engine/nations.ts';
import { CROP } from '../../src/page/crop.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { cardOf } from '../../tools/cards.ts';
import { cropOf } from '../../tools/crops.ts';

const crops = SHIPPED.map(id => cardOf(id).crop);

test('every scenario has its piece of the map, with its places in sight and room for their names', () => {
  for (const { marks, lands } of crops) {
    expect(marks.length).toBeGreaterThan(0);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(CROP.width - 20);
      expect(y).toBeGreaterThan(16);
      expect(y).toBeLessThan(CROP.height - 16);
    }
    expect(lands.some(({ code }) => code === CODES[5])).toBe(true);
  }
  expect(new Set(crops.map(({ borders }) => borders)).size).toBe(SHIPPED.length);
});

/** Where the steps of a path lead. */
function corners(path: string): { x: number; y: number }[] {
  return path.split(/(?=M)/).flatMap(piece => {
    const numbers = (piece.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const points: { x: number; y: number }[] = [];
    for (let at = 0; at < numbers.length; at += 2) {
      const from = points.at(-1) ?? { x: 0, y: 0 };
      points.push({ x: from.x + numbers[at]!, y: from.y + numbers[at + 1]! });
    }
    return points;
  });
}

test('no land reaches farther beyond the frame than its edge hides', () => {
  for (const { lands } of crops)
    for (const { x, y } of lands.flatMap(({ path }) => corners(path))) {
      expect(Math.abs(x - CROP.width / 2)).toBeLessThan(CROP.width / 2 + 10);
      expect(Math.abs(y - CROP.height / 2)).toBeLessThan(CROP.height / 2 + 10);
    }
});

test('the railway is built as far as it is when the scenario opens', () => {
  expect(cropOf('pivot-2014', 0).built).toBe('');
  const [some, more, all] = [15, 40, 100].map(railway => cropOf('first-game', railway));
  expect(some!.built).not.toBe('');
  expect(some!.built.length).toBeLessThan(more!.built.length);
  expect(more!.built.length).toBeLessThan(all!.built.length);
  expect(all!.built).toBe(all!.planned);
});

test('a scenario that names no places shows the peninsula', () => {
  expect(cropOf('another', 0).marks.map(({ place }) => place)).toEqual(['pyongyang', 'seoul']);
});

test('all of them together are small', () => {
  expect(gzipSync(JSON.stringify(crops)).length).toBeLessThan(7000);
});
