import type { Agent } from '../../agents/briefing.ts';
import { defaultAgent } from '../../agents/default.ts';
import type { Order } from '../../engine/deeds.ts';
import { stanceOf, targetOf } from '../../engine/deeds.ts';
import { allTrade, leverage, share, trade, unity } from '../../engine/measures.ts';
import { type ByNation, byNation, CHN, CODES, JPN, KOR, type Nation, PRK, RUS, USA } from '../../engine/nations.ts';
import { isSix } from '../../engine/talks/formats.ts';
import type { End } from '../../engine/verdict.ts';
import type { World } from '../../engine/world.ts';
import { Match } from '../../match/match.ts';
import { finish, seal } from '../../match/play.ts';
import type { Scenario } from '../../scenario/read.ts';
import { seatOf } from '../seats.ts';
import { type Signed, signedIn } from '../signed.ts';

/** What an experiment looks at after each turn of a game. Money in USD million a year. */
export interface Frame {
  readonly unity: number;
  readonly law: number;
  readonly outrage: number;
  readonly rift: number;
  readonly tie: number;
  readonly rusPrk: number;
  /** How Russia and China stand towards North Korea. */
  readonly russia: number;
  readonly china: number;
  readonly rusChn: number;
  readonly chinaShare: number;
  readonly prkTrade: number;
  readonly rusTrade: number;
  readonly korChnTrade: number;
  readonly tests: number;
  readonly launches: number;
  readonly pilots: number;
  readonly rail: number;
  readonly promised: number;
  readonly delivered: number;
  readonly sanctionsOnRussia: number;
  readonly leverageUsaJpn: number;
  readonly perceivedChina: number;
  readonly frozen: number;
  readonly warheads: number;
  /** Whether all six sit together. */
  readonly six: boolean;
  /** The highest rung a crisis has reached so far. */
  readonly peak: number;
  readonly orders: ByNation<readonly Order[]>;
}

export interface Glance {
  readonly seed: string;
  /** Null where it was left before its end. */
  readonly end: End | null;
  readonly payoffs: ByNation<number>;
  readonly frames: readonly Frame[];
  readonly opening: Frame;
  readonly texts: readonly Signed[];
}

export interface GameOptions {
  readonly agents?: Partial<Record<Nation, Agent>>;
  readonly offers?: boolean;
  readonly level?: number;
  /** Turns after which the game is left, where it has not ended before. */
  readonly turns?: number;
  /** Changes the world before each turn is played, where an experiment pins something. */
  readonly pin?: (world: World) => void;
}

const NOBODY: ByNation<readonly Order[]> = byNation(() => []);

/** Play one game to its end and keep what experiments need. */
export function glance(scenario: Scenario, seed: string, options: GameOptions = {}): Glance {
  const seats = byNation(n => seatOf(options.agents?.[n] ?? defaultAgent, { offers: options.offers ?? true, level: options.level ?? 1 }));
  const match = new Match(scenario, {
    seed,
    seats: Object.fromEntries(CODES.map(code => [code, 'default'])) as Match['record']['seats'],
    hash: '',
  });
  const opening = frameOf(match.after(0), scenario, NOBODY);
  const frames: Frame[] = [];
  while (match.end === null && frames.length < (options.turns ?? Number.POSITIVE_INFINITY)) {
    if (options.pin !== undefined) match.adjust(options.pin);
    const sealed = seal(match, seats);
    finish(match, sealed, seats);
    frames.push(frameOf(match.after(match.turn), scenario, sealed.orders));
  }
  return { seed, end: match.end, payoffs: match.payoffs, frames, opening, texts: signedIn(match) };
}

export function frameOf(world: World, scenario: Scenario, orders: ByNation<readonly Order[]>): Frame {
  const m = scenario.book.measures;
  return {
    unity: unity(world, m),
    law: world.globe.unRegime,
    outrage: world.globe.outrage,
    rift: world.globe.rift,
    tie: world.dyad[RUS][PRK].tie,
    rusPrk: (world.dyad[RUS][PRK].affinity + world.dyad[PRK][RUS].affinity) / 2,
    russia: world.dyad[RUS][PRK].affinity,
    china: world.dyad[CHN][PRK].affinity,
    rusChn: (world.dyad[RUS][CHN].affinity + world.dyad[CHN][RUS].affinity) / 2,
    chinaShare: 100 * share(world, PRK, CHN),
    prkTrade: allTrade(world, PRK),
    rusTrade: trade(world, PRK, RUS),
    korChnTrade: trade(world, KOR, CHN),
    tests: world.programme.tests,
    launches: world.programme.launches,
    pilots: world.rail.pilots,
    rail: world.rail.progress,
    promised: world.dyad[RUS][PRK].aidPromised,
    delivered: world.dyad[RUS][PRK].aidDelivered,
    sanctionsOnRussia: world.dyad[USA][RUS].sanctions,
    leverageUsaJpn: (leverage(world, RUS, USA, m) + leverage(world, RUS, JPN, m)) / 2,
    perceivedChina: leverage(world, CHN, PRK, m, 'perceived'),
    frozen: world.programme.frozen,
    warheads: world.programme.warheads,
    six: isSix(world, scenario.book.effects),
    peak: world.crisis.peak,
    orders,
  };
}

/** Whether an order is a cooperative approach to a nation: a deed aimed at it, or an offer made to it. */
export function approaches(order: Order, to: Nation): boolean {
  if (order.move === 'text') return false;
  if (order.move === 'offer') return order.to === to && stanceOf(order.give) !== 'coercive';
  return targetOf(order) === to && stanceOf(order) === 'cooperative';
}

/** How many orders of some turns fulfil a test. */
export const countOrders = (game: Glance, nation: Nation, turns: number, test: (order: Order) => boolean): number =>
  game.frames.slice(0, turns).reduce((sum, frame) => sum + frame.orders[nation].filter(test).length, 0);

/** The frame after a turn, or the last one if the game ended before. */
export const at = (game: Glance, turn: number): Frame => game.frames[Math.min(turn, game.frames.length) - 1] ?? game.opening;
