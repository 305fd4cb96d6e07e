import { describe, expect, it } from 'vitest';
import { ESTIMATED } from '../../src/engine/layout.ts';
import { byNation, CODES, NATIONS, type Nation, RUS } from '../../src/engine/nations.ts';
import { seatNamed } from '../../src/lab/seats.ts';
import { ALL_DEFAULT } from '../../src/lab/walk-away.ts';
import { type Level, levelsFor } from '../../src/match/levels.ts';
import { along } from '../../src/match/lines.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import type { GameRecord } from '../../src/match/record.ts';
import { recordFrom } from '../../src/match/record-from.ts';
import { fromLink, replay, toLink } from '../../src/match/save.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

const reading = readScenario(shippedFile('first-game'), { base: shippedFile });
if (!reading.ok) throw new Error('first-game');
const { scenario } = reading;
const RUSSIA = { ...ALL_DEFAULT, RUS: 'human' };
const matchAt = (level: Level, seats: GameRecord['seats'] = RUSSIA, seed = 'levels') =>
  new Match(scenario, { seed, seats, hash: '', levels: levelsFor(level) });

/** A game in which one nation plays at a level and the others at standard. */
function playedBy(nation: Nation, level: Level, seed: string): Match {
  const match = new Match(scenario, { seed, seats: ALL_DEFAULT, hash: '', levels: { [CODES[nation]]: level } });
  const seats = byNation(n => seatNamed('default', n === nation ? level : 'standard'));
  while (match.end === null) playTurn(match, seats);
  return match;
}

describe('the level of an agent', () => {
  it('makes it choose better: hard ends above easy, by pairs under the same luck', () => {
    let lead = 0;
    for (const n of NATIONS)
      for (let g = 0; g < 12; g++) lead += playedBy(n, 'hard', `level ${g}`).payoffs[n] - playedBy(n, 'easy', `level ${g}`).payoffs[n];
    // Over 240 pairs: +0.22 with a 95% interval of 0.10; standard stands between, 0.07 above easy and 0.14 below hard.
    expect(lead / 72).toBeGreaterThan(0.05);
  });
  it('standard is the game as it was, and leaves no mark on the record', () => {
    const record = (levels?: object) => {
      const match = new Match(scenario, { seed: 'levels', seats: ALL_DEFAULT, hash: '', ...(levels === undefined ? {} : { levels }) });
      const seats = byNation(() => seatNamed('default'));
      while (match.end === null) playTurn(match, seats);
      return JSON.stringify(match.record);
    };
    expect(record(levelsFor('standard'))).toBe(record());
    expect(JSON.parse(record())).not.toHaveProperty('levels');
  });
});

describe('the level of a human seat', () => {
  it('widens what it is in doubt of on hard and narrows it on easy; standard and agents believe what they did', () => {
    const doubts = (match: Match, n: Nation = RUS) => [...match.belief(n).doubt.numbers];
    const [easy, standard, hard] = [matchAt('easy'), matchAt('standard'), matchAt('hard')].map(match => doubts(match));
    const plain = doubts(new Match(scenario, { seed: 'levels', seats: RUSSIA, hash: '' }));
    expect(standard).toEqual(plain);
    const known = plain.flatMap((width, at) => (width > 0 ? [at] : []));
    expect(known.length).toBeGreaterThan(Object.keys(ESTIMATED.dyad).length * 5);
    for (const at of known) {
      expect(easy![at]).toBeLessThan(plain[at]!);
      expect(hard![at]).toBeGreaterThan(plain[at]!);
    }
    for (const n of NATIONS) if (n !== RUS) expect(doubts(matchAt('hard'), n)).toEqual(doubts(matchAt('standard'), n));
  });
  it('errs more on hard, by the same errors', () => {
    const guess = (level: Level) => {
      const match = matchAt(level);
      return Math.abs(match.belief(RUS).seen.programme.fissile - match.world.programme.fissile);
    };
    expect(guess('hard')).toBeGreaterThan(guess('standard'));
    expect(guess('standard')).toBeGreaterThan(guess('easy'));
  });
  it('is what the debrief shows of the beliefs of a turn', () => {
    const match = matchAt('hard');
    expect(match.beliefAfter(0, RUS).doubt.programme.fissile).toBe(match.belief(RUS).doubt.programme.fissile);
  });
});

describe('levels in a record', () => {
  const match = matchAt('hard');
  for (let t = 0; t < 2; t++)
    match.play(
      byNation(() => []),
      [],
    );
  const record = JSON.parse(JSON.stringify(match.record)) as GameRecord;

  it('are kept in saves and links, through replay and along a line', () => {
    expect(record.levels).toEqual({ USA: 'hard', CHN: 'hard', RUS: 'hard', JPN: 'hard', KOR: 'hard', PRK: 'hard' });
    expect(fromLink(toLink(record))).toEqual(record);
    const again = replay(record, scenario);
    expect(again).toMatchObject({ differs: null, problems: [] });
    expect(again.match.record).toEqual({ ...record, scenario: again.match.record.scenario });
    expect([...again.match.belief(RUS).doubt.numbers]).toEqual([...match.belief(RUS).doubt.numbers]);
    expect(along(match, record.turns.slice(0, 1)).record.levels).toEqual(record.levels);
  });
  it('are missing from older saves, which replay as they did', () => {
    const { levels: _none, ...older } = record;
    expect(recordFrom(older)).toEqual(older);
    expect(replay(older as GameRecord, scenario)).toMatchObject({ differs: null, problems: [] });
  });
  it('that there are not are named', () => {
    expect(recordFrom({ ...record, levels: { RUS: 'brutal', DEU: 'hard' } })).toMatch(
      /levels.RUS: expected one of easy, standard, hard, found "brutal"; levels.DEU: expected one of USA/,
    );
  });
});
