import { sentence } from '../scenario/problems.ts';
import { readScenario, type Scenario } from '../scenario/read.ts';
import { shippedFile } from '../scenario/shipped.ts';

/** A scenario as shipped. */
export function shippedScenario(id: string): Scenario {
  const scenario = openScenario(id);
  if (scenario === null || typeof scenario === 'string') throw new Error(scenario ?? id);
  return scenario;
}

/** Read a shipped scenario, or a file that came with a save. Null if there is none; a text says what is wrong with it. */
export function openScenario(
  id: string,
  file: unknown = shippedFile(id),
  set: Readonly<Record<string, number>> = {},
): Scenario | string | null {
  if (file === undefined) return null;
  const reading = readScenario(file, { base: shippedFile, set });
  return reading.ok ? reading.scenario : reading.problems.map(sentence).join('; ');
}
