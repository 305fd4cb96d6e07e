// The named import from 'seedrandom' fails in Node's ESM; its alea file works everywhere.
import alea from 'seedrandom/lib/alea.js';

/** What a draw is for. Append only: the numbers are part of every saved game. */
export const FOR = {
  news: 1,
  ending: 2,
  answer: 3,
  agent: 4,
  crisis: 5,
  belief: 6,
  type: 7,
  horizon: 8,
  leak: 9,
  noise: 10,
  preview: 11,
  rollout: 12,
  lot: 13,
  text: 14,
  resolve: 15,
} as const;
export type Purpose = (typeof FOR)[keyof typeof FOR];

/** A draw in [0, 1) that depends on its key alone, never on how many draws came before it. Keys are whole numbers from 0. */
export type Chance = (purpose: Purpose, step: number, ...who: readonly number[]) => number;

/** seedrandom reads 64 bits from the seed's text once; from there integer mixing keys each draw (about 10 ns). */
export function chanceFrom(seed: string): Chance {
  const read = alea(JSON.stringify(seed));
  const root = read.int32();
  const other = read.int32();
  return (...key) => {
    let mixed = root;
    for (const part of key) mixed = mix(mixed ^ Math.imul(part + 1, 0x9e3779b1));
    return (mix(mixed ^ other) >>> 0) / 0x1_0000_0000;
  };
}

/** Murmur3's finaliser: every input bit moves every output bit. */
function mix(bits: number): number {
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** A bell-shaped draw, mean 0, variance 1: the sum of twelve even draws less six (Irwin-Hall), so no logarithm is needed. */
export function bell(chance: Chance, purpose: Purpose, step: number, item: number): number {
  let sum = -6;
  for (let k = 0; k < 12; k++) sum += chance(purpose, step, item, k);
  return sum;
}
