import type { AgentName } from '../agents/index.ts';
import { allTrade, danger, share, trade, unity } from '../engine/measures.ts';
import { byNation, CHN, CODES, type Code, NATIONS, type Nation, PRK, RUS } from '../engine/nations.ts';
import type { World } from '../engine/world.ts';
import type { Levels } from '../match/levels.ts';
import { Match } from '../match/match.ts';
import { playTurn } from '../match/play.ts';
import type { Scenario } from '../scenario/read.ts';
import { seatNamed } from './seats.ts';

export type Cell = string | number;
export type Row = Readonly<Record<string, Cell>>;

/** The agents in the seats, and their levels where they are not standard. */
export interface Seating {
  readonly seats: Readonly<Record<Code, AgentName>>;
  readonly levels: Levels;
}

/** One game as tidy rows: one for the run, one a turn and nation. */
export interface GameRows {
  readonly run: Row;
  readonly turns: readonly Row[];
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

/** The measures a table shows of a world. Money in USD million a year, shares in percent; what was done is counted since the opening. */
function measures(world: World, { opening, book }: Scenario): Row {
  const m = book.measures;
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
    tests: world.programme.tests - opening.programme.tests,
    launches: world.programme.launches - opening.programme.launches,
    pilots: world.rail.pilots - opening.rail.pilots,
    rail: round(world.rail.progress),
    promised_rus: round(world.dyad[RUS][PRK].aidPromised - opening.dyad[RUS][PRK].aidPromised),
    delivered_rus: round(world.dyad[RUS][PRK].aidDelivered - opening.dyad[RUS][PRK].aidDelivered),
    stability_prk: round(world.state[PRK].stability),
  };
}

/** Play one seed to its end and keep its rows. */
export function playSeed(scenario: Scenario, seed: string, agents: Seating['seats'], levels: Levels = {}): GameRows {
  const seats = byNation(n => seatNamed(agents[CODES[n]], levels[CODES[n]]));
  const match = new Match(scenario, { seed, seats: agents, levels, hash: '' });
  while (match.end === null) playTurn(match, seats);
  return { run: runRow(match), turns: turnsOf(match) };
}

/** Every turn of a match, a row a nation. */
export const turnsOf = (match: Match): Row[] => match.record.turns.flatMap((_, t) => turnRows(match, t + 1));

function turnRows(match: Match, turn: number): Row[] {
  const { scenario, record } = match;
  const { orders } = match.played(turn);
  const world = match.after(turn);
  const shared = measures(world, scenario);
  const { state } = world;
  return NATIONS.map(n => ({
    scenario: scenario.id,
    seed: record.seed,
    turn,
    nation: CODES[n],
    value: round(match.path[turn - 1]![n]),
    support: round(state[n].support),
    standing: round(state[n].standing),
    economy: round(state[n].economy),
    orders: orders[n].map(order => (order.move === 'offer' ? `offer:${order.give.move}>${order.want.move}` : order.move)).join(' '),
    ...shared,
  }));
}

function runRow(match: Match): Row {
  const { scenario, record, turn } = match;
  const types = scenario.tables.types.map((list, n) => [`type_${CODES[n]!}`, list[match.after(0).state[n as Nation].type - 1]?.name ?? '']);
  return {
    scenario: scenario.id,
    seed: record.seed,
    end: match.end ?? '',
    turns: turn,
    ...Object.fromEntries(match.payoffs.map((payoff, n) => [`payoff_${CODES[n]}`, round(payoff)])),
    ...Object.fromEntries(types),
    ...measures(match.after(turn), scenario),
    hash: record.turns.at(-1)?.hash ?? '',
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
