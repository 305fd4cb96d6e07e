import { silent, type Why } from '../why.ts';
import { liking, type Prospects, picture, reckon, type Standings } from './challenge.ts';
import { elect } from './election.ts';

/** One party at a table: raw capability, and a position (0-1) and a salience for each issue; its saliences sum to (0, 1]. */
export interface Party {
  readonly capability: number;
  readonly position: readonly number[];
  readonly salience: readonly number[];
}

/** Below this gain nobody is challenged. */
const WORTHWHILE = 1e-5;
/** Keeps a bargain defined where neither side cares. */
const CARE = 1e-6;
/** Positions nearer to each other than this are one and the same. */
const SAME = 0.001;

const sumOf = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0);
const normalised = (xs: readonly number[]): number[] => xs.map(x => x / sumOf(xs));
/** Rounded to four digits, as the published model does. */
const rounded = (x: number): number => Math.trunc(0.5 + 10000 * x) / 10000;

/**
 * The Spatial Model of Politics of KAPSARC's KTAB, deterministic, for any number of parties and issues: each turn every party
 * challenges the one it hopes to gain most from, each challenge is a bargain between the two, and each party adopts its own part
 * of the bargain most likely to win among those it is in. Specification: Efird, Lester and Wise 2016, doi 10.1017/jea.2015.4, and
 * KTAB's `smp.cpp` under the options Linear, Prop, Conditional, Mid, OneThird, SemiCommit, S2P2, InitOnlyInterp.
 *
 * Nothing is allocated after the constructor. Arrays of pairs are [i * n + j]; of points [i * issues + k].
 */
export class SpatialModel implements Standings {
  readonly parties: number;
  readonly issues: number;
  readonly position: Float64Array;
  readonly risk: Float64Array;
  /** Whom each challenged in the last turn, or -1; how likely it thought to win, and what it hoped to gain. */
  readonly target: Int32Array;
  readonly chance: Float64Array;
  readonly gain: Float64Array;
  /** The bargain each adopted: the party that proposed it, or -1 for things as they are. */
  readonly adopted: Int32Array;
  /** The odds of that bargain among those it was in. */
  readonly support: Float64Array;

  readonly capability: Float64Array;
  readonly interest: Float64Array;
  readonly distance: Float64Array;
  private readonly prospects: Prospects;
  private readonly salience: Float64Array;
  /** What an issue counts in a party's distances: the square of its salience, over the sum of those squares. */
  private readonly regard: Float64Array;
  /** What each makes of the others' positions under its own risk attitude. */
  private readonly own: Float64Array;
  /** The bargain that i proposes: where it would move i, and where the party challenged. */
  private readonly forSelf: Float64Array;
  private readonly forOther: Float64Array;
  /** Room for pairs: what i pictures; then how far from everyone the points are that bargain i would move the two to, [a * n + i]. */
  private readonly self: Float64Array;
  private readonly other: Float64Array;
  /** What bargain b is worth to party a, [a * (n + 1) + b]; bargain n is things as they are. */
  private readonly worth: Float64Array;
  private readonly options: Int32Array;
  private readonly odds: Float64Array;

