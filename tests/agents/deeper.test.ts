import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/agents/briefing.ts';
import { AGENTS } from '../../src/agents/index.ts';
import { rolloutAgent } from '../../src/agents/rollout.ts';
import { scriptAgent } from '../../src/agents/script.ts';
import { chanceFrom } from '../../src/engine/chance.ts';
import { DEEDS, type Order } from '../../src/engine/deeds.ts';
import { faultsOf } from '../../src/engine/legality.ts';
import { YES } from '../../src/engine/move.ts';
import { moveOf } from '../../src/engine/moves/index.ts';
import { byNation, NATIONS, type Nation, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { observe } from '../../src/engine/observe.ts';
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
        expect(faultsOf(told.seen, n, orders, scenario.book), `${name} ${n}`).toEqual([]);
        expect(agent.orders(briefing(n)), `${name} ${n}`).toEqual(orders);
        expect(told.seen.numbers, name).toEqual(before);
      }
    }
  });

  it('courting only courts, pressing only presses', () => {
    for (const n of NATIONS) {
      for (const order of AGENTS.courting.orders(briefing(n)))
        expect(order.move !== 'offer' && moveOf(order.move).stance).toBe('cooperative');
      for (const order of AGENTS.pressing.orders(briefing(n))) expect(order.move !== 'offer' && moveOf(order.move).stance).toBe('coercive');
    }
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
    const dropped: [number, Order][] = [];
    const agent = scriptAgent(new Map([[1, [test, inquiry]]]), (turn, order) => dropped.push([turn, order]));
    expect(agent.orders(briefing(PRK))).toEqual([inquiry]);
    expect(dropped).toEqual([[1, test]]);
    expect(scriptAgent(new Map()).orders(briefing(PRK))).toEqual([]);
  });
});
