import { commit, gather } from '../engine/commit.ts';
import { askedBy, isDeed, type Order, sameDeed } from '../engine/deeds.ts';
import type { GoalName } from '../engine/goals/index.ts';
import type { Deed } from '../engine/moves/index.ts';
import { NATIONS, type Nation } from '../engine/nations.ts';
import { type Outlook, outlookFor } from '../engine/outlook.ts';
import { type Crossing, crossing } from '../engine/settle.ts';
import type { Tables } from '../engine/tables.ts';
import { DECKS, World } from '../engine/world.ts';
import type { Believed } from './beliefs.ts';
import { termsOf } from './preview.ts';

/** How one's own sealed orders stand to one's half of an offer: it is open, they do it already, or they leave it nothing to bind. */
export type Half = 'open' | 'done' | 'barred';

/** What is at stake for a nation that is asked: a yes against a no, by its own goals and beliefs, after its own orders. */
export interface Stake {
  /** They sum, less `audience` and `effort`, to `margin`. */
  readonly terms: readonly { readonly goal: GoalName; readonly by: number }[];
  readonly audience: number;
  readonly effort: number;
  readonly margin: number;
  /** What the one who asks is believed to gain by a yes. */
  readonly theirs: number;
  readonly half: Half;
  /** What a yes does beyond one's own orders, and the world in which it does it. */
  readonly real: Order;
  readonly on: World;
  /** The worlds of a no and of a yes. */
  readonly refused: World;
  readonly agreed: World;
}

/** The world after those of a nation's own orders that nobody can stop, each ending as usual. */
export function afterOwn(seen: World, own: readonly Order[], tables: Tables): World {
  const outlook = outlookFor(tables).from(seen, []);
  const sum = new World();
  for (const order of own) if (isSure(order, seen)) gather(sum, outlook.effect(order));
  const world = new World().copyFrom(seen);
  commit(world, sum, DECKS);
  return world;
}
const isSure = (order: Order, seen: World): order is Deed => isDeed(order) && askedBy(seen, order).length === 0;

/** What a nation is asked to do for an offer, beside what it has ordered of itself. */
export function halfOf(order: Order, seen: World, own: readonly Order[]): Half {
  if (order.move !== 'offer') return 'open';
  const sure = own.filter((one): one is Deed => isSure(one, seen));
  if (sure.some(deed => crossing(order, deed) !== null)) return 'barred';
  return sure.some(deed => sameDeed(deed, order.want)) ? 'done' : 'open';
}

/** An order in the way of a yes, and whether nobody can stop that order. */
export interface InTheWay {
  readonly order: Order;
  readonly how: Crossing;
  readonly sure: boolean;
}

/** What would let a yes to this fall away, of what one has ordered oneself, or is asked besides. */
export const inTheWay = (order: Order, seen: World, others: readonly Order[]): readonly InTheWay[] =>
  others.flatMap(other => {
    const how = crossing(order, other);
    return how === null ? [] : [{ order: other, how, sure: isSure(other, seen) }];
  });

export function stakeOf(order: Order, asked: Nation, { seen }: Believed, tables: Tables, own: readonly Order[] = []): Stake {
  const who = [asked, order.actor];
  const half = halfOf(order, seen, own);
  const world = own.length === 0 ? seen : afterOwn(seen, own, tables);
  // What clauses are worth to all who sign says what breaking them costs.
  const outlook = outlookFor(tables).from(world, order.move === 'text' ? NATIONS : who);
  // What one's own order does already, the bargain does not do again: a yes brings the other half.
  const real = half === 'done' && order.move === 'offer' ? order.give : order;
  outlook.reckon(real, who);
  if (half === 'barred') outlook.done.copy(outlook.base, who);
  const before = half === 'open' && real === order ? outlook.declined : outlook.base;
  const audience = half === 'barred' ? 0 : outlook.audience(real, asked);
  const effort = half === 'open' ? outlook.effort(order, asked) : 0;
  return {
    terms: termsOf(asked, tables, outlook.done.items[asked], before.items[asked]),
    audience,
    effort,
    margin: outlook.done.total[asked]! - before.total[asked]! - audience - effort,
    theirs: outlook.done.total[order.actor]! - before.total[order.actor]!,
    half,
    real,
    on: world,
    refused: half === 'open' ? outlook.ifRefused(order) : world,
    agreed: half === 'barred' ? world : outlook.leadsTo(real),
  };
}

/** One answer to a vote: what it is worth against a veto, less what it costs before the public. */
export interface Ballots {
  readonly yes: number;
  readonly abstain: number;
  /** What the others who may veto are believed to do. */
  readonly others: readonly { readonly nation: Nation; readonly yes: number; readonly no: number; readonly abstain: number }[];
}

/** What the answers to a vote are worth to one who is asked, and what the others are believed to say. */
export function ballotsOf(deed: Deed, asked: Nation, { seen }: Believed, tables: Tables, own: readonly Order[] = []): Ballots {
  const world = own.length === 0 ? seen : afterOwn(seen, own, tables);
  const outlook: Outlook = outlookFor(tables).from(world, [asked]);
  const { yes, no, abstain } = outlook.ballots(deed, asked);
  const voters = askedBy(world, deed).filter(n => n !== asked);
  return {
    yes: yes - no,
    abstain: abstain - no,
    others: voters.map(nation => ({ nation, ...outlook.from(world, [nation]).votes(deed, nation) })),
  };
}
