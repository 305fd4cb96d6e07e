import { type GameRows, playSeed, type Seating } from '../lab/batch.ts';
import { readScenario, type Scenario } from '../scenario/read.ts';
import { shippedFile } from '../scenario/shipped.ts';

/** A few seeds of one scenario for a thread. */
export interface Chunk extends Seating {
  readonly file: unknown;
  readonly set: Readonly<Record<string, number>>;
  readonly seeds: readonly string[];
}

const opened = new Map<string, Scenario>();

/** Play the seeds of a chunk. The scenario is read once a thread. */
export function playSeeds({ file, set, seats, levels, seeds }: Chunk): GameRows[] {
  const key = JSON.stringify([file, set]);
  let scenario = opened.get(key);
  if (scenario === undefined) {
    const reading = readScenario(file, { base: shippedFile, set });
    if (!reading.ok) throw new Error('the scenario cannot be read');
    scenario = reading.scenario;
    opened.set(key, scenario);
  }
  return seeds.map(seed => playSeed(scenario, seed, seats, levels));
}