  constructor(parties: readonly Party[]) {
    const n = parties.length;
    const issues = parties[0]?.position.length ?? 0;
    this.parties = n;
    this.issues = issues;
    this.position = Float64Array.from(parties.flatMap(({ position }) => position));
    this.salience = Float64Array.from(parties.flatMap(({ salience }) => salience));
    if (this.position.length !== n * issues || this.salience.length !== n * issues)
      throw new RangeError('every party needs a position and a salience for each issue');
    this.capability = Float64Array.from(parties, ({ capability }) => capability);
    this.interest = Float64Array.from(parties, ({ salience }) => sumOf(salience));
    this.regard = Float64Array.from(parties.flatMap(({ salience }) => normalised(salience.map(s => s * s))));
    this.risk = new Float64Array(n);
    this.target = new Int32Array(n).fill(-1);
    this.chance = new Float64Array(n);
    this.gain = new Float64Array(n);
    this.adopted = new Int32Array(n).fill(-1);
    this.support = new Float64Array(n);
    this.distance = new Float64Array(n * n);
    this.prospects = { chance: new Float64Array(n * n), gain: new Float64Array(n * n) };
    this.own = new Float64Array(n * n);
    this.forSelf = new Float64Array(n * issues);
    this.forOther = new Float64Array(n * issues);
    this.self = new Float64Array(n * n);
    this.other = new Float64Array(n * n);
    this.worth = new Float64Array(n * (n + 1));
    this.options = new Int32Array(n + 1);
    this.odds = new Float64Array(n + 1);
  }

  /** Play one turn. Returns how far all moved, as a sum of Euclidean distances. `why` hears, party by party, what moved it. */
  turn(why: Why = silent): number {
    this.measure(why);
    for (let i = 0; i < this.parties; i++) this.choose(i, why);
    for (let i = 0; i < this.parties; i++) if (this.target[i]! >= 0) this.bargain(i, this.target[i]!);
    this.weigh();
    for (let k = 0; k < this.parties; k++) this.adopt(k, why);
    return this.move();
  }

  /** Chance of each position to win the day if it came to a vote of all; those who share a position share the figure. */
  winning(out: Float64Array): Float64Array {
    const { parties: n } = this;
    this.measure(silent);
    let count = 0;
    for (let i = 0; i < n; i++) {
      let first = true;
      for (let c = 0; c < count && first; c++) first = !this.same(i, this.options[c]!);
      if (first) this.options[count++] = i;
    }
    elect(this.capability, this.own, n, this.options, count, this.odds);
    for (let i = 0; i < n; i++) {
      let at = 0;
      while (!this.same(i, this.options[at]!)) at++;
      out[i] = this.odds[at]!;
    }
    return out;
  }

  /** Capability x salience weighted mean position on an issue: the baseline that any such model must beat. */
  mean(issue: number): number {
    let sum = 0;
    let weights = 0;
    for (let i = 0; i < this.parties; i++) {
      const weight = this.capability[i]! * this.salience[i * this.issues + issue]!;
      sum += weight * this.position[i * this.issues + issue]!;
      weights += weight;
    }
    return weights > 0 ? sum / weights : 0;
  }

