import type { Book } from './book.ts';
import { GOALS, GOAL_NAMES, type GoalName } from './goals/index.ts';
import type { Goal } from './goal.ts';
import { commit } from './commit.ts';
import { type Nation, PRK, RUS } from './nations.ts';
import type { Coefficients, Pass, Rule } from './rule.ts';
import { RULES, RULE_NAMES } from './rules/index.ts';
import type { Tables } from './tables.ts';
import { silent, type Why } from './why.ts';
import { type Now, World } from './world.ts';

type AnyRule = Rule<Coefficients>;
const AHEAD = RULE_NAMES.filter(name => (RULES[name] as AnyRule).bookkeeping !== true);
export const goalOf = (name: GoalName): Goal<Coefficients> => GOALS[name] as Goal<Coefficients>;
export const ruleOf = (name: (typeof RULE_NAMES)[number]): AnyRule => RULES[name] as AnyRule;

const held = (score: number): number => (score < 0 ? 0 : score > 100 ? 100 : score);

/** Chance of war over about four turns as a nation reckons it: a closed form in tension and the crisis rung (model section 3). */
export function warHazard(now: Now, book: Book, why: Why = silent): number {
  const t = why('tension', now.globe.tension / 100);
  return Math.min(0.9, book.value.hazard * t * t * t + book.value.hazardRung * why('rung', now.globe.rung));
}

/**
 * V of a world for a nation, 0-100: weights x goals, times the chance of no war (war is worth 0).
 * `type` is the government whose weights count; 0 is the mean over what it might be.
 */
export function score(now: Now, nation: Nation, tables: Tables, pass: Pass): number {
  const weights = tables.weights[nation][now.state[nation].type]!;
  let sum = 0;
  for (let g = 0; g < weights.length; g++) {
    const weight = weights[g]!;
    if (weight === 0) continue;
    const name = GOAL_NAMES[g]!;
    sum += weight * held(goalOf(name).score(now, nation, tables.book.goals[name], pass));
  }
  return (1 - warHazard(now, tables.book)) * sum;
}

/**
 * How a world looks to the six: now (0.4) and after one pass of the rules with a four-turn step, nobody ordering anything,
 * with the law that outrage leads one to expect (0.6). Agents, previews and acceptance all use this.
 */
export class Foresight {
  readonly pass: Pass;
  readonly ahead = new World();
  private now: World;
  private readonly change = new World();
  private readonly step: Pass;

  constructor(readonly tables: Tables) {
    this.pass = { turns: 1, measures: tables.book.measures, why: silent };
    this.step = { ...this.pass, turns: tables.book.value.lookahead };
    this.now = this.ahead;
  }

  /** Look at a world; `worth` then speaks of it until the next look. */
  look(world: World): this {
    this.now = world;
    const { change, ahead } = this;
    change.clear();
    for (const name of AHEAD) ruleOf(name).apply(world, change, this.tables.book.rules[name], this.step);
    this.expectLaw(world, change);
    commit(ahead.copyFrom(world), change);
    return this;
  }

  private expectLaw(world: World, change: World): void {
    const k = this.tables.book.value;
    const asked = k.law * Math.max(0, world.globe.outrage - k.lawFrom);
    change.globe.unRegime += asked * Math.max(0, 1 - k.lawShield * world.dyad[RUS][PRK].tie);
  }

  /** V of the world last looked at, for one nation. */
  worth(nation: Nation): number {
    const k = this.tables.book.value.now;
    return k * score(this.now, nation, this.tables, this.pass) + (1 - k) * score(this.ahead, nation, this.tables, this.pass);
  }

  /** The same, goal by goal: weighted contributions in register order, written into `out`. They sum to `worth`. */
  itemise(nation: Nation, out: Float64Array): Float64Array {
    const k = this.tables.book.value.now;
    const weights = this.tables.weights[nation][this.now.state[nation].type]!;
    const peaceNow = 1 - warHazard(this.now, this.tables.book);
    const peaceAhead = 1 - warHazard(this.ahead, this.tables.book);
    for (let g = 0; g < weights.length; g++) {
      const name = GOAL_NAMES[g]!;
      const values = this.tables.book.goals[name];
      out[g] = 0;
      if (weights[g] === 0) continue;
      const now = held(goalOf(name).score(this.now, nation, values, this.pass));
      const ahead = held(goalOf(name).score(this.ahead, nation, values, this.pass));
      out[g] = weights[g]! * (k * peaceNow * now + (1 - k) * peaceAhead * ahead);
    }
    return out;
  }
}
