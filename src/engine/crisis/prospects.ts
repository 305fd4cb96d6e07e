import { commit } from '../commit.ts';
import type { Nation } from '../nations.ts';
import type { Tables } from '../tables.ts';
import { Foresight } from '../value.ts';
import { silent } from '../why.ts';
import { DECKS, World } from '../world.ts';
import { exitCost, face, prize } from './face.ts';
import { type CrisisStance, isPrincipal, MOST_ROUNDS, OWN_STANCES, principals, restrainers, stancesOf, WAR } from './ladder.ts';
import { defy, settleDown, takeStance } from './round.ts';
import { type END_NAMES, endsOf, Ladder, type Node, type Party, type Path, worthIn, worthsOf } from './solve.ts';

/** What a nation expects of one stance, in points of V beside a crisis that fades. */
export interface Prospect {
  readonly stance: CrisisStance;
  /** Chances of the ways it then ends; they sum to 1. */
  readonly ends: Readonly<Record<(typeof END_NAMES)[number], number>>;
  /** What each of them adds to its worth; `fades` is what the stance itself does. */
  readonly terms: Readonly<Record<(typeof END_NAMES)[number], number>>;
  readonly worth: number;
}

/** What a point of face of each of the two is worth to somebody, in points of V: won and lost; and what there is to lose by war. */
interface Weights {
  readonly won: readonly [number, number];
  readonly lost: readonly [number, number];
  readonly calm: number;
}

/** Points of face at which its worth is measured: about what stepping back costs on the middle rungs. */
const MEASURED = 8;

/** A crisis as those who believe in a world weigh it. One instance reuses its worlds. */
export class Brink {
  private readonly foresight: Foresight;
  private readonly change = new World();
  private readonly after = new World();
  private readonly posed = new World();
  private readonly higher = new World();

  constructor(private readonly tables: Tables) {
    this.foresight = new Foresight(tables);
  }

  /** What each stance open to a nation leads it to expect, in the order of `stancesOf`. */
  prospects(seen: World, nation: Nation): Prospect[] {
    const { crises } = this.tables.book;
    const stances = stancesOf(seen, nation, crises);
    const two = principals(seen);
    const who = isPrincipal(seen, nation) ? two : [...two, nation];
    const weights = this.weigh(seen, who);
    if (!isPrincipal(seen, nation)) return stances.map(stance => this.third(seen, nation, stance, who, weights));
    const side = two.indexOf(nation) as 0 | 1;
    const { given } = this.solve(seen, who, weights);
    return stances.map(stance => prospectOf(stance, given[side][OWN_STANCES.indexOf(stance as 1 | 2 | 3)]!, side, 0));
  }

  /** How the two are likely to choose, and how it is likely to end. */
  node(seen: World): Node {
    const two = principals(seen);
    return this.solve(seen, two, this.weigh(seen, two));
  }

  private solve(seen: World, who: readonly Nation[], weights: readonly Weights[]): Node {
    const parties = who.map((n, p) => this.party(seen, n, p, weights[p]!));
    return new Ladder(parties, this.tables.book.crises).at(seen.globe.rung, MOST_ROUNDS - seen.crisis.round);
  }

  /** A third nation's stance changes what the two weigh; it counts how the crisis then ends, and what taking it does. */
  private third(seen: World, nation: Nation, stance: CrisisStance, who: readonly Nation[], weights: readonly Weights[]): Prospect {
    const { change, posed } = this;
    takeStance(seen, change.clear(), nation, stance, this.tables.book.crises);
    commit(posed.copyFrom(seen), change, DECKS);
    const own = this.worthAfter(posed, [nation], () => {})[0]! - weights[2]!.calm;
    return prospectOf(stance, this.solve(posed, who, weights).all, 2, own);
  }

  /** V of some nations in a world with the crisis over, and something else come of it. */
  private worthAfter(world: World, who: readonly Nation[], add: (change: World) => void): number[] {
    const { after, change, foresight } = this;
    change.clear();
    settleDown(world, change, world.globe.rung);
    add(change);
    commit(after.copyFrom(world), change, DECKS);
    foresight.look(after);
    return who.map(n => foresight.worth(n));
  }

  private weigh(seen: World, who: readonly Nation[]): Weights[] {
    const { crises } = this.tables.book;
    const calm = this.worthAfter(seen, who, () => {});
    const moved = (n: Nation, points: number): number[] =>
      this.worthAfter(seen, who, change => face(change, n, points, crises)).map((v, p) => (v - calm[p]!) / MEASURED);
    const [provoker, target] = principals(seen);
    const won = [moved(provoker, MEASURED), moved(target, MEASURED)] as const;
    const lost = [moved(provoker, -MEASURED), moved(target, -MEASURED)] as const;
    return who.map((_, p) => ({ won: [won[0][p]!, won[1][p]!], lost: [lost[0][p]!, lost[1][p]!], calm: calm[p]! }));
  }

  /** What each end is worth to one of them at each rung. The two pay for stepping back before their public as well. */
  private party(seen: World, nation: Nation, at: number, { won, lost, calm }: Weights): Party {
    const { crises } = this.tables.book;
    const { higher } = this;
    const two = principals(seen);
    const back = [new Float64Array(WAR), new Float64Array(WAR), new Float64Array(WAR)] as const;
    higher.copyFrom(seen);
    const most = Math.min(WAR - 1, seen.globe.rung + 2 * (MOST_ROUNDS - seen.crisis.round));
    for (let rung = seen.globe.rung; rung <= most; rung++) {
      higher.globe.rung = rung;
      const costs = two.map(n => exitCost(higher, n, crises, silent));
      const pays = (side: 0 | 1): number => costs[side]! * (lost[side] - (side === at ? crises.audience : 0));
      const gains = prize(higher, crises, silent);
      back[0][rung] = pays(0) + gains * won[1];
      back[1][rung] = pays(1) + gains * won[0];
      back[2][rung] = pays(0) + pays(1);
    }
    return { back, war: -calm, defiance: at < 2 ? this.defiance(seen, nation, calm) : 0 };
  }

  /** What escalating against an ally's word is worth to one of the two. */
  private defiance(seen: World, nation: Nation, calm: number): number {
    if (restrainers(seen, nation).length === 0) return 0;
    return this.worthAfter(seen, [nation], change => defy(seen, change, nation, this.tables.book.crises))[0]! - calm;
  }
}

function prospectOf(stance: CrisisStance, path: Path, party: number, own: number): Prospect {
  const named = (five: Float64Array): Prospect['ends'] => ({
    war: five[0]!,
    provoker: five[1]!,
    target: five[2]!,
    both: five[3]!,
    fades: five[4]!,
  });
  const terms = named(worthsOf(path, party));
  return { stance, ends: named(endsOf(path)), terms: { ...terms, fades: terms.fades + own }, worth: worthIn(path, party) + own };
}

const brinks = new WeakMap<Tables, Brink>();
/** One for each set of tables. */
export function brinkFor(tables: Tables): Brink {
  let brink = brinks.get(tables);
  if (brink === undefined) {
    brink = new Brink(tables);
    brinks.set(tables, brink);
  }
  return brink;
}
