import type { Agent } from './briefing.ts';
import { defaultAgent } from './default.ts';
import { randomAgent } from './random.ts';
import { rolloutAgent } from './rollout.ts';
import { courtingAgent, pressingAgent } from './stances.ts';

/** The agents by name, as seats in records and on the command line write them. */
export const AGENTS = {
  default: defaultAgent,
  random: randomAgent,
  rollout: rolloutAgent,
  courting: courtingAgent,
  pressing: pressingAgent,
} as const satisfies Readonly<Record<string, Agent>>;
export type AgentName = keyof typeof AGENTS;
export const AGENT_NAMES = Object.keys(AGENTS) as readonly AgentName[];
