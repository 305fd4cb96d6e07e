import { describe, expect, it } from 'vitest';
import { defaultAgent } from '../../src/agents/default.ts';
import type { Orders } from '../../src/engine/deeds.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { byNation } from '../../src/engine/nations.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { ALL_DEFAULT } from '../../src/lab/walk-away.ts';
import { along, type Line, linesOf, takeUp } from '../../src/match/lines.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { recordFrom } from '../../src/match/record-from.ts';
import { fromLink, replay, toLink } from '../../src/match/save.ts';
import { hashOfScenario } from '../../src/scenario/identity.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';
import { faultSentence } from '../../src/words/sentences.ts';

const reading = readScenario(shippedFile('first-game'), { base: shippedFile });
if (!reading.ok) throw new Error('first-game');
const { scenario } = reading;
const seats = byNation(() => seatOf(defaultAgent));
const long = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!long.ok) throw new Error('pivot-2014');
const pivot = long.scenario;

function played(seed: string, of = scenario): Match {
  const match = new Match(of, { seed, seats: ALL_DEFAULT, hash: hashOfScenario(of) });
  while (match.end === null) playTurn(match, seats);
  return match;
}
const match = played('save');
const record = JSON.parse(JSON.stringify(match.record)) as typeof match.record;

/** A game with a crisis in it, of more than one round. */
function withCrisis(): Match {
  for (let seed = 0; ; seed++) {
    const game = played(`crisis ${seed}`, pivot);
    if (game.record.turns.some(({ crisis = [] }) => crisis.length > 1)) return game;
  }
}

describe('the rounds of a crisis', () => {
  const game = withCrisis();
  const kept = JSON.parse(JSON.stringify(game.record)) as typeof game.record;
  const at = kept.turns.findIndex(({ crisis = [] }) => crisis.length > 1);
  const crisis = kept.turns[at]!.crisis!;
  const changed = (rounds: readonly unknown[] | undefined) =>
    ({ ...kept, turns: kept.turns.map((turn, t) => (t === at ? { ...turn, crisis: rounds } : turn)) }) as typeof kept;

  it('are kept, and play again to the same hashes', () => {
    expect(replay(kept, pivot)).toMatchObject({ differs: null, problems: [] });
    expect(replay(kept, pivot).match.record.turns).toEqual(kept.turns);
    expect(game.entries(at + 1).some(({ cause }) => cause.kind === 'crisis')).toBe(true);
    expect(fromLink(toLink(kept))).toEqual(kept);
  });
  it('that are missing or too many are named', () => {
    expect(replay(changed(crisis.slice(0, -1)), pivot).problems).toEqual([
      `turn ${at + 1}: the stances of round ${crisis.length} of the crisis are missing`,
    ]);
    expect(replay(changed([...crisis, crisis[0]!].slice(0, 5)), pivot).problems[0]).toMatch(
      /^turn \d+: the crisis ends after \d rounds?, found \d/,
    );
  });
  it('a stance that is not open to whoever took it says why', () => {
    const [first, ...rest] = crisis;
    expect(replay(changed([{ ...first!, RUS: 'escalate' }, ...rest]), pivot).problems[0]).toMatch(
      /RUS, round 1 of the crisis: escalate is not open to it. Only the two whose crisis it is/,
    );
  });
  it('a stance that there is not is named with its path', () => {
    const [first, ...rest] = crisis;
    expect(recordFrom(changed([{ ...first!, RUS: 'wait' }, ...rest]))).toContain(
      `turns.${at}.crisis.0.RUS: expected one of aside, escalate, hold, yield, mediate, restrain, join, found "wait"`,
    );
    expect(recordFrom(changed([...crisis, ...crisis, ...crisis]))).toContain(`turns.${at}.crisis: expected a list of up to 5 rounds`);
  });
});

