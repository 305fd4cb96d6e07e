import { describe, expect, test } from 'vitest';
import { bell, type Chance, chanceFrom, FOR } from '../../src/engine/chance.ts';

const draws = (chance: Chance, n: number): number[] =>
  Array.from({ length: n }, (_, k) => chance(FOR.ending, Math.floor(k / 36), k % 6, k % 7));
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;

/** Pearson's chi-squared of draws over equal bins; with 99 degrees of freedom 149 is passed once in a thousand. */
function chiSquared(list: readonly number[], bins: number): number {
  const counts = new Array<number>(bins).fill(0);
  for (const draw of list) counts[Math.floor(draw * bins)]!++;
  const expected = list.length / bins;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

const correlation = (a: readonly number[], b: readonly number[]): number => {
  const [ma, mb] = [mean(a), mean(b)];
  const dot = a.reduce((sum, x, k) => sum + (x - ma) * (b[k]! - mb), 0);
  const norm = (list: readonly number[], m: number) => Math.sqrt(list.reduce((sum, x) => sum + (x - m) ** 2, 0));
  return dot / (norm(a, ma) * norm(b, mb));
};

describe('one stream', () => {
  const chance = chanceFrom('one');
  const list = Array.from({ length: 100_000 }, (_, k) => chance(FOR.agent, Math.floor(k / 100), k % 100));

  test('100,000 draws lie in [0, 1), spread evenly over 100 bins', () => {
    expect(Math.min(...list.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(list.every(draw => draw < 1)).toBe(true);
    expect(mean(list)).toBeCloseTo(0.5, 2);
    expect(chiSquared(list, 100)).toBeLessThan(149);
  });

  test('neighbouring keys are not alike: lag 1, lag 100 (the next turn)', () => {
    expect(Math.abs(correlation(list.slice(1), list.slice(0, -1)))).toBeLessThan(0.012);
    expect(Math.abs(correlation(list.slice(100), list.slice(0, -100)))).toBeLessThan(0.012);
  });

  test('a key of another order or length is another key', () => {
    const keys = [
      [FOR.news, 1, 2],
      [FOR.news, 2, 1],
      [FOR.news, 1, 2, 0],
      [FOR.news, 1],
      [FOR.ending, 1, 2],
      [FOR.news, 0, 1, 2],
    ] as const;
    expect(new Set(keys.map(key => chance(...(key as unknown as [typeof FOR.news, number, number])))).size).toBe(keys.length);
  });
});

describe('many seeds', () => {
  /** Two Hangul syllables, which read by low bytes alone would collide by the thousand (seedrandom issues 48 and 63 on its other generator). */
  const hangul = Array.from({ length: 20_000 }, (_, k) => String.fromCharCode(0xac00 + (k % 11_172), 0xac00 + Math.floor(k / 2)));
  const numbered = Array.from({ length: 20_000 }, (_, k) => String(k));

  test.each([
    ['Hangul', hangul],
    ['decimal', numbered],
  ])('20,000 %s seeds make 20,000 games, but for the pair or two that 32 bits allow', (_name, seeds) => {
    const firsts = seeds.map(seed => {
      const chance = chanceFrom(seed);
      return `${chance(FOR.news, 0)} ${chance(FOR.news, 1)} ${chance(FOR.ending, 3, 2)}`;
    });
    // A root of 32 bits: 20,000 seeds are 2e8 pairs, of which 0.05 are expected to be one game.
    expect(new Set(firsts).size).toBeGreaterThanOrEqual(seeds.length - 2);
  });

  test('first draws of consecutive seeds are even and not alike', () => {
    const firsts = numbered.map(seed => chanceFrom(seed)(FOR.ending, 0, 1));
    expect(chiSquared(firsts, 100)).toBeLessThan(149);
    expect(Math.abs(correlation(firsts.slice(1), firsts.slice(0, -1)))).toBeLessThan(0.025);
  });

  test.each([
    ['a', 'aa'],
    ['A', '\u0141'],
    ['', '\u0000'],
    ['42', '42\u0000'],
    ['ab', 'abab'],
  ])('%j and %j are two seeds', (a, b) => expect(draws(chanceFrom(a), 50)).not.toEqual(draws(chanceFrom(b), 50)));

  test('one seed is one game', () => expect(draws(chanceFrom('한반도'), 500)).toEqual(draws(chanceFrom('한반도'), 500)));
});

test('the bell: mean 0, variance 1, never beyond 6', () => {
  const chance = chanceFrom('bell');
  const list = Array.from({ length: 20_000 }, (_, k) => bell(chance, FOR.noise, Math.floor(k / 10), k % 10));
  expect(Math.abs(mean(list))).toBeLessThan(0.03);
  expect(mean(list.map(x => x * x))).toBeCloseTo(1, 1);
  expect(list.every(x => Math.abs(x) < 6)).toBe(true);
  const inside = list.filter(x => Math.abs(x) < 1).length / list.length;
  expect(inside).toBeGreaterThan(0.66);
  expect(inside).toBeLessThan(0.7);
});

test('purposes keep their numbers: they are part of every saved game', () => {
  expect(FOR).toMatchObject({ news: 1, ending: 2, answer: 3, agent: 4, crisis: 5, belief: 6, type: 7, horizon: 8, leak: 9, noise: 10 });
  expect(FOR).toMatchObject({ preview: 11, rollout: 12 });
  expect(new Set(Object.values(FOR)).size).toBe(Object.keys(FOR).length);
});
