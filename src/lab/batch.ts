import { AGENTS, type AgentName } from '../agents/index.ts';
import { allTrade, danger, share, trade, unity } from '../engine/measures.ts';
import { byNation, CHN, CODES, type Code, NATIONS, PRK, RUS } from '../engine/nations.ts';
import type { World } from '../engine/world.ts';
import { Match } from '../match/match.ts';
import { finish, seal } from '../match/play.ts';
import type { Scenario } from '../scenario/read.ts';
import { seatOf } from './seats.ts';

export type Cell = string | number;
export type Row = Readonly<Record<string, Cell>>;

/** One game as tidy rows: one for the run, one a turn and nation. */
export interface GameRows {
  readonly run: Row;
  readonly turns: readonly Row[];
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

/** The measures a table shows of a world. Money in USD million a year, shares in percent. */
function measures(world: World, scenario: Scenario): Row {
  const m = scenario.book.measures;
  return {
    rift: round(world.globe.rift),
    tension: round(world.globe.tension),
    outrage: round(world.globe.outrage),
    law: round(world.globe.unRegime),
    talks: round(world.globe.talks),
    unity: round(unity(world, m)),
    danger: round(danger(world, m)),
    tie_rus_prk: round(world.dyad[RUS][PRK].tie),
    china_share: round(100 * share(world, PRK, CHN)),
    trade_prk: round(allTrade(world, PRK)),
    trade_rus_prk: round(trade(world, RUS, PRK)),
    tests: world.programme.tests,
    launches: world.programme.launches,
    pilots: world.rail.pilots,
    rail: round(world.rail.progress),
    promised_rus: round(world.dyad[RUS][PRK].aidPromised),
    delivered_rus: round(world.dyad[RUS][PRK].aidDelivered),
    stability_prk: round(world.state[PRK].stability),
  };
}

/** Play one seed to its end and keep its rows. */
export function playSeed(scenario: Scenario, seed: string, agents: Readonly<Record<Code, AgentName>>): GameRows {
  const seats = byNation(n => seatOf(AGENTS[agents[CODES[n]]]));
  const match = new Match(scenario, { seed, seats: agents, hash: '' });
  const turns: Row[] = [];
  while (match.end === null) {
    const sealed = seal(match, seats);
    finish(match, sealed, seats);
    const world = match.after(match.turn);
    const shared = measures(world, scenario);
    for (const n of NATIONS) {
      const orders = sealed.orders[n]
        .map(order => (order.move === 'offer' ? `offer:${order.give.move}>${order.want.move}` : order.move))
        .join(' ');
      turns.push({
        scenario: scenario.id,
        seed,
        turn: match.turn,
        nation: CODES[n],
        value: round(match.path.at(-1)![n]),
        support: round(world.state[n].support),
        standing: round(world.state[n].standing),
        economy: round(world.state[n].economy),
        orders,
        ...shared,
      });
    }
  }
  const end = match.after(match.turn);
  const payoffs = Object.fromEntries(match.payoffs.map((payoff, n) => [`payoff_${CODES[n]}`, round(payoff)]));
  const types = Object.fromEntries(
    NATIONS.map(n => [`type_${CODES[n]}`, scenario.tables.types[n][match.after(0).state[n].type - 1]?.name ?? '']),
  );
  return {
    run: {
      scenario: scenario.id,
      seed,
      end: match.end ?? '',
      turns: match.turn,
      ...payoffs,
      ...types,
      ...measures(end, scenario),
      hash: match.record.turns.at(-1)?.hash ?? '',
    },
    turns,
  };
}

/** Rows as CSV (RFC 4180), columns in the order of the first row. */
export function toCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: Cell | undefined): string => {
    const text = String(value ?? '');
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${[columns.join(','), ...rows.map(row => columns.map(name => cell(row[name])).join(','))].join('\r\n')}\r\n`;
}