describe('a record is the game', () => {
  it('games of agents replay, also where one asked for what the other turned out not to be able to do', () => {
    for (let seed = 0; seed < 30; seed++) {
      const game = played(`asks ${seed}`);
      const again = replay(JSON.parse(JSON.stringify(game.record)) as typeof game.record, scenario, faultSentence);
      expect(again.problems, `asks ${seed}`).toEqual([]);
      expect(again.differs).toBeNull();
    }
  });
  it('played again from JSON gives every hash again', () => {
    const again = replay(record, scenario);
    expect(again).toMatchObject({ differs: null, problems: [] });
    expect(again.match.record.turns).toEqual(match.record.turns);
    expect(again.match.payoffs).toEqual(match.payoffs);
  });
  it('goes through a link unharmed, whatever its length', () => {
    expect(fromLink(toLink(record))).toEqual(record);
    for (const seed of ['a', 'ab', 'abc', 'abcd', '평양']) {
      const small = { ...record, seed, turns: [] };
      expect(fromLink(toLink(small))).toEqual(small);
    }
  });
  it('a link that was cut or changed says so', () => {
    const link = toLink(record);
    expect(fromLink(link.slice(0, link.length / 2))).toMatch(/cut short or was changed/);
    expect(fromLink('*&^')).toMatch(/cut short or was changed/);
  });
  it('a changed hash is found and its turn named; play can go on', () => {
    const turns = record.turns.map((turn, k) => (k === 1 ? { ...turn, hash: 'f00d' } : turn));
    expect(replay({ ...record, turns }, scenario)).toMatchObject({ differs: 2, problems: [] });
  });
  it('an illegal order stops the replay with its turn, nation and reason', () => {
    const turns = record.turns.map((turn, k) => (k === 0 ? { ...turn, orders: { PRK: [{ move: 'nuclear-test' }] } } : turn));
    const { problems, match: stopped } = replay({ ...record, turns }, scenario);
    expect(problems.join()).toMatch(/turn 1: PRK, nuclear-test: Preparations take longer[^.]*$/);
    expect(stopped.turn).toBe(0);
  });
  it('other rules and another scenario are told apart', () => {
    const { problems } = replay({ ...record, rules: 0, scenario: { ...record.scenario, hash: 'beef' } }, scenario);
    expect(problems).toHaveLength(2);
  });
  it('what is no record is refused in a sentence', () => {
    for (const json of [[], null, 5, 'x', {}]) expect(recordFrom(json)).toMatch(/not a saved game/);
  });
  it('every mistake in its shape is listed, with its place', () => {
    const said = recordFrom({
      format: 'six-party-talks',
      turns: [null, { orders: { RUS: 5, DEU: [] }, answers: ['maybe'] }],
      set: { a: 'b' },
    });
    for (const place of [
      'rules',
      'scenario',
      'seed',
      'set.a',
      'seats',
      'turns.0',
      'turns.1.orders.RUS',
      'turns.1.orders.DEU',
      'turns.1.answers',
      'turns.1.hash',
    ])
      expect(said).toContain(`${place}: expected`);
    expect(recordFrom({ ...record, seats: { ...record.seats, FRA: 'human' } })).toMatch(/seats.FRA: expected one of USA/);
    expect(recordFrom({ ...record, branches: [{}] })).toMatch(/branches.0.from: expected a turn.*branches.0.turns: expected a list/);
  });
  it('orders that nobody could give are named, never thrown', () => {
    const said = (order: unknown) =>
      replay({ ...record, turns: [{ ...record.turns[0]!, orders: { RUS: [order] } as never }] }, scenario).problems.join();
    expect(said({ move: 'write-off-dept' })).toBe('turn 1: RUS: there is no move "write-off-dept" (did you mean "write-off-debt"?)');
    expect(said({})).toMatch(/needs its name in "move"; found nothing/);
    expect(said({ move: 'offer', to: 'PRK' })).toMatch(/give: a move needs its name/);
    expect(said({ move: 'offer', to: 'RUS' })).toMatch(/needs another nation in "to"/);
    expect(said({ move: 'write-off-debt', given: { target: 'PRK', share: 7 } })).toMatch(/needs share: one of 0.5, 0.9; found 7/);
    expect(said({ move: 'nuclear-test' })).toMatch(/not in the deck/);
    const gift = { move: 'write-off-debt', given: { target: 'PRK', share: 0.9 } };
    expect(said({ ...gift, secret: true })).toMatch(/secret: an order has no "secret"/);
    expect(said({ ...gift, gven: {} })).toMatch(/gven: an order has no "gven" \(did you mean "given"\?\)/);
    expect(said({ ...gift, given: { ...gift.given, shar: 1 } })).toMatch(
      /given.shar: write-off-debt has no "shar" \(did you mean "share"\?\)/,
    );
    expect(said({ ...gift, given: 5 })).toMatch(/write-off-debt needs an object in "given"; found 5/);
    const offer = { move: 'offer', to: 'PRK', give: gift, want: { move: 'hold' } };
    expect(said({ ...offer, secrt: true })).toMatch(/secrt: an offer has no "secrt" \(did you mean "secret"\?\)/);
    expect(said({ ...offer, secret: 'yes' })).toMatch(/secret: expected true or false, found "yes"/);
    expect(said({ ...offer, give: { ...gift, givn: 1 } })).toMatch(/give: givn: an order has no "givn"/);
  });
  it('words fill a reason in', () => {
    const turns = [{ ...record.turns[0]!, orders: { PRK: [{ move: 'nuclear-test' }] } }];
    expect(replay({ ...record, turns }, scenario, faultSentence).problems.join()).toMatch(/readiness \d+(\.\d+)?%/);
  });
});

