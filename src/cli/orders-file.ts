import { type CrisisStance, MOST_ROUNDS, STANCE_NAMES, stanceFault } from '../engine/crisis/ladder.ts';
import type { Order } from '../engine/deeds.ts';
import { faultsOf } from '../engine/legality.ts';
import { ABSTAIN, type Answer, NONE } from '../engine/move.ts';
import { type ByNation, byNation, CODES, type Code, type Nation, nationOf } from '../engine/nations.ts';
import type { Match } from '../match/match.ts';
import type { Seat } from '../match/play.ts';
import { answerFromJson, type OrderJson, orderFromJson } from '../match/record.ts';
import { isObject, shown } from '../scenario/problems.ts';
import { stanceFaultText } from '../words/crisis.ts';
import { faultSentence } from '../words/sentences.ts';
import { meant, UsageError } from './usage.ts';

type By<T> = Readonly<Partial<Record<Code, T>>>;

/** What a file gives for one turn: orders by nation, answers by nation in the order they are asked, stances by nation for each round of a crisis. */
interface Given {
  readonly orders: By<readonly Order[]>;
  readonly answers: By<readonly Answer[]>;
  readonly crisis: readonly By<CrisisStance>[];
}
/** By turn, from 1, as a saved game writes them. */
export type OrdersByTurn = ReadonlyMap<number, Given>;
/** A saved game is an orders file too. Its answers and stances were given to what was asked then: played otherwise, it asks other things. */
const isRecord = (json: unknown): boolean => isObject(json) && 'format' in json;

/** Says what is wrong at a place. */
type Wrong = (where: string, what: string) => undefined;

/** Every order, answer and stance of a file, its shape checked whether or not its turn will be played. Throws a UsageError with all its faults. */
export function ordersFrom(json: unknown): OrdersByTurn {
  const problems: string[] = [];
  const wrong: Wrong = (where, what) => {
    problems.push(`the orders file${where}${what}`);
    return undefined;
  };
  const script = turnsFrom(json, wrong);
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return script;
}

function turnsFrom(json: unknown, wrong: Wrong): OrdersByTurn {
  const script = new Map<number, Given>();
  const whole = isObject(json) && Object.keys(json).every(key => !/^-?\d/.test(key));
  const turns = whole ? json.turns : json;
  if (whole) strange(json, RECORD, '', wrong);
  if (typeof turns !== 'object' || turns === null) {
    wrong('', ` needs { "turns": { "1": { "RUS": [ ... ] } } } or a list of turns, found ${shown(turns)}`);
    return script;
  }
  for (const [key, value] of Object.entries(turns)) {
    const turn = Array.isArray(turns) ? Number(key) + 1 : Number(key);
    if (!Number.isInteger(turn) || turn < 1) wrong('', ` names a turn "${key}"; turns are counted from 1`);
    else script.set(turn, turnFrom(value, `, turn ${turn}`, wrong, isRecord(json)));
  }
  return script;
}
/** What a saved game holds besides. */
const RECORD = ['turns', 'format', 'name', 'rules', 'scenario', 'set', 'seed', 'seats', 'levels', 'branches'];
const TURN = ['orders', 'answers', 'crisis', 'hash'];

function strange(json: object, keys: readonly string[], where: string, wrong: Wrong): void {
  for (const key of Object.keys(json)) if (!keys.includes(key)) wrong(where, `: there is no "${key}" in it${meant(key, keys)}`);
}

