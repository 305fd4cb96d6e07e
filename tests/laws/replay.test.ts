import { describe, expect, test } from 'vitest';
import { AGENTS, type AgentName } from '../../src/agents/index.ts';
import { DEEDS } from '../../src/engine/deeds.ts';
import { byNation, NATIONS } from '../../src/engine/nations.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { Match, type MatchOptions } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { answerFromJson, deedFromJson, deedToJson, type GameRecord, ordersFromJson, stancesFromJson } from '../../src/match/record.ts';
import type { Scenario } from '../../src/scenario/read.ts';
import { diceFrom, randomAnswer, randomOrders, randomStances, SCENARIOS, scenarioOf } from './playout.ts';

const everyone = (name: string) => ({ USA: name, CHN: name, RUS: name, JPN: name, KOR: name, PRK: name });
const optionsFor = (seed: string, player = 'random'): MatchOptions => ({ seed, seats: everyone(player), hash: '' });

function randomMatch(scenario: Scenario, seed: string): Match {
  const match = new Match(scenario, optionsFor(seed));
  const dice = diceFrom(seed);
  while (match.end === null) {
    const now = match.world;
    const orders = byNation(n => randomOrders(now, scenario, n, dice));
    match.play(
      orders,
      match.questions(orders).map(question => randomAnswer(dice, question)),
      world => randomStances(world, scenario, dice),
    );
  }
  return match;
}

/** A game rebuilt from nothing but the text of its record. */
function replayed(scenario: Scenario, text: string): Match {
  const record = JSON.parse(text) as GameRecord;
  const match = new Match(scenario, { seed: record.seed, seats: record.seats, hash: record.scenario.hash });
  for (const turn of record.turns) {
    const orders = ordersFromJson(turn.orders);
    if (typeof orders === 'string') throw new Error(orders);
    const rounds = (turn.crisis ?? []).map(stancesFromJson);
    match.play(orders, turn.answers.map(answerFromJson), (_, round) => rounds[round]!);
  }
  return match;
}
const hashes = (match: Match) => match.record.turns.map(({ hash }) => hash);

describe.each(SCENARIOS)('$id', scenario => {
  test('a save, written and read, replays to the same hashes, the same end and the same payoffs', () => {
    for (let g = 0; g < (scenario.id === 'hindcast-2014' ? 20 : 200); g++) {
      const match = randomMatch(scenario, `replay ${g}`);
      const again = replayed(scenario, JSON.stringify(match.record));
      expect(hashes(again)).toEqual(hashes(match));
      expect(again.end).toBe(match.end);
      expect(again.payoffs).toEqual(match.payoffs);
      expect(JSON.stringify(again.record)).toBe(JSON.stringify(match.record));
    }
  });

  test('going back and playing the same gives the same; what was left is kept as a branch', () => {
    for (let g = 0; g < 20; g++) {
      const match = randomMatch(scenario, `back ${g}`);
      const before = hashes(match);
      const turn = Math.floor(match.turn / 2);
      const kept = match.record.turns;
      match.back(turn);
      for (const { orders, answers, crisis = [] } of kept.slice(turn)) {
        const given = ordersFromJson(orders);
        if (typeof given === 'string') throw new Error(given);
        const rounds = crisis.map(stancesFromJson);
        match.play(given, answers.map(answerFromJson), (_, round) => rounds[round]!);
      }
      expect(hashes(match)).toEqual(before);
      expect(match.record.branches).toEqual([{ from: turn, turns: kept.slice(turn) }]);
    }
  });
});

test('every deed there is survives being written and read', () => {
  for (const n of NATIONS) for (const deed of DEEDS[n]) expect(deedFromJson(deedToJson(deed), n)).toEqual(deed);
});

describe.each(Object.keys(AGENTS).filter(name => name !== 'rollout') as AgentName[])('agent %s', name => {
  const scenario = scenarioOf('first-game');

  test('equal briefings give equal choices, whatever was asked in between', () => {
    const match = new Match(scenario, optionsFor('equal', name));
    const seat = seatOf(AGENTS[name]);
    while (match.end === null) {
      const orders = byNation(n => seat.orders(n, match.belief(n), match));
      for (const n of NATIONS.toReversed()) expect(seat.orders(n, match.belief(n), match)).toEqual(orders[n]);
      const asked = match.questions(orders);
      for (const n of NATIONS) {
        const mine = asked.filter(q => q.asked === n);
        const said = seat.answers(n, match.belief(n), match, mine);
        expect(seat.answers(n, match.belief(n), match, mine)).toEqual(said);
      }
      playTurn(
        match,
        byNation(() => seat),
      );
    }
  });

  test('a game played by agents is the same game again', () => {
    const games = [1, 2].map(() => {
      const match = new Match(scenario, optionsFor('agents', name));
      while (match.end === null)
        playTurn(
          match,
          byNation(() => seatOf(AGENTS[name])),
        );
      return hashes(match);
    });
    expect(games[0]).toEqual(games[1]);
  });

  test('choosing moves neither the belief nor the game', () => {
    const match = new Match(scenario, optionsFor('still', name));
    const belief = match.belief(5);
    const [seen, doubt, world] = [belief.seen.numbers.slice(), belief.doubt.numbers.slice(), match.world.numbers];
    seatOf(AGENTS[name]).orders(5, belief, match);
    expect(belief.seen.numbers).toEqual(seen);
    expect(belief.doubt.numbers).toEqual(doubt);
    expect(match.world.numbers).toEqual(world);
  });
});
