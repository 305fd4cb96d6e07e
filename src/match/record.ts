import { type CrisisStance, STANCE_NAMES, type Stances } from '../engine/crisis/ladder.ts';
import type { Order, Orders } from '../engine/deeds.ts';
import { ABSTAIN, type Answer, NO, NONE, type Param, YES } from '../engine/move.ts';
import { type Deed, MOVE_NAMES, moveOf } from '../engine/moves/index.ts';
import { byNation, CODES, type Code, NATIONS, type Nation, nationOf } from '../engine/nations.ts';
import type { Clause, Proposal } from '../engine/talks/proposal.ts';
import { nearest, shown } from '../scenario/problems.ts';
import type { Levels } from './levels.ts';

/** Change this when the same record gives other hashes: a save made under other rules is opened to read, and says so. */
export const RULES = 9;

/** A deed and an order as files write them. */
export interface DeedJson {
  readonly move: string;
  readonly given?: Readonly<Record<string, string | number>>;
}
interface OfferJson {
  readonly move: 'offer';
  readonly to: string;
  readonly give: DeedJson;
  readonly want: DeedJson;
  readonly secret?: boolean;
}
interface ClauseJson extends DeedJson {
  readonly by: string;
  readonly due: number;
  readonly after?: number;
  readonly verified?: number;
  readonly ambiguity?: number;
  readonly snapback?: boolean;
}
interface TextJson {
  readonly move: 'text';
  readonly parties: readonly string[];
  readonly clauses: readonly ClauseJson[];
}
export type OrderJson = DeedJson | OfferJson | TextJson;
export type StancesJson = Readonly<Record<Code, (typeof STANCE_NAMES)[number]>>;
export type AnswerJson = 'yes' | 'no' | 'abstain' | 'none';

export interface TurnJson {
  readonly orders: Readonly<Partial<Record<Code, readonly OrderJson[]>>>;
  /** Beside the questions of this turn, in their order. */
  readonly answers: readonly AnswerJson[];
  /** The stances of each round of the crisis it led to; missing where it led to none. */
  readonly crisis?: readonly StancesJson[];
  /** Hash of the world after the turn. */
  readonly hash: string;
}

/** Everything a game is: the save file. Worlds are recomputed from it. */
export interface GameRecord {
  readonly format: 'six-party-talks';
  readonly rules: number;
  readonly scenario: { readonly id: string; readonly hash: string; readonly file?: unknown };
  readonly set: Readonly<Record<string, number>>;
  readonly seed: string;
  /** Who plays each seat: an agent's name, or `human`. */
  readonly seats: Readonly<Record<Code, string>>;
  /** Levels of the seats that are not standard; missing where all are. */
  readonly levels?: Levels;
  readonly turns: readonly TurnJson[];
  /** Lines of play left by going back: the turn they leave at, and what was played from there. */
  readonly branches: readonly { readonly from: number; readonly turns: readonly TurnJson[] }[];
}

export function deedToJson(deed: Deed): DeedJson {
  const params = Object.entries(moveOf(deed.move).params as Record<string, Param<unknown>>);
  if (params.length === 0) return { move: deed.move };
  const given = deed.given as Readonly<Record<string, unknown>>;
  return { move: deed.move, given: Object.fromEntries(params.map(([name, param]) => [name, param.write(given[name])])) };
}

export function orderToJson(order: Order): OrderJson {
  if (order.move === 'text') return textToJson(order);
  if (order.move !== 'offer') return deedToJson(order);
  return { move: 'offer', to: CODES[order.to], give: deedToJson(order.give), want: deedToJson(order.want), secret: order.secret };
}

const textToJson = ({ parties, clauses }: Proposal): TextJson => ({
  move: 'text',
  parties: parties.map(n => CODES[n]),
  clauses: clauses.map(({ deed, due, after, verified, ambiguity, snapback }) => ({
    by: CODES[deed.actor],
    ...deedToJson(deed),
    due,
    ...(after > 0 ? { after } : {}),
    ...(verified > 0 ? { verified } : {}),
    ...(ambiguity > 0 ? { ambiguity } : {}),
    ...(snapback ? { snapback } : {}),
  })),
});

/** Read a deed of a nation; a text says what is wrong with it. */
export function deedFromJson(json: DeedJson, actor: Nation): Deed | string {
  const name = MOVE_NAMES.find(move => move === json?.move);
  if (name === undefined) return noMove(json?.move);
  const params = Object.entries(moveOf(name).params as Record<string, Param<unknown>>);
  const strange =
    strangeKey(json, ['move', 'given'], 'an order') ??
    strangeKey(
      json.given ?? {},
      params.map(([key]) => key),
      name,
      'given.',
    );
  if (strange !== null) return strange;
  const given: Record<string, unknown> = {};
  for (const [key, param] of params) {
    const value = param.read(json.given?.[key]);
    if (value === undefined) {
      return `${name} needs ${key}: one of ${param.values.map(v => param.write(v)).join(', ')}; found ${shown(json.given?.[key])}`;
    }
    given[key] = value;
  }
  return { actor, move: name, given } as unknown as Deed;
}

