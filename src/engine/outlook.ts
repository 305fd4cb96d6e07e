import { commit } from './commit.ts';
import { applyEnding, askedBy, ENDINGS, spend } from './deeds.ts';
import { exp, logistic } from './exponential.ts';
import { ABSTAIN, type Answer, NO, NONE, YES } from './move.ts';
import { type Deed, moveOf } from './moves/index.ts';
import { NATIONS, type Nation } from './nations.ts';
import type { Tables } from './tables.ts';
import { Foresight } from './value.ts';
import { DECKS, World } from './world.ts';

/**
 * What a nation expects of a deed, on the world it believes in: the gain for anyone, the odds of a yes, the gain once those
 * odds are counted. Agents, previews, acceptance and advisers all ask here. One instance reuses its worlds: read, then ask again.
 */
export class Outlook {
  readonly foresight: Foresight;
  readonly after = new World();
  /** V of the six with nothing done. */
  readonly base = new Float64Array(6);
  /** V of the six when the deed last reckoned goes through, and when it is declined. */
  readonly done = new Float64Array(6);
  readonly declined = new Float64Array(6);
  private seen: World = this.after;
  private readonly change = new World();
  private readonly said: Answer[] = [NONE, NONE, NONE, NONE, NONE, NONE];

  constructor(readonly tables: Tables) {
    this.foresight = new Foresight(tables);
  }

  /** Take a believed world as the one where nobody orders anything. */
  from(seen: World): this {
    this.seen = seen;
    this.foresight.look(seen);
    for (const n of NATIONS) this.base[n] = this.foresight.worth(n);
    return this;
  }

  /** V after one ending of a deed, or of both halves of an offer, added to `out` with a weight. */
  private add(
    give: Deed,
    want: Deed | null,
    ending: string,
    answers: readonly Answer[],
    weight: number,
    who: readonly Nation[],
    out: Float64Array,
  ): void {
    const { change, after, tables, foresight } = this;
    change.clear();
    applyEnding(this.seen, change, give, ending, answers, tables.book, foresight.pass);
    spend(change, give, 'attention');
    if (want !== null) {
      applyEnding(this.seen, change, want, likeliest(want), answers, tables.book, foresight.pass);
      spend(change, want, 'owed');
    }
    commit(after.copyFrom(this.seen), change, DECKS);
    foresight.look(after);
    for (const n of who) out[n]! += weight * foresight.worth(n);
  }

  /** V after a deed goes through, over its chance endings, with these answers. */
  private through(deed: Deed, answers: readonly Answer[], who: readonly Nation[], out: Float64Array): void {
    out.fill(0);
    const move = moveOf(deed.move);
    for (const name of ENDINGS[deed.move]) {
      const odds = move.endings[name]!.odds(this.seen, deed.actor, deed.given, this.tables.book.moves[deed.move]);
      if (odds > 0) this.add(deed, null, name, answers, odds, who, out);
    }
  }

  /**
   * The odds that a deed happens, as those who believe `seen` see them; fills `done` and `declined` for `who`.
   * Each of those asked is taken to expect that the others say yes.
   */
  reckon(deed: Deed, who: readonly Nation[] = NATIONS): number {
    const asked = askedBy(this.seen, deed);
    const everyone = asked.length === 0 ? who : [...who, ...asked.filter(n => !who.includes(n))];
    this.fill(asked, YES);
    this.through(deed, this.said, everyone, this.done);
    if (asked.length === 0) {
      this.declined.set(this.base);
      return 1;
    }
    this.declined.fill(0);
    this.fill(asked, NO);
    if (moveOf(deed.move).declined === undefined) this.declined.set(this.base);
    else this.add(deed, null, 'declined', this.said, 1, everyone, this.declined);
    let odds = 1;
    for (const n of asked) odds *= moveOf(deed.move).asking === 'vote' ? 1 - this.vetoOdds(n) : logistic(this.margin(deed, n) / this.scale);
    return odds;
  }

  private get scale(): number {
    return this.tables.book.value.scale;
  }

  private fill(asked: readonly Nation[], answer: Answer): void {
    this.said.fill(NONE);
    for (const n of asked) this.said[n] = answer;
  }

  /** What a yes is worth to the one asked, less what it costs before its public. After `reckon`. */
  margin(deed: Deed, asked: Nation): number {
    const move = moveOf(deed.move);
    const audience = move.audience?.(this.seen, asked, deed.actor, deed.given, this.tables.book.moves[deed.move]) ?? 0;
    return this.done[asked]! - this.declined[asked]! - audience;
  }

  private vetoOdds(n: Nation): number {
    return logistic((this.declined[n]! - this.done[n]!) / this.scale);
  }

  /** Odds of yes, no and abstention of one nation asked to vote, taking the others to say yes. */
  votes(deed: Deed, asked: Nation): { yes: number; no: number; abstain: number } {
    const all = askedBy(this.seen, deed);
    const who = [asked];
    const worth = [0, 0, 0];
    for (const [k, answer] of ([YES, NO, ABSTAIN] as const).entries()) {
      this.fill(all, YES);
      this.said[asked] = answer;
      const out = this.done.fill(0);
      if (answer === NO) this.add(deed, null, 'declined', this.said, 1, who, out);
      else this.through(deed, this.said, who, out);
      worth[k] = out[asked]!;
    }
    const most = Math.max(...worth);
    const [yes, no, abstain] = worth.map(v => exp((v - most) / this.scale)) as [number, number, number];
    const sum = yes + no + abstain;
    return { yes: yes / sum, no: no / sum, abstain: abstain / sum };
  }

  /** The actor's expected gain from ordering a deed, odds of a yes and its own exposure counted, attention not. */
  gain(deed: Deed, who: readonly Nation[] = [deed.actor]): number {
    const odds = this.reckon(deed, who);
    const exposure = moveOf(deed.move).exposure?.(this.seen, deed.actor, deed.given, this.tables.book.moves[deed.move]) ?? 0;
    const n = deed.actor;
    return odds * (this.done[n]! - this.base[n]! - exposure) + (1 - odds) * (this.declined[n]! - this.base[n]!);
  }

  /** V of both sides when both halves of an offer happen, in `done`; returns the odds that `to` accepts. */
  reckonOffer(give: Deed, want: Deed): number {
    this.done.fill(0);
    const said = this.said;
    said.fill(NONE);
    said[give.actor] = YES;
    said[want.actor] = YES;
    this.add(give, want, likeliest(give), said, 1, NATIONS, this.done);
    this.declined.set(this.base);
    return logistic((this.done[want.actor]! - this.base[want.actor]!) / this.scale);
  }
}

/** The ending an offer counts on: the first, which every move lists as the usual one. */
const likeliest = (deed: Deed): string => ENDINGS[deed.move][0]!;
