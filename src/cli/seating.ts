import type { AgentName } from '../agents/index.ts';
import { type Dropped, scriptAgent } from '../agents/script.ts';
import type { Order } from '../engine/deeds.ts';
import { faultsOf } from '../engine/legality.ts';
import { type ByNation, byNation, CODES, type Code, nationOf } from '../engine/nations.ts';
import type { Seating } from '../lab/batch.ts';
import { historyFor, type Script, scriptFrom } from '../lab/past.ts';
import { seatNamed, seatOf } from '../lab/seats.ts';
import { LEVEL_NAMES, type Level, type Levels } from '../match/levels.ts';
import type { Seat } from '../match/play.ts';
import { type OrderJson, orderFromJson } from '../match/record.ts';
import { nearest, shown } from '../scenario/problems.ts';
import { faultSentence } from '../words/sentences.ts';
import { agentName, readJson, UsageError } from './usage.ts';

/** Who plays each seat, the levels that are not standard, and the files of seats that replay one ('' for the scenario's history). */
export interface Chairs {
  readonly seats: Readonly<Record<Code, AgentName | 'script'>>;
  readonly levels: Levels;
  readonly scripts: Readonly<Partial<Record<Code, string>>>;
}

/** `--seat RUS=random`, `--seat all=default:hard` or `--seat PRK=script:FILE`, as often as wanted, later ones over earlier. */
export function seatsFrom(given: readonly string[] = []): Chairs {
  const seats = Object.fromEntries(CODES.map(code => [code, 'default'])) as Record<Code, AgentName | 'script'>;
  const levels: Partial<Record<Code, Level>> = {};
  const scripts: Partial<Record<Code, string>> = {};
  for (const text of given) {
    const [, code, agent, more] = /^([^=]*)=([^=:]*)(?::(.*))?$/.exec(text) ?? [];
    if (code === undefined || agent === undefined) throw new UsageError(`--seat needs CODE=agent, found "${text}"`);
    for (const one of code === 'all' ? CODES : [codeFrom(code)]) {
      delete levels[one];
      delete scripts[one];
      seats[one] = agent === 'script' ? agent : (agentName(agent) as AgentName);
      if (agent === 'script') scripts[one] = more ?? '';
      else if (more !== undefined && levelName(more) !== 'standard') levels[one] = levelName(more);
    }
  }
  return { seats, levels, scripts };
}

/** Seats for a batch, which plays agents only. */
export function agentsOnly({ seats, levels }: Chairs): Seating {
  if (Object.values(seats).includes('script')) throw new UsageError('a script plays in "run", not in "batch"');
  return { seats: seats as Seating['seats'], levels };
}

/** The scripts of the seats that replay one, read, with what they need set. */
export function scriptsFor({ scripts }: Chairs, scenario: string): { byCode: Partial<Record<Code, Script>>; set: Record<string, number> } {
  const byCode: Partial<Record<Code, Script>> = {};
  for (const [code, file] of Object.entries(scripts)) {
    const json = file === '' ? historyFor(scenario) : readJson(file);
    if (json === undefined) throw new UsageError(`${scenario} has no recorded history; give a file, --seat ${code}=script:FILE`);
    const script = scriptFrom(json);
    if (typeof script === 'string') throw new UsageError(`the script of ${code}: ${script}`);
    byCode[code as Code] = script;
  }
  return { byCode, set: Object.assign({}, ...Object.values(byCode).map(({ set }) => set)) };
}

function codeFrom(text: string): Code {
  if (nationOf(text) !== undefined) return text as Code;
  throw new UsageError(`there is no nation "${text}"${meant(text, CODES)}; there are ${CODES.join(', ')}, or all`);
}

function levelName(text: string): Level {
  const known = LEVEL_NAMES.find(name => name === text);
  if (known !== undefined) return known;
  throw new UsageError(`there is no level "${text}"${meant(text, LEVEL_NAMES)}; there are ${LEVEL_NAMES.join(', ')}`);
}

