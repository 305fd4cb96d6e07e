import { defaultAgent } from '../../agents/default.ts';
import { textsOf } from '../../agents/texts.ts';
import { chanceFrom } from '../../engine/chance.ts';
import { commit } from '../../engine/commit.ts';
import type { Order } from '../../engine/deeds.ts';
import { byNation, CHN, CODES, NATIONS, type Nation } from '../../engine/nations.ts';
import { observe } from '../../engine/observe.ts';
import { type Outlook, outlookFor } from '../../engine/outlook.ts';
import { breach } from '../../engine/talks/breach.ts';
import type { Proposal } from '../../engine/talks/proposal.ts';
import { inscribe } from '../../engine/talks/read.ts';
import { BROKEN, BROKEN_DOWN, IN_FORCE, LAPSED, OWED, slotFor, VOID } from '../../engine/talks/text.ts';
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
export const convened = (from: Situation): Situation =>
  done(from, { actor: CHN, move: 'call-talks', given: { format: 'six', condition: 'none' } });

/** The situation after an order that goes through as usual. */
export const done = (from: Situation, order: Order): Situation =>
  leftAs(from, outlookFor(from.scenario.tables).from(from.world, NATIONS).leadsTo(order));

/** What one nation makes of a situation, by its own beliefs. */
function outlookOf(from: Situation, nation: Nation): Outlook {
  return outlookFor(from.scenario.tables).from(believed(from, nation).seen);
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

/** The odds that all but one sign a text: all others than whoever tabled it, unless somebody else is named. */
export const signingOdds = (from: Situation, text: Proposal, but: Nation = text.actor): number =>
  text.parties.reduce<number>((odds, n) => (n === but ? odds : odds * oddsOf(from, text, n)), 1);

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
  const slot = slotFor(world);
  const change = new World();
  inscribe(world, change, text, slot, IN_FORCE, outlookFor(scenario.tables).from(world).stakes(text));
  text.clauses.forEach(({ after }, c) => {
    if (after === 0) change.clause[slot]![c]!.open += world.globe.turn + 1;
  });
  const next = new World().copyFrom(world);
  commit(next, change, DECKS);
  return { after: leftAs(from, next), slot };
}

/** What is left of a text that has fallen: by one party's breach of all it owed, or, where nobody is named, with a change of government. */
export function fallen(from: Situation, text: Proposal, by: Nation | null): Situation {
  const { after, slot } = withText(from, text);
  const { scenario, world } = after;
  const change = new World();
  change.text[slot]!.stage += (by === null ? LAPSED : BROKEN_DOWN) - IN_FORCE;
  text.clauses.forEach(({ deed }, c) => {
    change.clause[slot]![c]!.status += (deed.actor === by ? BROKEN : VOID) - OWED;
    if (deed.actor === by) breach(world, change, slot, c, by, 1, scenario.book.commitments);
  });
  const next = new World().copyFrom(world);
  commit(next, change, DECKS);
  return leftAs(from, next);
}

/** Play on from a situation. */
export const playedOn = ({ scenario, seed, world }: Situation, options: GameOptions): Glance =>
  glance({ ...scenario, opening: world }, seed, options);
