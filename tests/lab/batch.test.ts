import { describe, expect, it } from 'vitest';
import { playSeed, toCsv } from '../../src/lab/batch.ts';
import { difference, estimate, median, quantile, relative, shareOf, studentT } from '../../src/lab/estimate.ts';
import { marked, summaryOf } from '../../src/lab/report.ts';
import { ALL_DEFAULT } from '../../src/lab/walk-away.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

describe('estimates', () => {
  it('a mean with its interval: 1 2 3 4 has mean 2.5, standard error sqrt(5/3/4) = 0.6455', () => {
    const { mean, low, high, n } = estimate([1, 2, 3, 4]);
    expect([mean, n]).toEqual([2.5, 4]);
    expect(high - mean).toBeCloseTo(3.1824 * 0.645497, 4);
    expect(mean - low).toBeCloseTo(high - mean, 12);
  });
  it('few games are given the width of Student (quantiles of 97.5% from the usual table), one game none', () => {
    for (const [freedom, t] of [
      [1, 12.706],
      [4, 2.776],
      [5, 2.571],
      [9, 2.262],
      [10, 2.228],
      [30, 2.042],
      [120, 1.98],
    ] as const)
      expect(Math.abs(studentT(freedom) - t), String(freedom)).toBeLessThan(0.0006);
    expect(estimate([5])).toEqual({ mean: 5, low: -Infinity, high: Infinity, n: 1 });
    expect(relative([1, 2], [0, 0]).mean).toBeNaN();
  });
  it('a share by Wilson: 8 of 10 lies in 0.490 to 0.943 (Newcombe 1998, method 3, rounded)', () => {
    const { mean, low, high } = shareOf([true, true, true, true, true, true, true, true, false, false]);
    expect(mean).toBe(0.8);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
  });
  it('pairs: differences and ratios go pair by pair', () => {
    expect(difference([3, 5], [1, 1])).toMatchObject({ mean: 3 });
    expect(relative([2, 4], [1, 2])).toMatchObject({ mean: 1, low: 1, high: 1 });
  });
  it('median and quantiles by linear interpolation', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([1, 2, 3, 4])).toBe(2.5);
    expect(quantile([0, 10], 0.25)).toBe(2.5);
  });
});

describe('tables', () => {
  it('of one game the mean is printed without an interval, and why', () => {
    const [one, two] = [summaryOf([marked(run, {}, [1, 2, 3, 4, 5, 6])]), summaryOf([run, run])];
    expect(one).toMatch(/^1 game. A mean of one game has no interval/);
    expect(one.split('\n').find(line => /^ {2}rift /.test(line))).toMatch(/^ {2}rift +\d+\.\d\d$/);
    expect(two).toMatch(/^2 games, with 95% intervals/);
    expect(two.split('\n').find(line => /^ {2}rift /.test(line))).toMatch(/ to /);
  });

  const reading = readScenario(shippedFile('first-game'), { base: shippedFile });
  if (!reading.ok) throw new Error('first-game');
  const { run, turns } = playSeed(reading.scenario, '5', ALL_DEFAULT);

  it('a row a game, and one a turn and nation; every row carries scenario and seed', () => {
    expect(turns).toHaveLength(6 * Number(run.turns));
    for (const row of [run, ...turns]) expect(row).toMatchObject({ scenario: 'first-game', seed: '5' });
  });
  it('the same seed gives the same rows', () => {
    expect(playSeed(reading.scenario, '5', ALL_DEFAULT)).toEqual({ run, turns });
    expect(playSeed(reading.scenario, '6', ALL_DEFAULT).run.hash).not.toBe(run.hash);
  });
  it('CSV quotes what needs it', () => {
    expect(toCsv([{ a: 'x,"y"', b: 1 }])).toBe('a,b\r\n"x,""y""",1\r\n');
  });
});
