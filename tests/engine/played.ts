import { bookWith } from '../../src/engine/book.ts';
import { type Chance, chanceFrom } from '../../src/engine/chance.ts';
import type { Offer, Order, Orders } from '../../src/engine/deeds.ts';
import { keptLedger } from '../../src/engine/ledger.ts';
import type { Answer } from '../../src/engine/move.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import { byNation, type Nation, PRK, RUS } from '../../src/engine/nations.ts';
import type { Tables } from '../../src/engine/tables.ts';
import { resolve } from '../../src/engine/turn.ts';
import { World } from '../../src/engine/world.ts';

/** One turn of given orders and answers, with the six at full attention and nothing else in the world. */

export const book = bookWith();
export const plain: Tables = {
  book,
  turns: 12,
  spread: 1,
  weights: byNation(() => []),
  types: byNation(() => [
    { name: 'one', label: 'One', prior: 0.25 },
    { name: 'two', label: 'Two', prior: 0.75 },
  ]),
  schedule: [],
  publics: byNation(() => []),
  agenda: {
    issues: [],
    capability: new Float64Array(6),
    salience: new Float64Array(),
    ideal: new Float64Array(),
    reservation: new Float64Array(),
    stands: new Float64Array(),
    means: new Map(),
  },
  opening: new World(),
};
export const always =
  (draw: number): Chance =>
  () =>
    draw;
/** Another draw for another key, so that lots differ. */
export const varied: Chance = chanceFrom('varied');
export const orders = (...list: readonly Order[]): Orders => byNation((n: Nation) => list.filter(order => order.actor === n));

export const world = (set: (w: World) => void = () => {}) => {
  const made = new World();
  for (let n = 0; n < 6; n++) made.state[n as Nation].attention = 4;
  set(made);
  return made;
};
export function played(now: World, sealed: Orders, answers: readonly Answer[], chance: Chance = always(0.99), tables: Tables = plain) {
  const { ledger, entries } = keptLedger();
  const after = new World().copyFrom(now);
  resolve(after, sealed, answers, tables, chance, ledger);
  const deeds = entries.flatMap(({ cause }) => (cause.kind === 'deed' ? [`${cause.deed.move} ${cause.ending}`] : []));
  const offers = entries.flatMap(({ cause }) => (cause.kind === 'offer' ? [`${cause.offer.actor} ${cause.ending}`] : []));
  return { after, entries, deeds, offers, leaks: entries.filter(({ cause }) => cause.kind === 'leak').length };
}

export const gift: Deed = { actor: RUS, move: 'fire-engines', given: { target: PRK } };
export const key: Deed = { actor: PRK, move: 'transit-key', given: { target: RUS, key: 'turn' } };
export const swap: Offer = { actor: RUS, move: 'offer', to: PRK, give: gift, want: key, secret: false };
