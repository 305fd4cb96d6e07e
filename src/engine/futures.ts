import { commit } from './commit.ts';
import { riskOf } from './crisis/open.ts';
import { applyEnding, askedBy, ENDINGS, isDeed, type Order, spend } from './deeds.ts';
import { GOAL_NAMES } from './goals/index.ts';
import { type Answer, NO, NONE, YES } from './move.ts';
import { type Deed, moveOf } from './moves/index.ts';
import { NATIONS, type Nation } from './nations.ts';
import type { Tables } from './tables.ts';
import { serve } from './talks/done.ts';
import type { Proposal } from './talks/proposal.ts';
import { sign } from './talks/sign.ts';
import { slotFor } from './talks/text.ts';
import { Foresight } from './value.ts';
import { DECKS, World } from './world.ts';
import { Worth } from './worth.ts';

/**
 * Worlds as they would be after an order, on the world a nation believes in, and what anyone gains by them. One instance reuses its
 * worlds: read, then ask again.
 */
export class Futures {
  readonly foresight: Foresight;
  /** V with nothing done; with the order last reckoned gone through; with it declined. Filled for those reckoned for. */
  readonly base = new Worth();
  readonly done = new Worth();
  readonly declined = new Worth();
  protected readonly after = new World();
  protected readonly change = new World();
  /** Where one's own orders lead, for `goOn`. */
  private readonly next = new World();
  protected seen: World = this.after;
  protected readonly row = new Float64Array(GOAL_NAMES.length);
  protected known: readonly Nation[] = NATIONS;
  protected readonly worths = new Map<Deed, Float64Array>();
  protected readonly said: Answer[] = [NONE, NONE, NONE, NONE, NONE, NONE];

  constructor(readonly tables: Tables) {
    this.foresight = new Foresight(tables);
  }

  /** Take a believed world as the one where nobody orders anything, for some of the six; a text needs all of its parties. */
  from(seen: World, who: readonly Nation[] = NATIONS): this {
    this.seen = seen;
    this.known = who;
    this.worths.clear();
    this.foresight.look(seen);
    this.base.clear(who);
    for (const n of who) this.base.add(n, this.foresight.itemise(n, this.row), 1);
    return this;
  }

  /** Look at the world after what stands in `change`, and add V with a weight. */
  protected see(weight: number, who: readonly Nation[], out: Worth): void {
    commit(this.after.copyFrom(this.seen), this.change, DECKS);
    this.foresight.look(this.after);
    for (const n of who) out.add(n, this.foresight.itemise(n, this.row), weight);
  }

  protected put(deed: Deed, ending: string, from: 'attention' | 'owed'): void {
    applyEnding(this.seen, this.change, deed, ending, this.said, this.tables.book, this.foresight.pass);
    if (ending !== 'declined') serve(this.seen, this.change, deed, this.tables.book.commitments);
    spend(this.change, deed, from, this.tables.book);
    if (ending !== 'declined') this.dread(this.change, deed);
  }

  /** What may open a crisis is weighed as the rung it leads one to expect. */
  private dread(to: World, deed: Deed): void {
    const risk = riskOf(this.seen, deed, this.tables);
    if (risk !== null) to.globe.rung += risk.odds * risk.rung;
  }

  /** One ending of a deed. */
  protected one(deed: Deed, ending: string, weight: number, who: readonly Nation[], out: Worth): void {
    this.change.clear();
    this.put(deed, ending, 'attention');
    this.see(weight, who, out);
  }

  /** A deed that goes through, over its chance endings, with the answers that stand in `said`. */
  protected through(deed: Deed, who: readonly Nation[], out: Worth): void {
    out.clear(who);
    for (const name of ENDINGS[deed.move]) {
      const odds = this.oddsOf(deed, name);
      if (odds > 0) this.one(deed, name, odds, who, out);
    }
  }

  /** Odds of one chance ending of a deed that nobody stops. */
  oddsOf(deed: Deed, ending: string): number {
    return moveOf(deed.move).endings[ending]!.odds(this.seen, deed.actor, deed.given, this.tables.book.moves[deed.move]);
  }

