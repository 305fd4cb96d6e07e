import { type ByNation, NATIONS, type Nation } from '../../engine/nations.ts';

/** A pill with a nation's code: its middle `x` is as near to the exact place `at` as its neighbours allow; level 0 is on the line. */
export interface Token {
  readonly nation: Nation;
  readonly at: number;
  readonly x: number;
  readonly level: number;
}

/** Pills that stand closer than their width step aside a little; those that would have to go farther than `aside` are stacked. */
export function stacked(places: ByNation<number>, width: number, aside: number): Token[] {
  let waiting = NATIONS.map(nation => ({ nation, at: places[nation] })).sort((a, b) => a.at - b.at || a.nation - b.nation);
  const tokens: Token[] = [];
  for (let level = 0; waiting.length > 0; level++) {
    const row: typeof waiting = [];
    const left: typeof waiting = [];
    let edge = Number.NEGATIVE_INFINITY;
    for (const token of waiting) {
      const first = Math.max(edge, token.at - aside);
      if (first > token.at + aside) left.push(token);
      else {
        row.push(token);
        edge = first + width;
      }
    }
    const spots = spread(
      row.map(({ at }) => at),
      width,
      aside,
    );
    tokens.push(...row.map((token, k) => ({ ...token, x: spots[k]!, level })));
    waiting = left;
  }
  return tokens;
}

export const levelsOf = (tokens: readonly Token[]): number => 1 + Math.max(...tokens.map(({ level }) => level));

/** A row of equal things as near to their places as it can be: each where it belongs, crowds about their own middle, none farther off than `aside`. */
export function spread(places: readonly number[], width: number, aside: number): number[] {
  const even = pooled(places.map((at, k) => at - k * width)).map((x, k) => x + k * width);
  const first: number[] = [];
  for (const [k, at] of places.entries()) first.push(Math.max(at - aside, k === 0 ? at - aside : first[k - 1]! + width));
  const last: number[] = [];
  for (let k = places.length - 1; k >= 0; k--) {
    const limit = places[k]! + aside;
    last[k] = k === places.length - 1 ? limit : Math.min(limit, last[k + 1]! - width);
  }
  return even.map((x, k) => Math.min(last[k]!, Math.max(first[k]!, x)));
}

/** The rising sequence nearest to the given one: neighbours out of order share their mean. */
function pooled(values: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
