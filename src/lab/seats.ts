import type { Agent } from '../agents/briefing.ts';
import type { Seat } from '../match/play.ts';

/** Put an agent in a seat: it is given its beliefs and nothing else. */
export const seatOf = (agent: Agent, options: { readonly offers?: boolean; readonly level?: number } = {}): Seat => {
  const { offers = true, level = 1 } = options;
  return {
    orders: (nation, { seen, doubt }, match) =>
      agent.orders({ nation, seen, doubt, tables: match.scenario.tables, chance: match.chance, offers, level }),
    answers: (nation, { seen, doubt }, match, questions) =>
      agent.answers({ nation, seen, doubt, tables: match.scenario.tables, chance: match.chance, offers, level }, questions),
  };
};
