/** Field names with their scales: `{ trust: [0, 100] }`. One table serves windows, commit, scenario checks and tooltips. */
export type Fields = Readonly<Record<string, readonly [low: number, high: number]>>;
export type Window<F extends Fields> = { -readonly [K in keyof F]: number };

/**
 * Make the class of windows on a shared array: field k of a window stands at `start + k * stride`. With a stride of 36 a field of
 * all pairs is one block, so that the fields rules move can lie together, before those only orders move.
 */
export function windowOf<const F extends Fields>(fields: F, stride = 1) {
  class View {
    constructor(
      readonly numbers: Float64Array,
      readonly start: number,
    ) {}
  }
  Object.keys(fields).forEach((field, k) => {
    const offset = k * stride;
    Object.defineProperty(View.prototype, field, {
      get(this: View) {
        return this.numbers[this.start + offset];
      },
      set(this: View, value: number) {
        this.numbers[this.start + offset] = value;
      },
    });
  });
  return View as unknown as { new (numbers: Float64Array, start: number): Window<F> };
}
