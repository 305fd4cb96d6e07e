import type { World } from './world.ts';

/** 64 bits of the world as 16 hex digits: two Murmur3 streams over the bytes of its numbers, the same on every engine. */
export function hashOf(world: World): string {
  const words = new Uint32Array(world.numbers.buffer, world.numbers.byteOffset, world.numbers.length * 2);
  let a = 0x9747b28c;
  let b = 0x3c6ef372;
  for (const word of words) {
    a = step(a, word);
    b = step(b, Math.imul(word, 0x27d4eb2f) ^ a);
  }
  return hex(finish(a)) + hex(finish(b));
}

/** The same for a text, used to name scenarios. */
export function hashOfText(text: string): string {
  let a = 0x9747b28c;
  let b = 0x3c6ef372;
  for (let k = 0; k < text.length; k++) {
    a = step(a, text.charCodeAt(k));
    b = step(b, Math.imul(text.charCodeAt(k), 0x27d4eb2f) ^ a);
  }
  return hex(finish(a)) + hex(finish(b));
}

function step(hash: number, word: number): number {
  const mixed = Math.imul(word, 0xcc9e2d51);
  const turned = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  const next = hash ^ turned;
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const hex = (x: number): string => x.toString(16).padStart(8, '0');