  /** Distances as each weighs them; risk attitudes from how secure each stands; what each makes of every position. */
  private measure(why: Why): void {
    const { parties: n, distance, own, risk, odds } = this;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        this.far(i, this.position, j, distance);
        // Nobody's risk attitude is known yet: neutral.
        own[i * n + j] = 1 - distance[i * n + j]!;
      }
    for (let i = 0; i < n; i++) this.options[i] = i;
    elect(this.capability, own, n, this.options, n, odds);
    let most = 0;
    let least = 1;
    for (let i = 0; i < n; i++) {
      most = Math.max(most, odds[i]!);
      least = Math.min(least, odds[i]!);
    }
    // Where all stand alike there is nobody more secure than another.
    for (let i = 0; i < n; i++)
      risk[i] = why('risk attitude', most > least ? (3 * odds[i]! - (most + 2 * least)) / (2 * (most - least)) : 0);
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) own[i * n + j] = liking(distance[i * n + j]!, risk[i]!);
  }

  /** How far a point of a list is from where i stands, as i weighs the issues, into out[i * n + at]. */
  private far(i: number, points: Float64Array, at: number, out: Float64Array): void {
    const { issues, regard, position } = this;
    let sum = 0;
    for (let k = 0; k < issues; k++) {
      const gap = position[i * issues + k]! - points[at * issues + k]!;
      sum += regard[i * issues + k]! * gap * gap;
    }
    out[i * this.parties + at] = Math.sqrt(sum);
  }

  private same(i: number, j: number): boolean {
    let sum = 0;
    for (let k = 0; k < this.issues; k++) {
      const gap = this.position[i * this.issues + k]! - this.position[j * this.issues + k]!;
      sum += gap * gap;
    }
    return Math.sqrt(sum) < SAME;
  }

  /** Whom i challenges: the one it hopes to gain most from, if anything. */
  private choose(i: number, why: Why): void {
    const { parties: n, prospects, self: view } = this;
    picture(this, i, view);
    let best = -1;
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      reckon(this, view, i, j, prospects);
      if (prospects.gain[i * n + j]! > (best < 0 ? WORTHWHILE : prospects.gain[i * n + best]!)) best = j;
    }
    this.target[i] = best;
    this.chance[i] = why('chance to win the challenge', best < 0 ? 0 : prospects.chance[i * n + best]!);
    this.gain[i] = why('hoped gain', best < 0 ? 0 : prospects.gain[i * n + best]!);
  }

  /** The bargain that i proposes to j: each issue split by what both care and how likely i thinks it wins. */
  private bargain(i: number, j: number): void {
    const { issues, salience, position } = this;
    const p = this.chance[i]!;
    for (let k = 0; k < issues; k++) {
      const mine = salience[i * issues + k]! * p;
      const yours = salience[j * issues + k]! * (1 - p);
      const a = mine * mine;
      const b = yours * yours;
      const x = position[i * issues + k]!;
      const y = position[j * issues + k]!;
      this.forSelf[i * issues + k] = rounded(((a + CARE) * x + b * y) / (a + CARE + b));
      this.forOther[i * issues + k] = rounded((a * x + (b + CARE) * y) / (a + b + CARE));
    }
  }

  /** What every bargain, and things as they are, is worth to everyone: the mean liking of where all would stand. */
  private weigh(): void {
    const { parties: n, own, worth, target, risk, self, other } = this;
    for (let a = 0; a < n; a++) {
      for (let b = 0; b <= n; b++) {
        const party = b < n ? target[b]! : -1;
        if (party >= 0) {
          this.far(a, this.forSelf, b, self);
          this.far(a, this.forOther, b, other);
        }
        let sum = 0;
        for (let x = 0; x < n; x++) {
          if (party >= 0 && x === b) sum += liking(self[a * n + b]!, risk[a]!);
          else if (party >= 0 && x === party) sum += liking(other[a * n + b]!, risk[a]!);
          else sum += own[a * n + x]!;
        }
        worth[a * (n + 1) + b] = sum / n;
      }
    }
  }

  /** The bargain that k adopts: the likeliest to win among those it is in and things as they are. */
  private adopt(k: number, why: Why): void {
    const { parties: n, options, odds, target } = this;
    let count = 0;
    options[count++] = n;
    for (let i = 0; i < n; i++) if (target[i]! >= 0 && (i === k || target[i] === k)) options[count++] = i;
    elect(this.capability, this.worth, n + 1, options, count, odds);
    let best = 0;
    for (let b = 1; b < count; b++) if (odds[b]! > odds[best]!) best = b;
    this.adopted[k] = options[best] === n ? -1 : options[best]!;
    this.support[k] = why('odds of what it adopts', odds[best]!);
  }

  /** All move at once, each to its own part of what it adopted. */
  private move(): number {
    const { issues, position, adopted } = this;
    let total = 0;
    for (let k = 0; k < this.parties; k++) {
      const proposer = adopted[k]!;
      if (proposer < 0) continue;
      const points = proposer === k ? this.forSelf : this.forOther;
      let sum = 0;
      for (let issue = 0; issue < issues; issue++) {
        const gap = points[proposer * issues + issue]! - position[k * issues + issue]!;
        sum += gap * gap;
        position[k * issues + issue] = points[proposer * issues + issue]!;
      }
      total += Math.sqrt(sum);
    }
    return total;
  }
}
