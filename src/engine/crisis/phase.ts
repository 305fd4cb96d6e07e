import type { Chance } from '../chance.ts';
import { gather } from '../commit.ts';
import type { Deed } from '../moves/index.ts';
import { NATIONS, type Nation } from '../nations.ts';
import { close, type Ledger } from '../phase.ts';
import type { Tables } from '../tables.ts';
import { silent } from '../why.ts';
import { World } from '../world.ts';
import { type CrisisStance, isBrink, principals, type Stances, sideOf } from './ladder.ts';
import { openCrisis, type Spark, sparkOf } from './open.ts';
import { conclude, type Outcome, outcomeOf, rungAfter, takeStance } from './round.ts';

/** What a crisis causes: its opening, each nation's stance in a round, how the round ends. */
export type CrisisCause = {
  readonly kind: 'crisis';
  readonly provoker: Nation;
  readonly target: Nation;
  /** Counted from 1; 0 for the opening. */
  readonly round: number;
  /** The rung it leads to. */
  readonly rung: number;
} & (
  | { readonly what: 'opened'; readonly deed: Deed | null }
  /** `side` is the one of the two it is nearer to. */
  | { readonly what: 'stance'; readonly nation: Nation; readonly stance: CrisisStance; readonly side: Nation }
  | { readonly what: 'outcome'; readonly outcome: Outcome; readonly stances: Stances }
);

const change = new World();
const sum = new World();

/** 5. A crisis opens, after the deeds of the turn. */
export function spark(world: World, done: readonly Deed[], tables: Tables, chance: Chance, ledger: Ledger | null): void {
  const found: Spark | null = sparkOf(world, done, tables, chance);
  if (found === null) return;
  const { provoker, target, rung, deed } = found;
  sum.clear();
  openCrisis(world, change.clear(), found);
  gather(sum, change);
  ledger?.note({ kind: 'crisis', what: 'opened', provoker, target, round: 0, rung, deed }, change);
  close(world, sum, ledger);
}

/** One sealed round: all stances on the same world, then how it ends, then committed. */
export function playRound(world: World, stances: Stances, tables: Tables, chance: Chance, ledger: Ledger | null): void {
  if (!isBrink(world)) throw new Error('no crisis is open');
  const k = tables.book.crises;
  const [provoker, target] = principals(world);
  const round = world.crisis.round + 1;
  const rung = rungAfter(world, stances);
  sum.clear();
  for (const nation of NATIONS) {
    const stance = stances[nation];
    const side = sideOf(world, nation);
    takeStance(world, change.clear(), nation, stance, k);
    gather(sum, change);
    ledger?.note({ kind: 'crisis', what: 'stance', provoker, target, round, rung, nation, stance, side }, change);
  }
  const outcome = outcomeOf(world, stances, chance, k);
  conclude(world, change.clear(), stances, outcome, k, ledger?.why ?? silent);
  gather(sum, change);
  ledger?.note({ kind: 'crisis', what: 'outcome', provoker, target, round, rung, outcome, stances }, change);
  close(world, sum, ledger);
}
