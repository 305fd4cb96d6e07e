import { type CrisisStance, STANCE_NAMES, type Stances } from '../engine/crisis/ladder.ts';
import type { Order } from '../engine/deeds.ts';
import type { Answer } from '../engine/move.ts';
import { CODES, type Code, NATIONS, type Nation } from '../engine/nations.ts';
import {
  type AnswerJson,
  answerFromJson,
  answerToJson,
  type OrderJson,
  orderFromJson,
  orderToJson,
  type StancesJson,
  stancesFromJson,
  stancesToJson,
} from './record.ts';

type BySeat<T> = Readonly<Partial<Record<Nation, T>>>;

/** What the people at one machine have given of the turn in play so far; the agents give theirs when all people have. */
export interface Given {
  readonly orders: BySeat<readonly Order[]>;
  /** Beside the questions put to each. */
  readonly answers: BySeat<readonly Answer[]>;
  /** Rounds of the crisis that are played. */
  readonly rounds: readonly Stances[];
  /** Stances sealed for the round that comes next. */
  readonly stances: BySeat<CrisisStance>;
}
export const NOTHING: Given = { orders: {}, answers: {}, rounds: [], stances: {} };

/** As a browser keeps it. */
export interface GivenJson {
  readonly orders: Readonly<Partial<Record<Code, readonly OrderJson[]>>>;
  readonly answers: Readonly<Partial<Record<Code, readonly AnswerJson[]>>>;
  readonly rounds: readonly StancesJson[];
  readonly stances: Readonly<Partial<Record<Code, (typeof STANCE_NAMES)[number]>>>;
}

function toCodes<T, U>(of: BySeat<T>, write: (value: T) => U): Partial<Record<Code, U>> {
  return Object.fromEntries(NATIONS.flatMap(n => (of[n] === undefined ? [] : [[CODES[n], write(of[n] as T)]])));
}
function fromCodes<T, U>(json: Readonly<Partial<Record<Code, T>>>, read: (value: T, nation: Nation) => U): BySeat<U> {
  return Object.fromEntries(NATIONS.flatMap(n => (json[CODES[n]] === undefined ? [] : [[n, read(json[CODES[n]] as T, n)]])));
}

export const givenToJson = ({ orders, answers, rounds, stances }: Given): GivenJson => ({
  orders: toCodes(orders, list => list.map(orderToJson)),
  answers: toCodes(answers, list => list.map(answerToJson)),
  rounds: rounds.map(stancesToJson),
  stances: toCodes(stances, stance => STANCE_NAMES[stance]),
});

/** Orders that cannot be read are left out. */
export const ordersGiven = (json: readonly OrderJson[], nation: Nation): readonly Order[] =>
  json.flatMap(one => {
    const order = orderFromJson(one, nation);
    return typeof order === 'string' ? [] : [order];
  });

export const answersGiven = (json: readonly AnswerJson[]): readonly Answer[] => json.map(answerFromJson);

export const givenFromJson = ({ orders, answers, rounds, stances }: GivenJson): Given => ({
  orders: fromCodes(orders, ordersGiven),
  answers: fromCodes(answers, answersGiven),
  rounds: rounds.map(stancesFromJson),
  stances: fromCodes(stances, name => STANCE_NAMES.indexOf(name) as CrisisStance),
});
