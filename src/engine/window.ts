/** Field names with their scales: `{ trust: [0, 100] }`. One table serves windows, commit, scenario checks and tooltips. */
export type Fields = Readonly<Record<string, readonly [low: number, high: number]>>;
export type Window<F extends Fields> = { -readonly [K in keyof F]: number };

/** Make the class of windows on a shared array: `dyad.trust` reads and writes `numbers[start + 1]`. */
export function windowOf<const F extends Fields>(fields: F) {
  class View {
    constructor(
      readonly numbers: Float64Array,
      readonly start: number,
    ) {}
  }
  Object.keys(fields).forEach((field, k) => {
    Object.defineProperty(View.prototype, field, {
      get(this: View) {
        return this.numbers[this.start + k];
      },
      set(this: View, value: number) {
        this.numbers[this.start + k] = value;
      },
    });
  });
  return View as unknown as { new (numbers: Float64Array, start: number): Window<F> };
}