  /** What each clause is worth to the other parties, in points of V: the mean of those who gain by it. */
  stakes({ clauses, parties }: Proposal): number[] {
    return clauses.map(({ deed }) => {
      const worth = this.worthToAll(deed);
      const gains = parties.filter(n => n !== deed.actor && worth[n]! > 0).map(n => worth[n]!);
      return gains.length === 0 ? 0 : gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    });
  }

  /** What each of those looked for gains if a deed goes through. Kept until the next look. */
  worthToAll(deed: Deed): Float64Array {
    const known = this.worths.get(deed);
    if (known !== undefined) return known;
    this.fill(askedBy(this.seen, deed), YES);
    this.through(deed, this.known, this.done);
    const worth = Float64Array.from(NATIONS, n => (this.known.includes(n) ? this.done.total[n]! - this.base.total[n]! : 0));
    this.worths.set(deed, worth);
    return worth;
  }

  protected fill(asked: readonly Nation[], answer: Answer): void {
    this.said.fill(NONE);
    for (const n of asked) this.said[n] = answer;
  }

  /** What a nation gains if a deed goes through. */
  worthOf(deed: Deed, nation: Nation): number {
    this.fill(askedBy(this.seen, deed), YES);
    this.through(deed, [nation], this.done);
    return this.done.total[nation]! - this.base.total[nation]!;
  }

  /** V of one nation after one ending alone of a deed that nobody stops. */
  ending(deed: Deed, name: string, nation: Nation): number {
    this.fill(askedBy(this.seen, deed), YES);
    const out = new Worth();
    this.one(deed, name, 1, [nation], out);
    return out.total[nation]!;
  }

  /** The world if those asked refuse an order. A copy. */
  ifRefused(order: Order): World {
    const change = new World();
    const world = new World().copyFrom(this.seen);
    if (!isDeed(order) || moveOf(order.move).declined === undefined) return world;
    this.fill(askedBy(this.seen, order), NO);
    applyEnding(this.seen, change, order, 'declined', this.said, this.tables.book, this.foresight.pass);
    commit(world, change, DECKS);
    return world;
  }

  /** What an order adds to the world if it goes through, as usual or by one ending of a deed, written into `change` afresh. */
  effect(order: Order, ending?: string, change = new World()): World {
    if (order.move === 'text') {
      // Reckoned first: what clauses are worth is found in the same room.
      const stakes = this.stakes(order);
      sign(this.seen, change.clear(), order, slotFor(this.seen), stakes, this.tables.book.commitments);
      return change;
    }
    const deeds = order.move === 'offer' ? [order.give, order.want] : [order];
    change.clear();
    this.fill(order.move === 'offer' ? [order.actor, order.to] : askedBy(this.seen, order), YES);
    for (const deed of deeds) {
      applyEnding(this.seen, change, deed, ending ?? usual(deed), this.said, this.tables.book, this.foresight.pass);
      serve(this.seen, change, deed, this.tables.book.commitments);
    }
    return change;
  }

  /** The world it leads to then. A copy. */
  leadsTo(order: Order, ending?: string): World {
    const world = new World().copyFrom(this.seen);
    commit(world, this.effect(order, ending), DECKS);
    return world;
  }

  /** Take the world an order leads to as the one where nothing more is ordered, for its actor and those whom these deeds ask. */
  goOn(order: Order, deeds: readonly Deed[]): this {
    const effect = this.effect(order, undefined, this.change);
    commit(this.next.copyFrom(this.seen), effect, DECKS);
    const asked = deeds.map(deed => askedBy(this.next, deed));
    return this.from(
      this.next,
      NATIONS.filter(n => n === order.actor || asked.some(some => some.includes(n))),
    );
  }
}

/** The ending one counts on: the first, which every move lists as the usual one. */
export const usual = (deed: Deed): string => ENDINGS[deed.move][0]!;
