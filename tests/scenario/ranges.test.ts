import { describe, expect, it } from 'vitest';
import { defaultAgent } from '../../src/agents/default.ts';
import { COEFFICIENTS } from '../../src/engine/book.ts';
import { byNation } from '../../src/engine/nations.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { ALL_DEFAULT } from '../../src/lab/walk-away.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { sentence } from '../../src/scenario/problems.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';
import { copy, problems, spoilt } from './spoilt.ts';

describe('a coefficient stays within its range', () => {
  it('what is shipped does', () => {
    for (const { path, value, range } of COEFFICIENTS) {
      expect(range[0], path).toBeLessThan(range[1]);
      expect(value, path).toBeGreaterThanOrEqual(range[0]);
      expect(value, path).toBeLessThanOrEqual(range[1]);
    }
  });

  it.each([
    ['rules.railway.spend', 0, 'a number from 1 to 10000'],
    ['effects.hostile', 0, 'a number from 1 to 100'],
    ['measures.riftFrom', 100, 'a number from 0 to 99.9'],
    ['rules.trade.closing', -50, 'a number from 0 to 1'],
    ['moves.launch.fail', 2, 'a number from 0 to 1'],
    ['moves.launch.gain', 1e300, 'a number from 0 to 1400'],
  ])('%s=%s is refused, as a setting and in a file', (path, value, expected) => {
    expect(problems(copy(), { [path]: value })).toEqual([`--set ${path}: expected ${expected}, found ${value}`]);
    expect(
      spoilt(file => {
        file.coefficients[path] = [value, 'judgement'];
      }),
    ).toEqual([`coefficients.${path}: expected ${expected}, found ${value}`]);
  });

  it('at either end of the ranges of what divides, a game can be played', () => {
    const divisors = COEFFICIENTS.filter(({ range }) => range[0] > 0 || range[1] === 99.9);
    expect(divisors.length).toBeGreaterThan(15);
    for (const end of [0, 1] as const) {
      const set = Object.fromEntries(divisors.map(({ path, range }) => [path, range[end]]));
      const reading = readScenario(copy('first-game'), { base: shippedFile, set });
      if (!reading.ok) throw new Error(reading.problems.map(sentence).join());
      const match = new Match(reading.scenario, { seed: 'ends', seats: ALL_DEFAULT, hash: '', set });
      const seats = byNation(() => seatOf(defaultAgent));
      for (let turn = 0; turn < 2; turn++) playTurn(match, seats);
      for (const payoff of match.payoffs) expect(payoff).toBeGreaterThanOrEqual(0);
    }
  });
});
