import type { CrisisStance } from '../engine/crisis/ladder.ts';
import { MOST_ROUNDS, STANCE_NAMES, stanceFault } from '../engine/crisis/ladder.ts';
import type { Order } from '../engine/deeds.ts';
import { faultsOf } from '../engine/legality.ts';
import { type ByNation, byNation, CODES, type Code, nationOf } from '../engine/nations.ts';
import type { Seat } from '../match/play.ts';
import { type OrderJson, orderFromJson } from '../match/record.ts';
import { shown } from '../scenario/problems.ts';
import { stanceFaultText } from '../words/crisis.ts';
import { faultSentence } from '../words/sentences.ts';
import { meant, UsageError } from './usage.ts';

type By<T> = Readonly<Partial<Record<Code, T>>>;

/** What a file gives for one turn: orders by nation, and stances by nation for each round of a crisis, should one open. */
interface Given {
  readonly orders: By<readonly Order[]>;
  readonly crisis: readonly By<CrisisStance>[];
}
/** By turn, from 1, as a saved game writes them. */
export type OrdersByTurn = ReadonlyMap<number, Given>;

const SHAPE = 'the orders file needs { "turns": { "1": { "RUS": [ ... ] } } } or a list of turns';

/** Every order and stance of a file, its shape checked whether or not its turn will be played. Throws a UsageError that names the place. */
export function ordersFrom(json: unknown): OrdersByTurn {
  const turns = isObject(json) && 'turns' in json ? json.turns : json;
  if (typeof turns !== 'object' || turns === null) throw new UsageError(`${SHAPE}, found ${shown(turns)}`);
  if (turns !== json) noMoreThan(json as object, RECORD, 'the orders file');
  const script = new Map<number, Given>();
  for (const [key, value] of Object.entries(turns)) {
    const turn = Array.isArray(turns) ? Number(key) + 1 : Number(key);
    if (!Number.isInteger(turn) || turn < 1) throw new UsageError(`the orders file names a turn "${key}"; turns are counted from 1`);
    script.set(turn, turnFrom(value, `the orders file, turn ${turn}`));
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

function turnFrom(json: unknown, where: string): Given {
  const whole = isObject(json) && ('orders' in json || 'crisis' in json);
  if (!whole) return { orders: byCode(json, where, 'lists of orders', listOf), crisis: [] };
  noMoreThan(json, TURN, where);
  const { orders = {}, crisis = [] } = json;
  if (!Array.isArray(crisis) || crisis.length > MOST_ROUNDS)
    throw new UsageError(`${where}, crisis: expected a list of up to ${MOST_ROUNDS} rounds, found ${shown(crisis)}`);
  return {
    orders: byCode(orders, where, 'lists of orders', listOf),
    crisis: crisis.map((round, r) => byCode(round, `${where}, round ${r + 1}`, 'stances', stanceFrom)),
  };
}

/** Something for each of the nations named. */
function byCode<T>(json: unknown, where: string, what: string, read: (json: unknown, where: string, code: Code) => T): By<T> {
  if (!isObject(json)) throw new UsageError(`${where}: expected ${what} by nation, found ${shown(json)}`);
  return Object.fromEntries(
    Object.entries(json).map(([code, value]) => {
      if (nationOf(code) === undefined)
        throw new UsageError(`${where}: there is no nation "${code}"${meant(code, CODES)}; there are ${CODES.join(', ')}`);
      return [code, read(value, `${where}, ${code}`, code as Code)];
    }),
  ) as By<T>;
}

function listOf(json: unknown, where: string, code: Code): readonly Order[] {
  if (!Array.isArray(json)) throw new UsageError(`${where}: expected a list of orders, found ${shown(json)}`);
  return json.map((one: OrderJson, k) => {
    const order = orderFromJson(one, nationOf(code)!);
    if (typeof order === 'string') throw new UsageError(`${where}, order ${k + 1}: ${order}`);
    return order;
  });
}

function stanceFrom(json: unknown, where: string): CrisisStance {
  const at = STANCE_NAMES.indexOf(json as (typeof STANCE_NAMES)[number]);
  if (at >= 0) return at as CrisisStance;
  throw new UsageError(
    `${where}: there is no stance ${shown(json)}${meant(String(json), STANCE_NAMES)}; there are ${STANCE_NAMES.join(', ')}`,
  );
}

/** Seats that play the file where it has something for them, and their agent elsewhere. What is illegal stops the run with its reason. */
export function scripted(seats: ByNation<Seat>, script: OrdersByTurn): ByNation<Seat> {
  return byNation(n => ({
    orders(nation, belief, match) {
      const orders = script.get(match.turn + 1)?.orders[CODES[n]];
      if (orders === undefined) return seats[n].orders(nation, belief, match);
      const where = `the orders file, turn ${match.turn + 1}, ${CODES[n]}`;
      const faults = faultsOf(belief.seen, nation, orders, match.scenario.tables);
      if (faults.length > 0)
        throw new UsageError(`${where}: ${faults.map(fault => `${fault.order.move}: ${faultSentence(fault, belief.seen)}`).join(' ')}`);
      return orders;
    },
    answers: (nation, belief, match, questions) => seats[n].answers(nation, belief, match, questions),
    stance(nation, belief, match) {
      const { round } = belief.seen.crisis;
      const stance = script.get(match.turn + 1)?.crisis[round]?.[CODES[n]];
      if (stance === undefined) return seats[n].stance(nation, belief, match);
      const fault = stanceFault(belief.seen, nation, stance, match.scenario.book.crises);
      if (fault === null) return stance;
      const where = `the orders file, turn ${match.turn + 1}, round ${round + 1}, ${CODES[n]}`;
      throw new UsageError(`${where}: ${STANCE_NAMES[stance]}: ${stanceFaultText(fault, belief.seen, nation)}`);
    },
  }));
}
