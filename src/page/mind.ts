import { AGENTS, type AgentName } from '../agents/index.ts';
import { chanceFrom } from '../engine/chance.ts';
import type { CrisisStance } from '../engine/crisis/ladder.ts';
import type { Order } from '../engine/deeds.ts';
import type { Answer } from '../engine/move.ts';
import type { Nation } from '../engine/nations.ts';
import type { Question } from '../engine/settle.ts';
import { World } from '../engine/world.ts';
import type { Scenario } from '../scenario/read.ts';
import { openScenario } from './scenarios.ts';

/** What an agent is asked, as a message: its beliefs are two buffers, and nothing else of the world goes with them. */
export interface Task {
  readonly scenario: { readonly id: string; readonly file: unknown; readonly set: Readonly<Record<string, number>> };
  readonly seed: string;
  readonly nation: Nation;
  readonly agent: AgentName;
  /** Multiplies its precision. */
  readonly level: number;
  readonly seen: World['numbers'];
  readonly doubt: World['numbers'];
  readonly ask:
    | { readonly kind: 'orders' }
    | { readonly kind: 'answers'; readonly questions: readonly Question[] }
    | { readonly kind: 'stance' };
}
export type Thought = readonly Order[] | readonly Answer[] | CrisisStance;

/** The scenario read last: a game asks of one only. */
let read: { readonly key: string; readonly scenario: Scenario } | null = null;
function scenarioOf({ id, file, set }: Task['scenario']): Scenario {
  const key = JSON.stringify([id, file, set]);
  if (read?.key !== key) {
    const scenario = openScenario(id, file, set);
    if (scenario === null || typeof scenario === 'string') throw new Error(scenario ?? id);
    read = { key, scenario };
  }
  return read.scenario;
}

/** Let an agent think. The same here and in a worker. */
export function think({ scenario, seed, nation, agent, level, seen, doubt, ask }: Task): Thought {
  const { tables } = scenarioOf(scenario);
  const briefing = { nation, seen: new World(seen), doubt: new World(doubt), tables, chance: chanceFrom(seed), offers: true, level };
  const mind = AGENTS[agent];
  if (ask.kind === 'orders') return mind.orders(briefing);
  return ask.kind === 'answers' ? mind.answers(briefing, ask.questions) : mind.stance(briefing);
}
