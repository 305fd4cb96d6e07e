import { AGENTS, type AgentName } from '../agents/index.ts';
import type { Order } from '../engine/deeds.ts';
import { faultsOf } from '../engine/legality.ts';
import { type ByNation, byNation, CODES, type Code, nationOf } from '../engine/nations.ts';
import { seatOf } from '../lab/seats.ts';
import type { Seat } from '../match/play.ts';
import { type OrderJson, orderFromJson } from '../match/record.ts';
import { nearest, shown } from '../scenario/problems.ts';
import { faultSentence } from '../words/sentences.ts';
import { agentName, UsageError } from './usage.ts';

export type Seats = Record<Code, AgentName>;

/** `--seat RUS=random`, as often as wanted; the rest are default agents. */
export function seatsFrom(given: readonly string[] = []): Seats {
  const seats = Object.fromEntries(CODES.map(code => [code, 'default'])) as Seats;
  for (const text of given) {
    const [code, agent, ...more] = text.split('=');
    if (agent === undefined || more.length > 0) throw new UsageError(`--seat needs CODE=agent, found "${text}"`);
    if (nationOf(code) === undefined) {
      const meant = nearest(code!, CODES);
      throw new UsageError(
        `there is no nation "${code}"${meant === undefined ? '' : ` (did you mean "${meant}"?)`}; there are ${CODES.join(', ')}`,
      );
    }
    seats[code as Code] = agentName(agent) as AgentName;
  }
  return seats;
}

export const agentSeats = (seats: Seats): ByNation<Seat> => byNation(n => seatOf(AGENTS[seats[CODES[n]]]));

/** Orders given in a file: by turn (from 1) and nation, as a saved game writes them. */
export type Script = ReadonlyMap<number, Readonly<Partial<Record<Code, readonly OrderJson[]>>>>;

const SHAPE = 'the orders file needs { "turns": { "1": { "RUS": [ ... ] } } } or a list of turns';

export function scriptFrom(json: unknown): Script {
  const turns = isObject(json) && 'turns' in json ? json.turns : json;
  if (typeof turns !== 'object' || turns === null) throw new UsageError(`${SHAPE}, found ${shown(turns)}`);
  const script = new Map<number, Readonly<Partial<Record<Code, readonly OrderJson[]>>>>();
  for (const [key, value] of Object.entries(turns)) {
    const turn = Array.isArray(turns) ? Number(key) + 1 : Number(key);
    if (!Number.isInteger(turn) || turn < 1) throw new UsageError(`the orders file names a turn "${key}"; turns are counted from 1`);
    const orders = isObject(value) && 'orders' in value ? value.orders : value;
    checkTurn(orders, `the orders file, turn ${turn}`);
    script.set(turn, orders as Partial<Record<Code, readonly OrderJson[]>>);
  }
  return script;
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function checkTurn(orders: unknown, where: string): void {
  if (!isObject(orders)) throw new UsageError(`${where}: expected lists of orders by nation, found ${shown(orders)}`);
  for (const [code, list] of Object.entries(orders)) {
    if (nationOf(code) === undefined) throw new UsageError(`${where}: there is no nation "${code}"; there are ${CODES.join(', ')}`);
    if (!Array.isArray(list)) throw new UsageError(`${where}, ${code}: expected a list of orders, found ${shown(list)}`);
  }
}

/** Seats that play the script where it has orders for them, and their agent elsewhere. An illegal order stops the run with its reason. */
export function scripted(seats: ByNation<Seat>, script: Script): ByNation<Seat> {
  return byNation(n => ({
    orders(nation, belief, match) {
      const given = script.get(match.turn + 1)?.[CODES[n]];
      if (given === undefined) return seats[n].orders(nation, belief, match);
      const where = `the orders file, turn ${match.turn + 1}, ${CODES[n]}`;
      const orders = given.map((json): Order => {
        const order = orderFromJson(json, nation);
        if (typeof order === 'string') throw new UsageError(`${where}: ${order}`);
        return order;
      });
      const faults = faultsOf(match.world, nation, orders, match.scenario.book);
      if (faults.length > 0)
        throw new UsageError(`${where}: ${faults.map(fault => `${fault.order.move}: ${faultSentence(fault, match.world)}`).join(' ')}`);
      return orders;
    },
    answers: (nation, belief, match, questions) => seats[n].answers(nation, belief, match, questions),
  }));
}
