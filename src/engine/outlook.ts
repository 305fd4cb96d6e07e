import { commit } from './commit.ts';
import { askedBy, costOf, isDeed, type Order } from './deeds.ts';
import { exp, logistic } from './exponential.ts';
import { Futures, usual } from './futures.ts';
import { ABSTAIN, NO, YES } from './move.ts';
import { type Deed, moveOf } from './moves/index.ts';
import { NATIONS, type Nation } from './nations.ts';
import type { Tables } from './tables.ts';
import { faceOf } from './talks/face.ts';
import type { Proposal } from './talks/proposal.ts';
import { fares, moods, refusalCost, without } from './talks/ratify.ts';
import { linesCost } from './talks/red-lines.ts';
import { slotFor } from './talks/text.ts';
import { recorder, silent, type Term, type Why } from './why.ts';
import { DECKS } from './world.ts';

/**
 * What a nation expects of an order, on the world it believes in: what anyone gains, goal by goal, the odds of a yes, the gain once
 * those odds are counted. Agents, previews, acceptance and advisers all ask here. One instance reuses its worlds: read, then ask again.
 */
export class Outlook extends Futures {
  /** Of the vote last reckoned: the odds that each of those asked does not veto. */
  private readonly passing = new Float64Array(NATIONS.length);
  /** Of the text last reckoned: the odds that each party's home ratifies it. */
  private readonly ratifies = new Float64Array(NATIONS.length);

  /** The odds that an order happens, as those who believe `seen` see them; fills `done` and `declined` for `who` and those asked. */
  reckon(order: Order, who: readonly Nation[] = NATIONS): number {
    if (order.move === 'offer') return this.reckonOffer(order.give, order.want, who);
    return order.move === 'text' ? this.reckonText(order, who) : this.reckonDeed(order, who);
  }

  /** V of the parties when all sign a text: with it standing against without. */
  private reckonText(text: Proposal, who: readonly Nation[]): number {
    const everyone = [...who, ...text.parties.filter(n => !who.includes(n))];
    const { foresight, tables, after } = this;
    const slot = slotFor(this.seen);
    const signed = this.effect(text, undefined, this.change);
    commit(after.copyFrom(this.seen), signed, DECKS);
    foresight.look(without(after, slot));
    const before = text.parties.map(n => moods(n, foresight, tables));
    foresight.look(after);
    this.done.clear(everyone);
    for (const n of everyone) {
      this.done.add(n, foresight.itemise(n, this.row), 1);
      const p = text.parties.indexOf(n);
      if (p >= 0) this.ratifies[n] = fares(n, before[p]!, moods(n, foresight, tables), false, tables).odds;
    }
    this.declined.copy(this.base, everyone);
    let odds = 1;
    for (const n of text.parties) if (n !== text.actor) odds *= this.yesOdds(text, n);
    return odds;
  }

  /** Each of those asked is taken to expect that the others say yes. */
  private reckonDeed(deed: Deed, who: readonly Nation[]): number {
    const asked = askedBy(this.seen, deed);
    const everyone = asked.length === 0 ? who : [...who, ...asked.filter(n => !who.includes(n))];
    // Reckoned first: the worlds of the three answers and of the deed share their room.
    if (isVote(deed)) for (const n of asked) this.passing[n] = 1 - this.votes(deed, n).no;
    this.fill(asked, YES);
    this.through(deed, everyone, this.done);
    this.refuse(deed, asked, everyone);
    let odds = 1;
    for (const n of asked) odds *= this.yesOdds(deed, n);
    return odds;
  }

  private refuse(deed: Deed, asked: readonly Nation[], who: readonly Nation[]): void {
    if (asked.length === 0 || moveOf(deed.move).declined === undefined) {
      this.declined.copy(this.base, who);
      return;
    }
    this.fill(asked, NO);
    this.one(deed, 'declined', 1, who, this.declined.clear(who));
  }

  /** V of both sides when both halves of an offer happen; returns the odds that it is accepted. Both count on the usual endings. */
  reckonOffer(give: Deed, want: Deed, who: readonly Nation[] = [give.actor, want.actor]): number {
    this.fill([give.actor, want.actor], YES);
    this.change.clear();
    this.put(give, usual(give), 'attention');
    this.put(want, usual(want), 'owed');
    this.see(1, who, this.done.clear(who));
    this.declined.copy(this.base, who);
    const n = want.actor;
    const cost = this.before(give, n) + this.before(want, n) + this.time(want);
    return logistic((this.done.total[n]! - this.base.total[n]! - cost) / this.tables.book.value.scale);
  }

  /** What the attention that a deed takes is worth elsewhere. */
  private time(deed: Deed): number {
    return this.tables.book.value.attention * costOf(deed);
  }

  /** After `reckon`: the odds that one of those asked does not stop the order; one that abstains does not. */
  yesOdds(order: Order, asked: Nation): number {
    if (isVote(order)) return this.passing[asked]!;
    return logistic(this.margin(order, asked) / this.tables.book.value.scale);
  }

  /** After `reckon`: what a yes is worth to the one asked, less what it costs before its public and in attention. */
  margin(order: Order, asked: Nation): number {
    return this.done.total[asked]! - this.declined.total[asked]! - this.audience(order, asked) - this.effort(order, asked);
  }

  /** What the attention that a yes takes of the one asked is worth elsewhere: it does its half of an offer itself. */
  effort(order: Order, asked: Nation): number {
    return order.move === 'offer' && order.to === asked ? this.time(order.want) : 0;
  }

