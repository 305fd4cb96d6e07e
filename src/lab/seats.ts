import type { Agent } from '../agents/briefing.ts';
import { AGENT_NAMES, AGENTS, type AgentName } from '../agents/index.ts';
import { LEVELS, type Level } from '../match/levels.ts';
import type { Seat } from '../match/play.ts';

/** Who can play a seat, as records write it. */
export const PLAYERS: readonly string[] = [...AGENT_NAMES, 'script', 'human'];

/** Put an agent in a seat: it is given its beliefs and nothing else. */
export const seatOf = (agent: Agent, options: { readonly offers?: boolean; readonly level?: number } = {}): Seat => {
  const { offers = true, level = 1 } = options;
  return {
    orders: (nation, { seen, doubt }, match) =>
      agent.orders({ nation, seen, doubt, tables: match.scenario.tables, chance: match.chance, offers, level }),
    answers: (nation, { seen, doubt }, match, questions) =>
      agent.answers({ nation, seen, doubt, tables: match.scenario.tables, chance: match.chance, offers, level }, questions),
    stance: (nation, { seen, doubt }, match) =>
      agent.stance({ nation, seen, doubt, tables: match.scenario.tables, chance: match.chance, offers, level }),
  };
};

/** The agent that plays on for a seat of a record: its own, or the default one where that is not an agent. */
export const agentIn = (player: string): AgentName => AGENT_NAMES.find(name => name === player) ?? 'default';

/** An agent by its name, at the level of its seat. */
export const seatNamed = (agent: AgentName, level: Level = 'standard'): Seat => seatOf(AGENTS[agent], { level: LEVELS[level].precision });