describe('branches of a record', () => {
  const withBranch = () => {
    const game = played('branches');
    game.back(1);
    while (game.end === null) playTurn(game, seats);
    game.back(3);
    return JSON.parse(JSON.stringify(game.record)) as typeof match.record;
  };
  const found = (branches: unknown) => replay({ ...withBranch(), branches: branches as never }, scenario).branches;
  const kept = withBranch().branches;

  it('are played again too, from the line that each left', () => {
    expect(kept).toHaveLength(2);
    expect(replay(withBranch(), scenario)).toMatchObject({ differs: null, problems: [], branches: [] });
  });
  it('a changed hash names the branch and its turn', () => {
    const turns = kept[0]!.turns.map((turn, k) => (k === 1 ? { ...turn, hash: 'f00d' } : turn));
    expect(found([{ ...kept[0]!, turns }, kept[1]])).toEqual([
      `branch 1: turn 3 is the first that differs: recorded f00d, played ${kept[0]!.turns[1]!.hash}`,
    ]);
  });
  it('one that cannot be played says why, and the others are still held to their hashes', () => {
    const garbage = { from: 0, turns: [{ orders: { PRK: [{ move: 'nuclear-test' }] }, answers: [], hash: 'x' }] };
    expect(found([kept[0], garbage])).toEqual([expect.stringMatching(/^branch 2: turn 1: PRK, nuclear-test: Preparations take longer/)]);
    expect(found([{ from: 99, turns: kept[0]!.turns }, kept[1]])).toEqual([
      'branch 1: it leaves at turn 100 a line of play that has 4 turns',
    ]);
  });
});

describe('who plays', () => {
  const players = ['default', 'random', 'human'];
  it('an unknown agent is refused in a sentence, with what may have been meant', () => {
    const said = (player: string) => recordFrom({ ...record, seats: { ...record.seats, RUS: player } }, players);
    expect(said('banana')).toBe('seats.RUS: expected one of default, random, human, found "banana"');
    expect(said('radnom')).toMatch(/found "radnom" \(did you mean "random"\?\)/);
    expect(said('human')).toMatchObject({ seats: { RUS: 'human' } });
  });
});

describe('lines of play', () => {
  it('every line left can be told apart and taken up again, to the same hashes, however one went back and forth', () => {
    const game = played('lines');
    const lines = [game.record.turns];
    const idle = byNation((): Orders[number] => []);
    for (const [back, turns] of [
      [2, 3],
      [1, 1],
      [1, 2],
    ] as const) {
      game.back(back);
      for (let t = 0; t < turns && game.end === null; t++) game.play(idle, []);
      lines.push(game.record.turns);
    }
    const hashes = (line: Line) => line.map(({ hash }) => hash).join();
    // The third is where the fourth went on.
    const others = [lines[1]!, lines[0]!].map(hashes);
    expect(linesOf(game.record).map(hashes)).toEqual(others);
    for (const line of [lines[0]!, lines[3]!, lines[1]!, lines[0]!]) {
      expect(takeUp(game, line)).toBeNull();
      expect(hashes(game.record.turns)).toBe(hashes(line));
      expect(new Set(linesOf(game.record).map(hashes)).size).toBe(2);
      expect(replay(game.record, scenario).problems).toEqual([]);
    }
    expect(along(game, lines[1]!).record.turns).toEqual(lines[1]);
  });
  it('a line that cannot be played says where it stops, and loses nothing', () => {
    const game = played('stops');
    const kept = game.record.turns;
    const wrong = kept.map((turn, t) => (t === 2 ? { ...turn, answers: [...turn.answers, 'yes' as const], hash: 'other' } : turn));
    expect(takeUp(game, wrong)).toMatch(/^turn 3: \d+ answers expected, found \d+$/);
    expect(game.turn).toBe(2);
    expect(linesOf(game.record)).toEqual([kept]);
  });
});

describe('going back', () => {
  it('keeps what was played as a branch, and the same orders give the same world again', () => {
    const other = played('back');
    const first = other.record;
    other.back(2);
    expect(other.turn).toBe(2);
    expect(other.record.branches).toEqual([{ from: 2, turns: first.turns.slice(2) }]);
    while (other.end === null) playTurn(other, seats);
    expect(other.record.turns).toEqual(first.turns);
    for (const [t, turn] of first.turns.entries()) expect(hashOf(other.after(t + 1))).toBe(turn.hash);
  });
  it('refuses a turn that was not played', () => {
    expect(() => played('none').back(99)).toThrow(/has not been played/);
  });
});