/** What is wrong with what stands at a place where only some keys mean anything; null if nothing is. */
function strangeKey(json: unknown, keys: readonly string[], what: string, at = ''): string | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return `${what} needs an object in "${at.slice(0, -1)}"; found ${shown(json)}`;
  const key = Object.keys(json).find(one => !keys.includes(one));
  if (key === undefined) return null;
  const meant = nearest(key, keys);
  return `${at}${key}: ${what} has no "${key}"${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`;
}

function noMove(found: unknown): string {
  if (typeof found !== 'string') return `a move needs its name in "move"; found ${shown(found)}`;
  const meant = nearest(found, MOVE_NAMES);
  return `there is no move "${found}"${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`;
}

const isOffer = (json: OrderJson): json is OfferJson => json?.move === 'offer';
const isText = (json: OrderJson): json is TextJson => json?.move === 'text';

/** Read a text; whether it can be tabled is for legality to say. */
function textFromJson(json: TextJson, actor: Nation): Proposal | string {
  const strange = strangeKey(json, ['move', 'parties', 'clauses'], 'a text');
  if (strange !== null) return strange;
  const { parties, clauses } = json;
  if (!Array.isArray(parties) || !parties.every(code => nationOf(code) !== undefined))
    return `a text needs "parties", a list of ${CODES.join(', ')}; found ${shown(parties)}`;
  if (!Array.isArray(clauses)) return `a text needs "clauses", a list; found ${shown(clauses)}`;
  const read: Clause[] = [];
  for (const [c, one] of clauses.entries()) {
    const clause = clauseFromJson(one);
    if (typeof clause === 'string') return `clause ${c + 1}: ${clause}`;
    read.push(clause);
  }
  return { actor, move: 'text', parties: NATIONS.filter(n => parties.includes(CODES[n])), clauses: read };
}

const TERMS = ['due', 'after', 'verified', 'ambiguity', 'snapback'] as const;

function clauseFromJson(json: ClauseJson): Clause | string {
  const by = nationOf(json?.by);
  if (by === undefined) return `"by" is one of ${CODES.join(', ')}; found ${shown(json?.by)}`;
  const { move, given } = json;
  const strange = strangeKey(json, ['by', 'move', 'given', ...TERMS], 'a clause');
  if (strange !== null) return strange;
  const deed = deedFromJson(given === undefined ? { move } : { move, given }, by);
  if (typeof deed === 'string') return deed;
  const { due, after = 0, verified = 0, ambiguity = 0, snapback = false } = json;
  for (const [name, value] of Object.entries({ due, after, verified, ambiguity }))
    if (!Number.isInteger(value)) return `"${name}" is a whole number; found ${shown(value)}`;
  if (typeof snapback !== 'boolean') return `"snapback" is true or false; found ${shown(snapback)}`;
  return { deed, due, after, verified, ambiguity, snapback };
}

export function orderFromJson(json: OrderJson, actor: Nation): Order | string {
  if (isText(json)) return textFromJson(json, actor);
  if (!isOffer(json)) return deedFromJson(json, actor);
  const strange = strangeKey(json, ['move', 'to', 'give', 'want', 'secret'], 'an offer');
  if (strange !== null) return strange;
  if (json.secret !== undefined && typeof json.secret !== 'boolean') return `secret: expected true or false, found ${shown(json.secret)}`;
  const to = nationOf(json.to);
  if (to === undefined || to === actor) return `an offer needs another nation in "to"; found ${shown(json.to)}`;
  const give = deedFromJson(json.give, actor);
  const want = deedFromJson(json.want, to);
  if (typeof give === 'string') return `give: ${give}`;
  if (typeof want === 'string') return `want: ${want}`;
  return { actor, move: 'offer', to, give, want, secret: json.secret === true };
}

const ANSWERS: Readonly<Record<AnswerJson, Answer>> = { none: NONE, yes: YES, no: NO, abstain: ABSTAIN };
const ANSWER_NAMES = ['none', 'yes', 'no', 'abstain'] as const;
export const answerToJson = (answer: Answer): AnswerJson => ANSWER_NAMES[answer];
export const answerFromJson = (json: AnswerJson): Answer => ANSWERS[json] ?? NONE;

export const stancesToJson = (stances: Stances): StancesJson =>
  Object.fromEntries(CODES.map((code, n) => [code, STANCE_NAMES[stances[n]!]])) as StancesJson;
export const stancesFromJson = (json: StancesJson): Stances => byNation(n => STANCE_NAMES.indexOf(json[CODES[n]]) as CrisisStance);

export const ordersToJson = (orders: Orders): TurnJson['orders'] =>
  Object.fromEntries(orders.flatMap((list, n) => (list.length === 0 ? [] : [[CODES[n], list.map(orderToJson)]])));

/** Orders of a recorded turn, or the first thing wrong with them. */
export function ordersFromJson(json: TurnJson['orders']): Orders | string {
  const problems: string[] = [];
  const orders = byNation(n =>
    (json[CODES[n]] ?? []).flatMap((one): Order[] => {
      const order = orderFromJson(one, n);
      if (typeof order !== 'string') return [order];
      problems.push(`${CODES[n]}: ${order}`);
      return [];
    }),
  );
  return problems[0] ?? orders;
}