function turnFrom(json: unknown, where: string, wrong: Wrong, recorded: boolean): Given {
  const whole = isObject(json) && TURN.some(key => key in json);
  if (!whole) return { orders: byCode(json, where, 'lists of orders', wrong, listOf), answers: {}, crisis: [] };
  strange(json, TURN, where, wrong);
  const { orders = {}, answers = {}, crisis = [] } = json;
  if (recorded) return { orders: byCode(orders, where, 'lists of orders', wrong, listOf), answers: {}, crisis: [] };
  const rounds = Array.isArray(crisis) && crisis.length <= MOST_ROUNDS ? crisis : [];
  if (rounds !== crisis) wrong(`${where}, crisis`, `: expected a list of up to ${MOST_ROUNDS} rounds, found ${shown(crisis)}`);
  return {
    orders: byCode(orders, where, 'lists of orders', wrong, listOf),
    answers: byCode(answers, `${where}, answers`, 'lists of answers', wrong, answersFrom),
    crisis: rounds.map((round, r) => byCode(round, `${where}, round ${r + 1}`, 'stances', wrong, stanceFrom)),
  };
}

type Reader<T> = (json: unknown, where: string, wrong: Wrong, nation: Nation) => T | undefined;

/** Something for each of the nations named. */
function byCode<T>(json: unknown, where: string, what: string, wrong: Wrong, read: Reader<T>): By<T> {
  const found: Partial<Record<Code, T>> = {};
  if (!isObject(json)) wrong(where, `: expected ${what} by nation, found ${shown(json)}`);
  else
    for (const [code, value] of Object.entries(json)) {
      const nation = nationOf(code);
      if (nation === undefined) wrong(where, `: there is no nation "${code}"${meant(code, CODES)}; there are ${CODES.join(', ')}`);
      else {
        const one = read(value, `${where}, ${code}`, wrong, nation);
        if (one !== undefined) found[code as Code] = one;
      }
    }
  return found;
}

const listOf: Reader<readonly Order[]> = (json, where, wrong, nation) => {
  if (!Array.isArray(json)) return wrong(where, `: expected a list of orders, found ${shown(json)}`);
  return json.flatMap((one: OrderJson, k) => {
    const order = orderFromJson(one, nation);
    if (typeof order !== 'string') return [order];
    wrong(`${where}, order ${k + 1}`, `: ${order}`);
    return [];
  });
};

const SAID = ['yes', 'no', 'abstain'] as const;
const answersFrom: Reader<readonly Answer[]> = (json, where, wrong) => {
  if (!Array.isArray(json)) return wrong(where, `: expected a list of answers, found ${shown(json)}`);
  return json.map((one, k) => {
    if (!SAID.includes(one)) wrong(`${where}, answer ${k + 1}`, `: expected one of ${SAID.join(', ')}, found ${shown(one)}`);
    return answerFromJson(one);
  });
};

const stanceFrom: Reader<CrisisStance> = (json, where, wrong) => {
  const at = STANCE_NAMES.indexOf(json as (typeof STANCE_NAMES)[number]);
  if (at >= 0) return at as CrisisStance;
  return wrong(where, `: there is no stance ${shown(json)}${meant(String(json), STANCE_NAMES)}; there are ${STANCE_NAMES.join(', ')}`);
};

/** Throws where a turn just played had answers for a seat that nobody asked. */
export function checkAnswers(match: Match, script: OrdersByTurn): void {
  const given = script.get(match.turn)?.answers ?? {};
  const { questions } = match.played(match.turn);
  for (const [code, answers] of Object.entries(given))
    if (answers.length > 0 && !questions.some(({ asked }) => CODES[asked] === code))
      throw new UsageError(`the orders file, turn ${match.turn}, answers, ${code}: ${answers.length} are given and none asked for`);
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
    answers(nation, belief, match, questions) {
      const given = script.get(match.turn + 1)?.answers[CODES[n]] ?? [];
      const where = `the orders file, turn ${match.turn + 1}, answers, ${CODES[n]}`;
      if (given.length > questions.length) throw new UsageError(`${where}: ${given.length} are given and ${questions.length} asked for`);
      const bad = questions.findIndex(({ kind }, k) => given[k] === ABSTAIN && kind !== 'vote');
      if (bad >= 0) throw new UsageError(`${where}, answer ${bad + 1}: only a vote can be abstained from`);
      const own = given.length === questions.length ? [] : seats[n].answers(nation, belief, match, questions);
      return questions.map((_, k) => given[k] ?? own[k] ?? NONE);
    },
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
