import { chanceFrom, FOR } from '../../src/engine/chance.ts';

/** What must come out the same, bit for bit, wherever it is computed. */
export function fingerprint() {
  const chance = chanceFrom('한반도 2005');
  return { draws: Array.from({ length: 1000 }, (_, step) => chance(FOR.ending, step, step % 6)) };
}
