import type { AgentName } from '../agents/index.ts';
import type { Code } from '../engine/nations.ts';
import { type GameRows, playSeed } from '../lab/batch.ts';
import { readScenario, type Scenario } from '../scenario/read.ts';
import { shippedFile } from '../scenario/shipped.ts';

/** A few seeds of one scenario for a thread. */
export interface Chunk {
  readonly file: unknown;
  readonly set: Readonly<Record<string, number>>;
  readonly agents: Readonly<Record<Code, AgentName>>;
  readonly seeds: readonly string[];
}

const opened = new Map<string, Scenario>();

/** Play the seeds of a chunk. The scenario is read once a thread. */
export function playSeeds({ file, set, agents, seeds }: Chunk): GameRows[] {
  const key = JSON.stringify([file, set]);
  let scenario = opened.get(key);
  if (scenario === undefined) {
    const reading = readScenario(file, { base: shippedFile, set });
    if (!reading.ok) throw new Error('the scenario cannot be read');
    scenario = reading.scenario;
    opened.set(key, scenario);
  }
  return seeds.map(seed => playSeed(scenario, seed, agents));
}