/** Agents, and scripts that note on stderr which of their orders they had to leave out. */
export const seatsOf = ({ seats, levels }: Chairs, scripts: Partial<Record<Code, Script>>): ByNation<Seat> =>
  byNation(n => {
    const code = CODES[n];
    const agent = seats[code];
    if (agent !== 'script') return seatNamed(agent, levels[code]);
    const left: Dropped = (turn, fault, now) =>
      process.stderr.write(`six-party: turn ${turn}, ${code} leaves out ${fault.order.move}: ${faultSentence(fault, now)}\n`);
    return seatOf(scriptAgent(scripts[code]!.past, left));
  });

/** Orders given in a file: by turn (from 1) and nation, as a saved game writes them. */
export type OrdersByTurn = ReadonlyMap<number, Readonly<Partial<Record<Code, readonly Order[]>>>>;

const SHAPE = 'the orders file needs { "turns": { "1": { "RUS": [ ... ] } } } or a list of turns';

export function ordersFrom(json: unknown): OrdersByTurn {
  const turns = isObject(json) && 'turns' in json ? json.turns : json;
  if (typeof turns !== 'object' || turns === null) throw new UsageError(`${SHAPE}, found ${shown(turns)}`);
  if (turns !== json) noMoreThan(json as object, RECORD, 'the orders file');
  const script = new Map<number, Readonly<Partial<Record<Code, readonly Order[]>>>>();
  for (const [key, value] of Object.entries(turns)) {
    const turn = Array.isArray(turns) ? Number(key) + 1 : Number(key);
    if (!Number.isInteger(turn) || turn < 1) throw new UsageError(`the orders file names a turn "${key}"; turns are counted from 1`);
    const where = `the orders file, turn ${turn}`;
    const recorded = isObject(value) && 'orders' in value;
    if (recorded) noMoreThan(value, TURN, where);
    script.set(turn, turnFrom(recorded ? value.orders : value, where));
  }
  return script;
}
/** A saved game is an orders file too: what else it holds is known, and left alone. */
const RECORD = ['turns', 'format', 'rules', 'scenario', 'set', 'seed', 'seats', 'levels', 'branches'];
const TURN = ['orders', 'answers', 'crisis', 'hash'];

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function noMoreThan(json: object, keys: readonly string[], where: string): void {
  const key = Object.keys(json).find(one => !keys.includes(one));
  if (key !== undefined) throw new UsageError(`${where}: there is no "${key}" in it${meant(key, keys)}`);
}

const meant = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
};

/** Every order of a turn, its shape checked whether or not the turn will be played. */
function turnFrom(orders: unknown, where: string): Readonly<Partial<Record<Code, readonly Order[]>>> {
  if (!isObject(orders)) throw new UsageError(`${where}: expected lists of orders by nation, found ${shown(orders)}`);
  const read: Partial<Record<Code, readonly Order[]>> = {};
  for (const [code, list] of Object.entries(orders)) {
    const nation = nationOf(code);
    if (nation === undefined)
      throw new UsageError(`${where}: there is no nation "${code}"${meant(code, CODES)}; there are ${CODES.join(', ')}`);
    if (!Array.isArray(list)) throw new UsageError(`${where}, ${code}: expected a list of orders, found ${shown(list)}`);
    read[code as Code] = list.map((json: OrderJson, k) => {
      const order = orderFromJson(json, nation);
      if (typeof order === 'string') throw new UsageError(`${where}, ${code}, order ${k + 1}: ${order}`);
      return order;
    });
  }
  return read;
}

/** Seats that play the script where it has orders for them, and their agent elsewhere. An illegal order stops the run with its reason. */
export function scripted(seats: ByNation<Seat>, script: OrdersByTurn): ByNation<Seat> {
  return byNation(n => ({
    orders(nation, belief, match) {
      const orders = script.get(match.turn + 1)?.[CODES[n]];
      if (orders === undefined) return seats[n].orders(nation, belief, match);
      const where = `the orders file, turn ${match.turn + 1}, ${CODES[n]}`;
      const faults = faultsOf(belief.seen, nation, orders, match.scenario.tables);
      if (faults.length > 0)
        throw new UsageError(`${where}: ${faults.map(fault => `${fault.order.move}: ${faultSentence(fault, belief.seen)}`).join(' ')}`);
      return orders;
    },
    answers: (nation, belief, match, questions) => seats[n].answers(nation, belief, match, questions),
    stance: (nation, belief, match) => seats[n].stance(nation, belief, match),
  }));
}
