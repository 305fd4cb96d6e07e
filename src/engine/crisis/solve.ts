import { exp } from '../exponential.ts';
import type { CrisisValues } from './coefficients.ts';
import { accident, MOST_ROUNDS, WAR } from './ladder.ts';

/**
 * How the rest of a crisis is likely to go: the agent quantal response equilibrium of the ladder (McKelvey and Palfrey 1998), backwards
 * from the last round. At each rung the two choose by logit on what each stance is worth, given how the other chooses.
 * Escalate, hold, step back are 0, 1, 2; the provoker is side 0, the provoked side 1. Worths are points of V beside a crisis that fades.
 */
export interface Party {
  /** What it is worth that the provoker, the provoked, or both step back, by rung. */
  readonly back: readonly [Float64Array, Float64Array, Float64Array];
  readonly war: number;
  /** What escalating is worth against an ally's word, of the two only: nought or below. */
  readonly defiance: number;
}

/** The ways it can end. Beside them, in worths, `fades` holds what one's own stance costs. */
export const END_NAMES = ['war', 'provoker', 'target', 'both', 'fades'] as const;
const ENDS = END_NAMES.length;
const FADES = 4;

/** A way on from somewhere: the chances of the five ends, which sum to 1, then the worth to each party by end, five by five. */
export type Path = Float64Array;
export const endsOf = (path: Path): Float64Array => path.subarray(0, ENDS);
export const worthsOf = (path: Path, party: number): Float64Array => path.subarray(ENDS * (party + 1), ENDS * (party + 2));
export function worthIn(path: Path, party: number): number {
  let sum = 0;
  for (let e = 0; e < ENDS; e++) sum += path[ENDS * (party + 1) + e]!;
  return sum;
}

/** One rung at one round. */
export interface Node {
  /** Odds of each stance, [side][stance]. */
  readonly choice: readonly [Float64Array, Float64Array];
  /** What follows a side's stance, the other choosing as it does. */
  readonly given: readonly [readonly Path[], readonly Path[]];
  readonly all: Path;
}

const STEPS = 10;
const STANCES = [0, 1, 2] as const;
const STEP_BACK = 2;
const climb = (stance: number): number => (stance === 0 ? 1 : 0);

export class Ladder {
  private readonly known = new Map<number, Node>();
  private readonly faded: Path;
  private readonly atWar: Path;

  /** The provoker and the provoked, and whoever looks on. */
  constructor(
    private readonly parties: readonly Party[],
    private readonly k: CrisisValues,
  ) {
    this.faded = this.path(FADES, () => 0);
    this.atWar = this.path(0, ({ war }) => war);
  }

  /** It ends in one way for certain. */
  private path(end: number, worth: (party: Party) => number): Path {
    const path = new Float64Array(ENDS * (this.parties.length + 1));
    path[end] = 1;
    this.parties.forEach((party, p) => {
      path[ENDS * (p + 1) + end] = worth(party);
    });
    return path;
  }

  /** The node at a rung with some rounds left, at least one. */
  at(rung: number, left: number): Node {
    const key = rung * (MOST_ROUNDS + 1) + left;
    let node = this.known.get(key);
    if (node === undefined) {
      node = this.solved(STANCES.map(a => STANCES.map(b => this.after(rung, left, a, b))));
      this.known.set(key, node);
    }
    return node;
  }

  /** What follows one pair of stances. */
  private after(rung: number, left: number, a: number, b: number): Path {
    const path = a === STEP_BACK || b === STEP_BACK ? this.stepped(rung, a, b) : this.onwards(rung, left, a, b);
    path[ENDS + FADES]! += climb(a) * this.parties[0]!.defiance;
    path[ENDS * 2 + FADES]! += climb(b) * this.parties[1]!.defiance;
    return path;
  }

  private stepped(rung: number, a: number, b: number): Path {
    const which = a === b ? 2 : a === STEP_BACK ? 0 : 1;
    return this.path(1 + which, ({ back }) => back[which][rung]!);
  }

  /** War, by the rung itself or by accident on it; or it fades, or the next round comes. */
  private onwards(from: number, left: number, a: number, b: number): Path {
    const rung = Math.min(WAR, from + climb(a) + climb(b));
    if (rung >= WAR) return this.atWar.slice();
    const next = left > 1 ? this.at(rung, left - 1).all : this.faded;
    const risk = accident(rung, this.k);
    const fizzles = climb(a) + climb(b) === 0 ? this.k.fizzle : 0;
    return blend([this.atWar, this.faded, next], [risk, (1 - risk) * fizzles, (1 - risk) * (1 - fizzles)]);
  }

  private solved(paths: readonly (readonly Path[])[]): Node {
    const choice = [new Float64Array(3).fill(1 / 3), new Float64Array(3).fill(1 / 3)] as const;
    const worth = [0, 1].map(side => paths.map(row => row.map(path => worthIn(path, side))));
    const mine = new Float64Array(3);
    const theirs = new Float64Array(3);
    for (let step = 0; step < STEPS; step++) {
      for (const own of STANCES) {
        mine[own] = three(other => choice[1][other]! * worth[0]![own]![other]!);
        theirs[own] = three(other => choice[0][other]! * worth[1]![other]![own]!);
      }
      respond(choice[0], mine, this.k.scale);
      respond(choice[1], theirs, this.k.scale);
    }
    const given = [
      STANCES.map(own => blend(paths[own]!, choice[1])),
      STANCES.map(own =>
        blend(
          paths.map(row => row[own]!),
          choice[0],
        ),
      ),
    ] as const;
    return { choice, given, all: blend(given[0], choice[0]) };
  }
}

const three = (of: (k: number) => number): number => of(0) + of(1) + of(2);

/** Half a step towards the logit response, so that two who answer each other settle. */
function respond(choice: Float64Array, worth: Float64Array, scale: number): void {
  const most = Math.max(worth[0]!, worth[1]!, worth[2]!);
  let all = 0;
  for (const s of STANCES) {
    const odds = exp((worth[s]! - most) / scale);
    worth[s] = odds;
    all += odds;
  }
  for (const s of STANCES) choice[s] = 0.5 * choice[s]! + (0.5 * worth[s]!) / all;
}

function blend(paths: readonly Path[], weights: ArrayLike<number>): Path {
  const mixed = new Float64Array(paths[0]!.length);
  for (let p = 0; p < paths.length; p++) for (let at = 0; at < mixed.length; at++) mixed[at]! += weights[p]! * paths[p]![at]!;
  return mixed;
}
