import { commit } from '../commit.ts';
import type { Nation } from '../nations.ts';
import type { Tables } from '../tables.ts';
import { Foresight } from '../value.ts';
import { silent } from '../why.ts';
import { DECKS, World } from '../world.ts';
import { exitCost, stepBack } from './face.ts';
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

/** A crisis as those who believe in a world weigh it. One instance reuses its worlds. */
export class Brink {
  private readonly foresight: Foresight;
  private readonly change = new World();
  private readonly after = new World();

  constructor(private readonly tables: Tables) {
    this.foresight = new Foresight(tables);
  }

  /** What each stance open to a nation leads it to expect, in the order of `stancesOf`. */
  prospects(seen: World, nation: Nation): Prospect[] {
    const { crises } = this.tables.book;
    const stances = stancesOf(seen, nation, crises);
    if (!isPrincipal(seen, nation)) return stances.map(stance => this.third(seen, nation, stance));
    const side = principals(seen).indexOf(nation) as 0 | 1;
    const { given } = this.node(seen);
    return stances.map(stance => prospectOf(stance, given[side][OWN_STANCES.indexOf(stance as 1 | 2 | 3)]!, side, 0));
  }

  /** How the two are likely to choose, and how it is likely to end. */
  node(seen: World, watcher: readonly Nation[] = []): Node {
    const parties = this.parties(seen, [...principals(seen), ...watcher]);
    return new Ladder(parties, this.tables.book.crises).at(seen.globe.rung, MOST_ROUNDS - seen.crisis.round);
  }

  /** A third nation's stance changes what the two weigh; it counts how the crisis then ends, and what taking it does. */
  private third(seen: World, nation: Nation, stance: CrisisStance): Prospect {
    const posed = new World().copyFrom(seen);
    takeStance(seen, this.change.clear(), nation, stance, this.tables.book.crises);
    commit(posed, this.change, DECKS);
    const own = this.over(posed, nation) - this.over(seen, nation);
    return prospectOf(stance, this.node(posed, [nation]).all, 2, own);
  }

  /** V of a nation in a world with the crisis over and nothing come of it. */
  private over(world: World, nation: Nation): number {
    return this.worthAfter(world, [nation], () => {})[0]!;
  }

  private worthAfter(world: World, who: readonly Nation[], add: (change: World) => void): number[] {
    const { after, change, foresight } = this;
    after.copyFrom(world);
    change.clear();
    settleDown(world, change, world.globe.rung);
    add(change);
    commit(after, change, DECKS);
    foresight.look(after);
    return who.map(n => foresight.worth(n));
  }

  private parties(seen: World, who: readonly Nation[]): Party[] {
    const { crises } = this.tables.book;
    const [provoker, target] = principals(seen);
    const calm = this.worthAfter(seen, who, () => {});
    const back = who.map(() => [new Float64Array(WAR), new Float64Array(WAR), new Float64Array(WAR)] as const);
    const higher = new World().copyFrom(seen);
    const most = Math.min(WAR - 1, seen.globe.rung + 2 * (MOST_ROUNDS - seen.crisis.round));
    for (let rung = seen.globe.rung; rung <= most; rung++) {
      higher.globe.rung = rung;
      [[provoker], [target], [provoker, target]].forEach((backing, which) => {
        const worth = this.worthAfter(seen, who, change => {
          for (const n of backing) stepBack(higher, change, n, backing.length === 1 ? 'alone' : 'together', crises, silent);
        });
        worth.forEach((v, p) => {
          const own = p < 2 && backing.includes(who[p]!) ? crises.audience * exitCost(higher, who[p]!, crises, silent) : 0;
          back[p]![which as 0 | 1 | 2][rung] = v - calm[p]! - own;
        });
      });
    }
    return who.map((n, p) => ({ back: back[p]!, war: -calm[p]!, defiance: p < 2 ? this.defiance(seen, n, calm[p]!) : 0 }));
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
