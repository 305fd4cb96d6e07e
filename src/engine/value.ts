import { type Book, passOf } from './book.ts';
import { commit } from './commit.ts';
import type { Goal } from './goal.ts';
import { GOAL_NAMES, GOALS, type GoalName } from './goals/index.ts';
import { type Nation, PRK, RUS } from './nations.ts';
import type { Coefficients, Pass, Rule } from './rule.ts';
import { RULE_NAMES, RULES, type RuleName } from './rules/index.ts';
import type { Tables } from './tables.ts';
import { Expectation } from './talks/expect.ts';
import { anyStands } from './talks/text.ts';
import { silent, type Why } from './why.ts';
import { DECKS, type Now, SETTLED, World } from './world.ts';

type AnyRule = Rule<Coefficients>;
export const goalOf = (name: GoalName): Goal<Coefficients> => GOALS[name];
export const ruleOf = (name: RuleName): AnyRule => RULES[name];

const held = (score: number): number => (score < 0 ? 0 : score > 100 ? 100 : score);

/** Chance of war over about four turns as a nation reckons it: a closed form in tension and the crisis rung (model section 3). */
export function warHazard(now: Now, book: Book, why: Why = silent): number {
  const t = why('tension', now.globe.tension / 100);
  return Math.min(book.value.hazardMost, book.value.hazard * t * t * t + book.value.hazardRung * why('rung', now.globe.rung));
}

/** A goal with the coefficients in force. */
interface Aim {
  readonly goal: Goal<Coefficients>;
  readonly k: Readonly<Record<string, number>>;
  readonly index: number;
}

/**
 * How a world looks to the six, to each with what it expects of texts that stand: now (0.4) and after one pass of the rules with a four-turn step, nobody ordering anything,
 * with the law that outrage leads one to expect (0.6). Agents, previews and acceptance all use this.
 */
export class Foresight {
  readonly pass: Pass;
  readonly ahead = new World();
  private now: World;
  /** The world last looked at, and with what one nation expects of the texts that stand in it. */
  private looked: World;
  private readonly expected = new World();
  private readonly expectation: Expectation;
  private bound = false;
  /** Whose view was taken last since the look. */
  private seer: Nation | null = null;
  private readonly change = new World();
  private readonly step: Pass;
  private readonly row = new Float64Array(GOAL_NAMES.length);
  private readonly rules: readonly { readonly rule: AnyRule; readonly k: Readonly<Record<string, number>> }[];
  /** The goals each nation gives any weight, resolved once. */
  private readonly aims: readonly (readonly Aim[])[];

  constructor(readonly tables: Tables) {
    const { book, weights } = tables;
    this.pass = passOf(book);
    this.step = passOf(book, book.value.lookahead);
    this.now = this.ahead;
    this.looked = this.ahead;
    this.expectation = new Expectation(book, this.pass);
    this.rules = RULE_NAMES.filter(name => ruleOf(name).bookkeeping !== true).map(name => ({ rule: ruleOf(name), k: book.rules[name] }));
    this.aims = weights.map(rows =>
      GOAL_NAMES.flatMap((name, index) => (rows.some(row => row[index]! > 0) ? [{ goal: goalOf(name), k: book.goals[name], index }] : [])),
    );
  }

  /** Look at a world; `worth` then speaks of it until the next look. */
  look(world: World): this {
    this.looked = world;
    this.seer = null;
    this.bound = anyStands(world);
    if (this.bound) this.expectation.look(world);
    else this.envision(world);
    return this;
  }

  /** Take the view of one nation: where texts stand, it sees a world of its own. */
  as(nation: Nation): this {
    if (!this.bound || this.seer === nation) return this;
    this.seer = nation;
    const { change, expected, looked } = this;
    this.expectation.fill(nation, change.clear());
    commit(expected.copyFrom(looked), change, DECKS);
    this.envision(expected);
    return this;
  }

  /** The world as the last nation asked about sees it. */
  get present(): Now {
    return this.now;
  }

  /** How a world stands now, and after one pass of the rules. */
  private envision(world: World): void {
    this.now = world;
    const { change, ahead, rules, step } = this;
    change.clear();
    for (let r = 0; r < rules.length; r++) rules[r]!.rule.apply(world, change, rules[r]!.k, step);
    this.expectLaw(world, change);
    commit(ahead.copyFrom(world), change, SETTLED);
  }

  private expectLaw(world: World, change: World): void {
    const k = this.tables.book.value;
    const asked = k.law * Math.max(0, world.globe.outrage - k.lawFrom);
    change.globe.unRegime += asked * Math.max(0, 1 - k.lawShield * world.dyad[RUS][PRK].tie);
  }

  /** V of the world last looked at, for one nation, 0-100: the sum of its items. */
  worth(nation: Nation): number {
    const row = this.itemise(nation, this.row);
    let sum = 0;
    for (let g = 0; g < row.length; g++) sum += row[g]!;
    return sum;
  }

  /**
   * V goal by goal, in register order, written into `out`: weights x goals, now and ahead, each times the chance of no war (war is
   * worth 0). The weights are those of the nation's government; where that is unknown, the mean over what it might be.
   */
  itemise(nation: Nation, out: Float64Array): Float64Array {
    this.as(nation);
    const k = this.tables.book.value.now;
    const weights = this.tables.weights[nation][this.now.state[nation].type]!;
    const peaceNow = 1 - warHazard(this.now, this.tables.book);
    const peaceAhead = 1 - warHazard(this.ahead, this.tables.book);
    out.fill(0);
    for (const aim of this.aims[nation]!) {
      const now = held(aim.goal.score(this.now, nation, aim.k, this.pass));
      const ahead = held(aim.goal.score(this.ahead, nation, aim.k, this.pass));
      out[aim.index] = weights[aim.index]! * (k * peaceNow * now + (1 - k) * peaceAhead * ahead);
    }
    return out;
  }

  /** What a group that cares for goals with these weights makes of the world last looked at, 0-100, by what its nation expects. */
  judge(nation: Nation, cares: Float64Array): number {
    this.as(nation);
    const k = this.tables.book.value.now;
    let sum = 0;
    for (let g = 0; g < cares.length; g++) {
      if (cares[g] === 0) continue;
      const goal = goalOf(GOAL_NAMES[g]!);
      const values = this.tables.book.goals[GOAL_NAMES[g]!];
      const now = held(goal.score(this.now, nation, values, this.pass));
      sum += cares[g]! * (k * now + (1 - k) * held(goal.score(this.ahead, nation, values, this.pass)));
    }
    return sum;
  }
}
