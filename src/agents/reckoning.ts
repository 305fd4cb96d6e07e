import { type Chance, FOR } from '../engine/chance.ts';
import { commit } from '../engine/commit.ts';
import { applyEnding, askedBy, ENDINGS, type Offer, type Order, spend } from '../engine/deeds.ts';
import { GOAL_NAMES } from '../engine/goals/index.ts';
import { type Answer, NO, NONE, YES } from '../engine/move.ts';
import { type Deed, moveOf } from '../engine/moves/index.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../engine/nations.ts';
import type { Tables } from '../engine/tables.ts';
import { Foresight } from '../engine/value.ts';
import { DECKS, HIGH, LOW, World } from '../engine/world.ts';

/** What one nation believes: best guesses and their half-widths. */
export interface Believed {
  readonly seen: World;
  readonly doubt: World;
}

/** Contributions to V, goal by goal in register order, for each of the six. */
export type Items = ByNation<Float64Array>;
export const noItems = (): Items => byNation(() => new Float64Array(GOAL_NAMES.length));
export const sumOf = (items: Float64Array): number => items.reduce((sum, by) => sum + by, 0);

const answersOf = (asked: readonly Nation[], answer: Answer): Answer[] => NATIONS.map(n => (asked.includes(n) ? answer : NONE));

/**
 * What an order does to V goal by goal, on one world. The same steps as the engine's Outlook, which gives only the sums:
 * a test keeps the two together.
 */
export class Reckoning {
  readonly foresight: Foresight;
  readonly base = noItems();
  readonly done = noItems();
  readonly declined = noItems();
  /** What the order adds to the world when it goes through, over its chance endings. */
  readonly change = new World();
  private readonly after = new World();
  private readonly by = new World();
  private readonly row = new Float64Array(GOAL_NAMES.length);
  private seen = this.after;

  constructor(readonly tables: Tables) {
    this.foresight = new Foresight(tables);
  }

  from(seen: World, who: readonly Nation[] = NATIONS): this {
    this.seen = seen;
    this.foresight.look(seen);
    for (const n of who) this.foresight.itemise(n, this.base[n]);
    return this;
  }

  /** Reckon both outcomes of an order for `who`. */
  reckon(order: Order, who: readonly Nation[] = NATIONS): void {
    for (const n of who) {
      this.done[n].fill(0);
      this.declined[n].fill(0);
    }
    this.change.clear();
    if (order.move === 'offer') this.reckonOffer(order, who);
    else this.reckonDeed(order, who);
  }

  private reckonOffer({ actor, to, give, want }: Offer, who: readonly Nation[]): void {
    const said = answersOf([actor, to], YES);
    const { by, seen, tables, foresight } = this;
    by.clear();
    for (const deed of [give, want]) applyEnding(seen, by, deed, ENDINGS[deed.move][0]!, said, tables.book, foresight.pass);
    spend(by, give, 'attention');
    spend(by, want, 'owed');
    this.add(1, who, this.done, this.change);
    for (const n of who) this.declined[n].set(this.base[n]);
  }

  private reckonDeed(deed: Deed, who: readonly Nation[]): void {
    const asked = askedBy(this.seen, deed);
    for (const name of ENDINGS[deed.move]) {
      const odds = oddsOf(this.seen, deed, name, this.tables);
      if (odds > 0) this.through(deed, name, answersOf(asked, YES), odds, who, this.done, this.change);
    }
    if (asked.length === 0 || moveOf(deed.move).declined === undefined) for (const n of who) this.declined[n].set(this.base[n]);
    else this.through(deed, 'declined', answersOf(asked, NO), 1, who, this.declined, null);
  }

  /** V of the actor, goal by goal, after one ending alone. */
  ending(deed: Deed, name: string, who: Nation): Float64Array {
    const out = noItems();
    this.through(deed, name, answersOf(askedBy(this.seen, deed), YES), 1, [who], out, null);
    return out[who];
  }

  private through(
    deed: Deed,
    ending: string,
    said: readonly Answer[],
    odds: number,
    who: readonly Nation[],
    out: Items,
    sum: World | null,
  ): void {
    const { by, seen, tables, foresight } = this;
    applyEnding(seen, by.clear(), deed, ending, said, tables.book, foresight.pass);
    spend(by, deed, 'attention');
    this.add(odds, who, out, sum);
  }

  private add(odds: number, who: readonly Nation[], out: Items, sum: World | null): void {
    const { after, by, seen, foresight, row } = this;
    commit(after.copyFrom(seen), by, DECKS);
    foresight.look(after);
    for (const n of who) {
      foresight.itemise(n, row);
      for (let g = 0; g < row.length; g++) out[n][g]! += odds * row[g]!;
    }
    if (sum !== null) for (let at = 0; at < DECKS; at++) sum.numbers[at]! += odds * by.numbers[at]!;
  }

  /** The world that an order leads to if it goes through as usual. A copy. */
  leadsTo(order: Order): World {
    const deeds = order.move === 'offer' ? [order.give, order.want] : [order];
    const asked = order.move === 'offer' ? [order.actor, order.to] : askedBy(this.seen, order);
    this.by.clear();
    for (const deed of deeds) {
      applyEnding(this.seen, this.by, deed, ENDINGS[deed.move][0]!, answersOf(asked, YES), this.tables.book, this.foresight.pass);
    }
    const world = new World().copyFrom(this.seen);
    commit(world, this.by, DECKS);
    return world;
  }
}

/** The odds of one chance ending of a deed that nobody stops. */
export const oddsOf = (seen: World, deed: Deed, ending: string, tables: Tables): number =>
  moveOf(deed.move).endings[ending]!.odds(seen, deed.actor, deed.given, tables.book.moves[deed.move]);

/**
 * One world that may be the true one: each guess moved evenly within its doubt, and each unknown government drawn from its
 * priors. Draw `k` of a turn is the same whatever is previewed, so that two previews differ only by their orders.
 */
export function drawn({ seen, doubt }: Believed, tables: Tables, chance: Chance, k: number): World {
  const world = new World().copyFrom(seen);
  const turn = seen.globe.turn;
  for (let at = 0; at < DECKS; at++) {
    const width = doubt.numbers[at]!;
    if (width === 0) continue;
    const moved = world.numbers[at]! + width * (2 * chance(FOR.preview, turn, k, at) - 1);
    world.numbers[at] = Math.min(HIGH[at]!, Math.max(LOW[at]!, moved));
  }
  for (const n of NATIONS) {
    if (world.state[n].type === 0) world.state[n].type = government(tables, n, chance(FOR.preview, turn, k, 10_000 + n));
  }
  return world;
}

function government(tables: Tables, nation: Nation, draw: number): number {
  let sum = 0;
  const at = tables.types[nation].findIndex(type => {
    sum += type.prior;
    return draw < sum;
  });
  return at < 0 ? tables.types[nation].length : at + 1;
}
