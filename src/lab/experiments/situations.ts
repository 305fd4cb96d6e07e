import { defaultAgent } from '../../agents/default.ts';
import { textsOf } from '../../agents/texts.ts';
import { chanceFrom } from '../../engine/chance.ts';
import { commit } from '../../engine/commit.ts';
import type { Order } from '../../engine/deeds.ts';
import { byNation, CHN, CODES, NATIONS, type Nation } from '../../engine/nations.ts';
import { observe } from '../../engine/observe.ts';
import { type Outlook, outlookFor } from '../../engine/outlook.ts';
import type { Proposal } from '../../engine/talks/proposal.ts';
import { inscribe } from '../../engine/talks/read.ts';
import { freeSlot, IN_FORCE } from '../../engine/talks/text.ts';
import { DECKS, World } from '../../engine/world.ts';
import { Match } from '../../match/match.ts';
import { playTurn } from '../../match/play.ts';
import type { Scenario } from '../../scenario/read.ts';
import { seatOf } from '../seats.ts';
import type { Settings } from './experiment.ts';
import { type GameOptions, type Glance, glance } from './glance.ts';

/** A world some turns into a default game, from which an experiment goes on by hand. */
export interface Situation {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly world: World;
}

/** Turns that are played before the situations are taken: game k is left after 1 + k modulo this. */
const LATEST = 6;
const cache = new Map<string, readonly Situation[]>();

/** One situation a game, under the seeds of all experiments. */
export function situations(id: string, scenarioOf: (set: Settings) => Scenario, set: Settings, games: number): readonly Situation[] {
  const key = JSON.stringify([id, set, games]);
  let found = cache.get(key);
  if (found === undefined) {
    const scenario = scenarioOf(set);
    found = Array.from({ length: games }, (_, k) => situation(scenario, `pattern-${k}`, 1 + (k % LATEST)));
    cache.set(key, found);
  }
  return found;
}

function situation(scenario: Scenario, seed: string, turns: number): Situation {
  const seats = byNation(() => seatOf(defaultAgent));
  const named = Object.fromEntries(CODES.map(code => [code, 'default'])) as Match['record']['seats'];
  const match = new Match(scenario, { seed, seats: named, hash: '' });
  while (match.turn < turns && match.end === null) playTurn(match, seats);
  return { scenario, seed, world: match.after(match.turn) };
}

export const leftAs = (from: Situation, world: World): Situation => ({ ...from, world });

/** All six come when Beijing calls. */
export const convened = (from: Situation): Situation => done(from, { actor: CHN, move: 'call-talks', given: { format: 'six', condition: 'none' } });

/** The situation after an order that goes through as usual. */
export const done = (from: Situation, order: Order): Situation =>
  leftAs(from, outlookFor(from.scenario.tables).from(from.world, NATIONS).leadsTo(order));

/** What one nation makes of a situation, by its own beliefs. */
export function outlookOf({ scenario, seed, world }: Situation, nation: Nation): Outlook {
  return outlookFor(scenario.tables).from(believed({ scenario, seed, world }, nation).seen);
}

function believed({ scenario, seed, world }: Situation, nation: Nation): { readonly seen: World; readonly doubt: World } {
  const belief = { seen: new World(), doubt: new World() };
  observe(world, nation, chanceFrom(seed), scenario.book.knowledge, belief.seen, belief.doubt);
  return belief;
}

/** The odds that one who is asked says yes to an order. */
export function oddsOf(from: Situation, order: Order, asked: Nation): number {
  const outlook = outlookOf(from, asked);
  outlook.reckon(order, [asked]);
  return outlook.yesOdds(order, asked);
}

/** The odds that all the others sign a text. */
export const signingOdds = (from: Situation, text: Proposal): number =>
  text.parties.reduce((odds, n) => (n === text.actor ? odds : odds * oddsOf(from, text, n)), 1);

/** What the default agents would table: the first choice of each seat that has one. */
export const draftsIn = (from: Situation): Proposal[] =>
  NATIONS.flatMap(nation => {
    const { scenario, seed } = from;
    const { seen, doubt } = believed(from, nation);
    const outlook = outlookFor(scenario.tables).from(seen);
    const briefing = { nation, seen, doubt, tables: scenario.tables, chance: chanceFrom(seed), offers: true, level: 1 };
    const [best] = textsOf(briefing, outlook);
    return best === undefined || best.order.move !== 'text' ? [] : [best.order];
  });

/** The situation with a text signed and ratified, and the slot it stands in. */
export function withText(from: Situation, text: Proposal): { readonly after: Situation; readonly slot: number } {
  const { scenario, world } = from;
  const slot = Math.max(0, freeSlot(world));
  const change = new World();
  inscribe(world, change, text, slot, IN_FORCE, outlookFor(scenario.tables).from(world).stakes(text));
  text.clauses.forEach(({ after }, c) => {
    if (after === 0) change.clause[slot]![c]!.open += world.globe.turn + 1;
  });
  const next = new World().copyFrom(world);
  commit(next, change, DECKS);
  return { after: leftAs(from, next), slot };
}

/** Play on from a situation. */
export const playedOn = ({ scenario, seed, world }: Situation, options: GameOptions): Glance =>
  glance({ ...scenario, opening: world }, seed, options);
