import { sentence } from '../../src/scenario/problems.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

// biome-ignore lint/suspicious/noExplicitAny: a file that is about to be spoilt
export type Spoilt = any;
export const copy = (id = 'pivot-2014'): Spoilt => JSON.parse(JSON.stringify(shippedFile(id)));
export const problems = (file: unknown, set = {}): string[] => {
  const reading = readScenario(file, { base: shippedFile, set });
  return reading.ok ? [] : reading.problems.map(sentence);
};
/** The problems of a shipped file with one thing spoilt. */
export const spoilt = (spoil: (file: Spoilt) => void, id?: string): string[] => {
  const file = copy(id);
  spoil(file);
  return problems(file);
};
