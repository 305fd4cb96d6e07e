/** A line as text: steps from point to point, each number in base 32 with a sign bit and a more-to-come bit. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE = new Map([...DIGITS].map((digit, value) => [digit, value]));

export function encode(points: readonly (readonly number[])[]): string {
  let text = '';
  const put = (step: number): void => {
    let rest = step < 0 ? -step * 2 - 1 : step * 2;
    do {
      const low = rest % 32;
      rest = Math.floor(rest / 32);
      text += DIGITS[rest > 0 ? low + 32 : low];
    } while (rest > 0);
  };
  let last: readonly number[] = [0, 0];
  points.forEach((point, at) => {
    const still = at > 0 && point[0] === last[0] && point[1] === last[1];
    if (still) return;
    put(point[0]! - last[0]!);
    put(point[1]! - last[1]!);
    last = point;
  });
  return text;
}

/** Back to x, y, x, y ... in map units. */
export function decode(text: string, quantum: number): Float32Array {
  const numbers: number[] = [];
  const last = [0, 0];
  let rest = 0;
  let weight = 1;
  for (const digit of text) {
    const value = VALUE.get(digit)!;
    rest += (value % 32) * weight;
    weight *= 32;
    if (value >= 32) continue;
    const axis = numbers.length % 2;
    last[axis]! += rest % 2 ? -(rest + 1) / 2 : rest / 2;
    numbers.push(last[axis]! * quantum);
    rest = 0;
    weight = 1;
  }
  return Float32Array.from(numbers);
}
