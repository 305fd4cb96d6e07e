import type { Agent } from './briefing.ts';
import { defaultAgent } from './default.ts';
import { randomAgent } from './random.ts';

/** The agents by name, as seats in records and on the command line write them. */
export const AGENTS = { default: defaultAgent, random: randomAgent } as const satisfies Readonly<Record<string, Agent>>;
export type AgentName = keyof typeof AGENTS;
export const AGENT_NAMES = Object.keys(AGENTS) as readonly AgentName[];
