import { describe, expect, test } from 'vitest';
import { byNation, CODES, NATIONS, type Nation, PRK, RUS } from '../../src/engine/nations.ts';
import { World } from '../../src/engine/world.ts';
import { seatNamed } from '../../src/lab/seats.ts';
import { walkAwaysOf } from '../../src/lab/walk-away.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import type { GameRecord } from '../../src/match/record.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';
import { chronicle, type Played, type Told } from '../../src/words/chronicle.ts';
import { frontPage } from '../../src/words/front-page.ts';

function played(id: string, seed: string, seat: 'default' | 'random' = 'default'): Match {
  const read = readScenario(shippedFile(id), { base: shippedFile });
  if (!read.ok) throw new Error(id);
  const seats = Object.fromEntries(CODES.map(code => [code, seat])) as GameRecord['seats'];
  const match = new Match(read.scenario, { seed, seats, hash: '' });
  while (match.end === null)
    playTurn(
      match,
      byNation(() => seatNamed(seat)),
    );
  return match;
}

function gameOf(match: Match, nation: Nation | null = null): Played {
  const { scenario, turn, end, payoffs } = match;
  return {
    file: scenario.file,
    tables: scenario.tables,
    turn,
    end,
    payoffs,
    nation,
    walkAways: walkAwaysOf(scenario),
    after: t => match.after(t),
    entries: t => match.entries(t),
  };
}
const told = (match: Match, nation: Nation | null = null) => chronicle(gameOf(match, nation));
const textOf = (sentences: readonly Told[]): string => sentences.map(({ text }) => text).join(' ');

const games = [
  played('pivot-2014', '7'),
  played('pivot-2014', 'amber'),
  played('first-round-2003', 'birch'),
  played('first-game', 'birch'),
];

describe('a game as a story', () => {
  test('is in order of time, from the opening to the end, and each sentence has a door in its own words', () => {
    for (const match of games) {
      const [course, close] = told(match);
      const turns = course.map(({ turn }) => turn);
      expect(turns).toEqual([...turns].sort((a, b) => a - b));
      expect(turns[0]).toBe(0);
      expect(close.map(({ from }) => from)).toEqual(['world', 'payoffs']);
      for (const { text, door } of [...course, ...close]) {
        expect(text).toContain(door);
        expect(door).not.toBe('');
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toMatch(/undefined|NaN|\.\.|\{| {2}/);
      }
    }
  });

  test('tells what the front page tells: each story is one of its turn', () => {
    for (const match of games)
      for (const { from, turn } of told(match)[0].slice(1)) {
        const page = frontPage(match.entries(turn), match.scenario.tables, 'all').map(({ text }) => text);
        expect(typeof from === 'string' ? '' : page).toContain(typeof from === 'string' ? 'a story' : from.text);
      }
  });

  test('differs from game to game', () => {
    expect(new Set(games.map(match => textOf(told(match)[0]))).size).toBe(games.length);
  });

  test('has a move of whoever reads it, whichever of the six', () => {
    for (const match of games)
      for (const nation of NATIONS) {
        const own = told(match, nation)[0].some(
          ({ from }) =>
            typeof from !== 'string' &&
            (from.word?.by === nation ||
              from.entries.some(
                ({ cause }) =>
                  (cause.kind === 'deed' && (cause.offer?.actor ?? cause.deed.actor) === nation) ||
                  (cause.kind === 'tabled' && cause.tabled.sponsors.includes(nation)),
              )),
        );
        expect(own, CODES[nation]).toBe(true);
      }
  });

  test('says when the same came again, and then the year anew', () => {
    const text = textOf(told(games[3]!, RUS)[0]);
    expect(text).toContain('sanctions. The same happens again early in 2015. In the summer of 2014 ');
    for (const match of games) for (const nation of NATIONS) expect(textOf(told(match, nation)[0])).not.toContain('once more');
  });

  test('tells what Russia did and led its page, as far as three', () => {
    for (const match of games) {
      const stories = told(match, RUS)[0].flatMap(({ from }) => (typeof from === 'string' ? [] : [from.text]));
      const led = match.record.turns.flatMap((_, t) => {
        const [first] = frontPage(match.entries(t + 1), match.scenario.tables, 'all');
        const mine = first?.entries.some(({ cause }) => cause.kind === 'deed' && (cause.offer ?? cause.deed).actor === RUS);
        return mine === true ? [first!.text] : [];
      });
      expect(stories.filter(text => led.includes(text)).length).toBeGreaterThanOrEqual(Math.min(3, new Set(led).size));
    }
  });

  test('says what was fired by the count of the world', () => {
    const [match] = games;
    const fired = match!.after(match!.turn).programme.launches - match!.after(0).programme.launches;
    expect(textOf(told(match!)[1])).toContain(`fired ${fired} missiles`);
    const said = Array.from({ length: match!.turn }, (_, t) => match!.entries(t + 1))
      .flatMap(entries => frontPage(entries, match!.scenario.tables, 'all'))
      .reduce((sum, { text }) => sum + Number(/fires (\d+) missiles/.exec(text)?.[1] ?? 0), 0);
    expect(said).toBe(fired);
  });

  test('says how far the law has gone, to the end of its scale', () => {
    const match = games[0]!;
    const last = new World().copyFrom(match.after(match.turn));
    last.globe.unRegime = 10;
    const [, [end]] = chronicle({ ...gameOf(match), after: t => (t === match.turn ? last : match.after(t)) });
    expect(end!.text).toContain('has gone from 4 to 10 of 10.');
  });

  test('a war ends it, after the crisis it came of, and nobody is ahead', () => {
    const [course, close] = told(played('pivot-2014', 'w41', 'random'));
    expect(course.at(-1)!.text).toMatch(/opens a crisis .+ sets off war\.$/);
    expect(close[0]!.text).toMatch(/there is war between South Korea and North Korea/);
    expect(close.map(({ from }) => from)).toEqual(['world']);
  });

  test('a word that did not hold is told of whoever gave it', () => {
    const text = textOf(told(played('pivot-2014', '9'), PRK)[0]);
    expect(text).toContain('North Korea breaks its word to the other five: it had declared a halt of tests and launches.');
    expect(textOf(told(games[0]!, RUS)[0])).toContain('Russia');
  });
});

test('what history did is told in whole sentences', () => {
  for (const id of ['pivot-2014', 'first-round-2003']) {
    const read = readScenario(shippedFile(id), { base: shippedFile });
    if (!read.ok) throw new Error(id);
    for (const { text, source } of read.scenario.file.history) {
      expect(source).not.toBe('');
      // A sentence has a verb, in the past.
      for (const sentence of text.split(/(?<=\.) /)) expect(sentence).toMatch(/ (\w+ed|met|sent|were|was|would|stood|put|brought|had) /);
      expect(text).toMatch(/^[A-Z].*\.$/);
    }
  }
});
