import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/agents/briefing.ts';
import { AGENTS } from '../../src/agents/index.ts';
import { rolloutAgent } from '../../src/agents/rollout.ts';
import { type Given, scriptAgent } from '../../src/agents/script.ts';
import { chanceFrom } from '../../src/engine/chance.ts';
import { DEEDS, type Offer, type Order, stanceOf } from '../../src/engine/deeds.ts';
import { faultsOf } from '../../src/engine/legality.ts';
import { NO, YES } from '../../src/engine/move.ts';
import type { Deed } from '../../src/engine/moves/index.ts';
import { byNation, KOR, NATIONS, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { observe } from '../../src/engine/observe.ts';
import { outlookFor } from '../../src/engine/outlook.ts';
import type { Question } from '../../src/engine/settle.ts';
import { World } from '../../src/engine/world.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { ALL_DEFAULT } from '../../src/lab/walk-away.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error('pivot-2014');
const { scenario } = reading;

function briefing(nation: Nation, seed = 'deep'): Briefing {
  const [seen, doubt] = [new World(), new World()];
  const chance = chanceFrom(seed);
  observe(scenario.opening, nation, chance, scenario.book.knowledge, seen, doubt);
  return { nation, seen, doubt, tables: scenario.tables, chance, offers: true, level: 1 };
}

describe('every agent', () => {
  it('that has promised to stop further law this turn does not vote for it', () => {
    const question = { asked: RUS, order: { actor: USA, move: 'un-draft', given: {} }, kind: 'vote', sponsors: [USA] } as const;
    const votes = (pledged: boolean) =>
      Array.from({ length: 40 }, (_, seed) => AGENTS.default.answers(briefing(RUS, String(seed)), [{ ...question, pledged }])[0]);
    expect(votes(false)).toContain(YES);
    expect(votes(true)).not.toContain(YES);
  });

  it('seals legal orders in every seat, and the same for the same briefing; it leaves its beliefs alone', () => {
    for (const [name, agent] of Object.entries(AGENTS)) {
      for (const n of NATIONS) {
        const told = briefing(n);
        const before = told.seen.numbers.slice();
        const orders = agent.orders(told);
        expect(faultsOf(told.seen, n, orders, scenario.tables), `${name} ${n}`).toEqual([]);
        expect(agent.orders(briefing(n)), `${name} ${n}`).toEqual(orders);
        expect(told.seen.numbers, name).toEqual(before);
      }
    }
  });

  it('courting only courts, pressing only presses', () => {
    for (const n of NATIONS) {
      for (const order of AGENTS.courting.orders(briefing(n)))
        expect(order.move !== 'offer' && order.move !== 'text' && stanceOf(order)).toBe('cooperative');
      for (const order of AGENTS.pressing.orders(briefing(n)))
        expect(order.move !== 'offer' && order.move !== 'text' && stanceOf(order)).toBe('coercive');
    }
  });
});

describe('several offers that want one deed', () => {
  const food = DEEDS[KOR].find(deed => deed.move === 'food-aid')!;
  const offer = (actor: Nation, give: Deed): Offer => ({ actor, move: 'offer', to: KOR, give, want: food, secret: false });
  const gift = (actor: Nation, move: string, more: object = {}) =>
    DEEDS[actor].find(
      deed =>
        deed.move === move &&
        Object.entries(more).every(([name, value]) => Object.is((deed.given as Record<string, unknown>)[name], value)),
    )!;
  const offers = [
    offer(RUS, gift(RUS, 'visit', { target: KOR, rank: 1 })),
    offer(RUS, gift(RUS, 'visit', { target: KOR, rank: 3 })),
    offer(PRK, gift(PRK, 'reunions', { target: KOR })),
    offer(USA, gift(USA, 'assurance', { target: KOR })),
  ];
  /** Everyone who is worth a yes gets one: the draw is as low as it can be. */
  const eager = (): Briefing => ({ ...briefing(KOR), chance: () => 0 });
  const answer = (asked: readonly Offer[]) =>
    AGENTS.default.answers(
      eager(),
      asked.map(order => ({ asked: KOR, order, kind: 'offer', sponsors: [order.actor], pledged: false })),
    );

  it('only the best of them is accepted, whatever their order; alone each would be', () => {
    const outlook = outlookFor(scenario.tables).from(briefing(KOR).seen);
    const worth = offers.map(({ give, want }) => outlook.reckonOffer(give, want));
    const best = worth.indexOf(Math.max(...worth));
    expect(worth.filter(odds => odds === worth[best])).toHaveLength(1);
    for (const one of offers) expect(answer([one])).toEqual([YES]);
    expect(answer(offers)).toEqual(offers.map((_, k) => (k === best ? YES : NO)));
    expect(answer(offers.toReversed())).toEqual(offers.map((_, k) => (k === best ? YES : NO)).toReversed());
  });
  it('of equals the first is accepted, and other deeds are answered apart', () => {
    expect(answer([offers[2]!, offers[2]!])).toEqual([YES, NO]);
    const other = { ...offers[3]!, want: gift(KOR, 'visit', { target: USA, rank: 1 }) };
    expect(answer([offers[2]!, other])).toEqual([YES, YES]);
  });
});

describe('rollout', () => {
  it('imagining changes nobody else: the others order in turn 1 what they order beside a default agent', () => {
    const first = (agent: typeof rolloutAgent) => {
      const match = new Match(scenario, { seed: 'imagine', seats: ALL_DEFAULT, hash: '' });
      playTurn(
        match,
        byNation(n => seatOf(n === RUS ? agent : AGENTS.default)),
      );
      return match.record.turns[0]!.orders;
    };
    const { RUS: _mine, ...beside } = first(rolloutAgent);
    const { RUS: _other, ...plain } = first(AGENTS.default);
    expect(beside).toEqual(plain);
  });
});

describe('script', () => {
  const test = DEEDS[PRK].find(deed => deed.move === 'nuclear-test')!;
  const inquiry = DEEDS[PRK].find(deed => deed.move === 'abduction-inquiry')!;

  it('replays orders by turn, holds where it has none, and tells what is not legal', () => {
    const dropped: [number, Order, string][] = [];
    const past = new Map([[1, [test, inquiry].map(order => ({ order, said: {} }))]]);
    const agent = scriptAgent(past, (turn, fault) => dropped.push([turn, fault.order, fault.kind]));
    expect(agent.orders(briefing(PRK))).toEqual([inquiry]);
    expect(agent.orders(briefing(RUS))).toEqual([]);
    expect(dropped).toEqual([[1, test, 'refused']]);
    expect(scriptAgent(new Map()).orders(briefing(PRK))).toEqual([]);
  });

  it('answers what was asked then as it was answered, and the rest as the default agent does', () => {
    const visit = (rank: number) =>
      DEEDS[RUS].find(deed => deed.move === 'visit' && deed.given.target === PRK && deed.given.rank === rank)!;
    const reunions = DEEDS[KOR].find(deed => deed.move === 'reunions')!;
    const ask = (order: Order): Question => ({ asked: PRK, order, kind: 'consent', sponsors: [order.actor], pledged: false });
    const asked = [ask(visit(2)), ask(reunions)];
    const past = (said: Given['said']) => new Map([[1, [{ order: visit(2), said }]]]);
    const guess = AGENTS.default.answers(briefing(PRK), [ask(reunions)])[0]!;
    expect(scriptAgent(past({})).answers(briefing(PRK), asked)).toEqual([YES, guess]);
    expect(scriptAgent(past({ [PRK]: NO })).answers(briefing(PRK), asked)).toEqual([NO, guess]);
    expect(scriptAgent(new Map()).answers(briefing(PRK), asked)).toEqual(AGENTS.default.answers(briefing(PRK), asked));
  });
});
