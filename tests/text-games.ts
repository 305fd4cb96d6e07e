import { type Order, type Orders, orderCost } from '../src/engine/deeds.ts';
import { NO, YES } from '../src/engine/move.ts';
import { byNation, CODES, KOR, type Nation, PRK } from '../src/engine/nations.ts';
import type { Clause, Proposal } from '../src/engine/talks/proposal.ts';
import { textsIn } from '../src/engine/talks/read.ts';
import { IN_FORCE } from '../src/engine/talks/text.ts';
import { Match } from '../src/match/match.ts';
import type { GameRecord } from '../src/match/record.ts';
import { hashOfScenario } from '../src/scenario/identity.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedFile } from '../src/scenario/shipped.ts';

/** Games in which the two Koreas sit down, refuse one text and sign another: orders and answers as given here, nobody else moves. */
/** The six have not met: the table is the Koreas' own. */
const set = { 'world.globe.session': 0 };
const reading = readScenario(shippedFile('first-round-2003'), { base: shippedFile, set });
if (!reading.ok) throw new Error('first-round-2003');
export const { scenario } = reading;

const clause = (more: Pick<Clause, 'deed'> & Partial<Clause>): Clause => ({
  due: 2,
  after: 0,
  verified: 0,
  ambiguity: 0,
  snapback: false,
  ...more,
});
export const FREEZE: Clause = clause({ deed: { actor: PRK, move: 'freeze', given: { switch: 'freeze' } }, verified: 1, snapback: true });
export const FUEL: Clause = clause({ deed: { actor: KOR, move: 'energy-aid', given: { target: PRK, amount: 60 } }, after: 1 });
export const text = (actor: Nation, ...clauses: readonly Clause[]): Proposal => ({ actor, move: 'text', parties: [KOR, PRK], clauses });

const CALL: Order = { actor: KOR, move: 'call-talks', given: { format: 'korea', condition: 'none' } };
const orders = (...list: readonly Order[]): Orders => byNation(n => list.filter(order => order.actor === n));

/** One turn: who orders what, and what is said to it. */
export function turn(match: Match, list: readonly Order[], answer: typeof YES | typeof NO): void {
  const sealed = orders(...list);
  if (list.some(order => orderCost(order) > match.world.state[order.actor].attention)) throw new Error('more than there is attention for');
  match.play(
    sealed,
    match.questions(sealed).map(() => answer),
  );
}

/** The two meet. */
export function met(seed = 'a'): Match {
  const seats = Object.fromEntries(CODES.map((code, n) => [code, n === KOR ? 'human' : 'default'])) as GameRecord['seats'];
  const match = new Match(scenario, { seed, seats, hash: hashOfScenario(scenario), set });
  turn(match, [CALL], YES);
  return match;
}
/** And Seoul refuses what Pyongyang tables. */
export function refused(seed?: string): Match {
  const match = met(seed);
  turn(match, [text(PRK, { ...FUEL, after: 0 })], NO);
  return match;
}
/** And signs a freeze for fuel, which is ratified: the first of some seeds in which it is. */
export function inForce(): Match {
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    const match = refused(seed);
    turn(match, [text(KOR, FREEZE, FUEL)], YES);
    turn(match, [], YES);
    if (textsIn(match.world).some(({ stage }) => stage === IN_FORCE)) return match;
  }
  throw new Error('no seed ratifies it');
}