  /** What a yes costs the one asked before its own public, in points of V. */
  audience(order: Order, asked: Nation): number {
    if (order.move === 'text') return order.clauses.reduce((sum, { deed }) => sum + this.signed(deed, asked), this.atHome(order, asked));
    return order.move === 'offer' ? this.before(order.give, asked) + this.before(order.want, asked) : this.before(order, asked);
  }

  /** The same deed by deed, with what each is made of; what a text costs as a whole is not among them. */
  publicCosts(order: Order, nation: Nation): { readonly deed: Deed; readonly cost: number; readonly terms: readonly Term[] }[] {
    const deeds =
      order.move === 'text' ? order.clauses.map(({ deed }) => deed) : order.move === 'offer' ? [order.give, order.want] : [order];
    return deeds.map(deed => {
      const { terms, why } = recorder();
      const cost = order.move === 'text' ? this.signed(deed, nation, why) : this.before(deed, nation, why);
      return { deed, cost, terms };
    });
  }

  /** What ordering it costs the actor before its own public. */
  exposure(order: Order): number {
    return this.audience(order, order.actor);
  }

  /** What signing a text beyond its language costs a party. */
  face(text: Proposal, nation: Nation): number {
    return faceOf(this.seen, nation, text.clauses, this.tables);
  }

  /** What a text costs a party that crosses its red lines. */
  redLines(text: Proposal, nation: Nation): number {
    return linesCost(this.seen, nation, text.clauses, this.tables.book.commitments);
  }

  /** After `reckon` of a text: the odds that a party's home ratifies it. */
  homeOdds(nation: Nation): number {
    return this.ratifies[nation]!;
  }

  /** After `reckon`: what a party loses by a text that its own home may refuse. */
  refusal(nation: Nation): number {
    const hoped = this.done.total[nation]! - this.declined.total[nation]!;
    return refusalCost(this.ratifies[nation]!, hoped, this.tables.book.commitments);
  }

  /** What a text as a whole costs a party at home: beyond its language, over its red lines, and as far as it may be refused. */
  private atHome(text: Proposal, nation: Nation): number {
    return this.face(text, nation) + this.redLines(text, nation) + this.refusal(nation);
  }

  /** As `before`, for a clause: doubts that are in how far it is counted on are not counted again. */
  private signed(deed: Deed, nation: Nation, why: Why = silent): number {
    const { pledge } = moveOf(deed.move);
    return nation !== deed.actor && typeof pledge === 'object' && pledge.counted === true ? 0 : this.before(deed, nation, why);
  }

  /** What a deed costs a nation that does it, or lets it be done, before its own public. */
  private before(deed: Deed, nation: Nation, why: Why = silent): number {
    const move = moveOf(deed.move);
    const k = this.tables.book.moves[deed.move];
    if (nation === deed.actor) return move.exposure?.(this.seen, nation, deed.given, k, why) ?? 0;
    if (move.audience === undefined || !askedBy(this.seen, deed).includes(nation)) return 0;
    return move.audience(this.seen, nation, deed.actor, deed.given, k, why);
  }

  /** Odds of yes, no and abstention of one nation asked to vote, taking the others to say yes. */
  votes(deed: Deed, asked: Nation): { yes: number; no: number; abstain: number } {
    const worth = this.ballots(deed, asked);
    const values = [worth.yes, worth.no, worth.abstain];
    const most = Math.max(...values);
    const [yes, no, abstain] = values.map(v => exp((v - most) / this.tables.book.value.scale)) as [number, number, number];
    const sum = yes + no + abstain;
    return { yes: yes / sum, no: no / sum, abstain: abstain / sum };
  }

  /** The actor's expected gain from an order: odds of a yes and its own exposure counted, attention not. Reckons it for others `also`. */
  gain(order: Order, also: readonly Nation[] = []): number {
    const n = order.actor;
    const odds = this.reckon(order, order.move === 'offer' ? [n, order.to] : [n, ...also]);
    const base = this.base.total[n]!;
    return odds * (this.done.total[n]! - base - this.exposure(order)) + (1 - odds) * (this.declined.total[n]! - base);
  }

  /** V of one nation for each answer it may give to a vote, taking the others to say yes; a yes less what it costs before its public. */
  ballots(deed: Deed, asked: Nation): { yes: number; no: number; abstain: number } {
    const all = askedBy(this.seen, deed);
    const [yes, no, abstain] = ([YES, NO, ABSTAIN] as const).map(answer => {
      this.fill(all, YES);
      this.said[asked] = answer;
      const out = this.done.clear([asked]);
      if (answer === NO) this.one(deed, 'declined', 1, [asked], out);
      else this.through(deed, [asked], out);
      return out.total[asked]! - (answer === YES ? this.audience(deed, asked) : 0);
    }) as [number, number, number];
    return { yes, no, abstain };
  }
}

const isVote = (order: Order): order is Deed => isDeed(order) && moveOf(order.move).asking === 'vote';

const outlooks = new WeakMap<Tables, Outlook>();
/** One outlook per set of tables: whoever thinks in one game shares its worlds, one after another. */
export function outlookFor(tables: Tables): Outlook {
  let outlook = outlooks.get(tables);
  if (outlook === undefined) {
    outlook = new Outlook(tables);
    outlooks.set(tables, outlook);
  }
  return outlook;
}
