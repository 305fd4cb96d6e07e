import { GOAL_NAMES } from './goals/index.ts';
import { type ByNation, byNation, type Nation } from './nations.ts';

/** V of the six, and the goals it is the sum of, in register order. */
export class Worth {
  readonly total = new Float64Array(6);
  readonly items: ByNation<Float64Array> = byNation(() => new Float64Array(GOAL_NAMES.length));

  clear(who: readonly Nation[]): this {
    for (const n of who) {
      this.total[n] = 0;
      this.items[n].fill(0);
    }
    return this;
  }
  copy(other: Worth, who: readonly Nation[]): void {
    for (const n of who) {
      this.total[n] = other.total[n]!;
      this.items[n].set(other.items[n]);
    }
  }
  /** Add a nation's goals with a weight. */
  add(nation: Nation, row: Float64Array, weight: number): void {
    const mine = this.items[nation];
    let sum = 0;
    for (let g = 0; g < row.length; g++) {
      const by = weight * row[g]!;
      mine[g]! += by;
      sum += by;
    }
    this.total[nation]! += sum;
  }
}
