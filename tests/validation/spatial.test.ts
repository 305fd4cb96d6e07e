import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSpatialFile } from '../../src/cli/spatial-file.ts';
import { chanceFrom, FOR } from '../../src/engine/chance.ts';
import { type Party, SpatialModel } from '../../src/engine/talks/spatial.ts';
import { recorder, silent } from '../../src/engine/why.ts';
import { runSpatial } from '../../src/lab/spatial.ts';
import printed from './ktab-dummy3.json' with { type: 'json' };

/** KAPSARC's reference run of seven actors and three dimensions, as its log prints it. */
const file = readSpatialFile(readFileSync(new URL('ktab-dummy3.csv', import.meta.url), 'utf8'));
if (!('parties' in file)) throw new Error(JSON.stringify(file));
const { actors, dimensions, parties } = file;
const { states, settled } = runSpatial(parties);
const within = (found: number, wanted: number, digits: number, what: string) =>
  expect(Math.abs(found - wanted), `${what}: ${found}, printed ${wanted}`).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);

describe('the spatial model against the log of KTAB', () => {
  it('prints every position to 0.1 and every winning probability to 0.0001, in all eleven states, and stops where the log stops', () => {
    expect(states).toHaveLength(11);
    expect(settled).toBe(true);
    for (const { turn, positions, winning } of states) {
      actors.forEach((actor, i) => {
        within(winning[i]!, printed.winning[actor as 'SActor-00'][turn]!, 4, `turn ${turn}, ${actor} wins`);
        dimensions.forEach((dimension, k) => {
          const row = printed.positions[`${actor}, ${dimension}` as 'SActor-00, Pstn1'];
          within(100 * positions[i]![k]!, row[turn]!, 1, `turn ${turn}, ${actor}, ${dimension}`);
        });
      });
    }
  });

  it('turn 0: risk attitudes, and whom each challenges with what chance and gain', () => {
    const log: readonly (readonly [risk: number, target: number, chance: number, gain: number])[] = [
      [-0.5, 6, 0.7643, 0.0947],
      [-0.459, 0, 0.7964, 0.281],
      [-0.499, 6, 0.8334, 0.4711],
      [-0.274, 0, 0.8056, 0.2839],
      [1, 0, 0.5836, 0.0116],
      [-0.232, 1, 0.851, 0.2986],
      [-0.43, 1, 0.397, 0.0286],
    ];
    log.forEach(([risk, target, chance, gain], i) => {
      const found = states[0]!.challenges[i]!;
      within(found.risk, risk, 3, `risk of ${i}`);
      expect(found.target).toBe(target);
      within(found.chance, chance, 4, `chance of ${i}`);
      within(found.gain, gain, 4, `gain of ${i}`);
    });
    // The log: of five bargains actor 0 takes the one that actor 4 proposed, at .4968.
    const model = new SpatialModel(parties);
    model.turn();
    expect(model.adopted[0]).toBe(4);
    within(model.support[0]!, 0.4968, 4, 'odds of the bargain that actor 0 takes');
    expect(states[0]!.challenges[2]!.adopted).toBeNull();
  });

  it('the baseline: capability x salience weighted mean', () => {
    // Two actors: weights 2 x .5 and 1 x .25 on the issue, at .8 and .3: (.8 + .075) / 1.25 = .7.
    const model = new SpatialModel([
      { capability: 2, position: [0.8], salience: [0.5] },
      { capability: 1, position: [0.3], salience: [0.25] },
    ]);
    expect(model.mean(0)).toBeCloseTo(0.7, 12);
  });
});

function randomTable(seed: string): Party[] {
  const chance = chanceFrom(seed);
  const n = 2 + Math.floor(9 * chance(FOR.lot, 0));
  const issues = 1 + Math.floor(6 * chance(FOR.lot, 1));
  return Array.from({ length: n }, (_, i) => {
    const draw = (k: number): number => chance(FOR.lot, 2, i, k);
    const salience = Array.from({ length: issues }, (_, k) => (0.02 + draw(k)) / issues / 1.02);
    return { capability: 1 + 99 * draw(90), position: Array.from({ length: issues }, (_, k) => draw(100 + k)), salience };
  });
}
const bits = (model: SpatialModel) => [...new BigUint64Array(model.position.slice().buffer)].map(String);

describe('the spatial model on any table', () => {
  const SEEDS = Array.from({ length: 60 }, (_, k) => `table ${k}`);

  it('is the same bits with and without anybody listening', () => {
    for (const seed of SEEDS) {
      const [quiet, told] = [new SpatialModel(randomTable(seed)), new SpatialModel(randomTable(seed))];
      const { terms, why } = recorder();
      for (let t = 0; t < 5; t++) expect(told.turn(why)).toBe(quiet.turn(silent));
      expect(bits(told)).toEqual(bits(quiet));
      expect(terms.length).toBe(5 * 4 * told.parties);
    }
  });

  it('nobody leaves the ground that the parties span, and probabilities are shares', () => {
    for (const seed of SEEDS) {
      const table = randomTable(seed);
      const run = runSpatial(table, 12).states;
      for (const { positions, winning, challenges } of run) {
        table[0]!.position.forEach((_, k) => {
          const all = table.map(({ position }) => position[k]!);
          for (const row of positions) {
            expect(row[k]).toBeGreaterThanOrEqual(Math.min(...all) - 1e-4);
            expect(row[k]).toBeLessThanOrEqual(Math.max(...all) + 1e-4);
          }
        });
        for (const share of winning) expect(share).toBeGreaterThanOrEqual(0);
        const apart = positions.every((a, i) => positions.every((b, j) => i === j || Math.hypot(...a.map((x, d) => x - b[d]!)) > 0.001));
        if (apart) expect(winning.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        for (const { risk, chance, gain } of challenges) {
          expect(risk).toBeGreaterThanOrEqual(-0.5 - 1e-12);
          expect(risk).toBeLessThanOrEqual(1 + 1e-12);
          expect(chance).toBeLessThan(1);
          expect(gain).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it('knows no seat: the order of the parties does not matter', () => {
    for (const seed of SEEDS) {
      const table = randomTable(seed);
      const forth = runSpatial(table, 1).states;
      const back = runSpatial(table.toReversed(), 1).states;
      back[1]!.positions.toReversed().forEach((row, i) => {
        row.forEach((x, k) => {
          expect(x, seed).toBeCloseTo(forth[1]!.positions[i]![k]!, 3);
        });
      });
      back[0]!.winning.toReversed().forEach((share, i) => {
        // Two that stand within .001 count as one: which of them is looked at does depend on the order.
        expect(share, seed).toBeCloseTo(forth[0]!.winning[i]!, 4);
      });
    }
  });

  it('where all stand alike nobody challenges and nothing moves', () => {
    const model = new SpatialModel(Array.from({ length: 6 }, () => ({ capability: 3, position: [0.4, 0.6], salience: [0.5, 0.5] })));
    expect(model.turn()).toBe(0);
    expect([...model.target]).toEqual([-1, -1, -1, -1, -1, -1]);
    const still = { capability: 1, position: [0.5], salience: [1] };
    expect(runSpatial([still, still])).toMatchObject({ settled: true, states: [{ turn: 0 }, { turn: 1 }] });
  });

  it('parties that go round in circles are cut short, and said not to have settled', () => {
    const { states: run, settled: done } = runSpatial(randomTable('table 2'));
    expect(run).toHaveLength(201);
    expect(done).toBe(false);
    expect(runSpatial(randomTable('table 2'), 3).states).toHaveLength(4);
  });

  it('a table whose rows do not match is refused', () => {
    expect(() => new SpatialModel([{ capability: 1, position: [0.5, 0.5], salience: [1] }])).toThrow(/each issue/);
  });
});

describe('a table as people write it', () => {
  const clean = readFileSync(new URL('ktab-dummy3.csv', import.meta.url), 'utf8');
  const problems = (text: string): string[] => {
    const found = readSpatialFile(text);
    return 'parties' in found ? [] : found.map(({ path, expected, found: was }) => `${path}: ${expected}: ${was}`);
  };

  it('reads quotes with commas, comments, CRLF, a byte order mark, empty lines, and no final comma, as the same table', () => {
    const dressed = `\uFEFF# drawn at random\r\n${clean
      .replaceAll(/,\n/g, '\r\n')
      .replace('SActor-03, Random Spatial Actor', '"SActor-03", "Random, ""spatial"" actor"')
      .replace('\r\nSActor-04', '\r\n# the strongest\r\n\r\nSActor-04')}`;
    const found = readSpatialFile(dressed);
    expect('parties' in found && found.parties).toEqual(parties);
    expect('parties' in found && found.actors).toEqual(actors);
  });

  it('names every bad cell by line and column', () => {
    const broken = clean
      .replace('75.79, 49.53', '175.79, x')
      .replace('102.543', '-1')
      .replace('SActor-03', 'SActor-01')
      .replace('SActor-05, Random Spatial Actor', ', Random Spatial Actor')
      .replace('70.96, 31.75', '70.96,')
      .replace('0.07, 34.62,', '0.07, 34.62, 7');
    expect(problems(broken)).toEqual([
      'line 3, Power: a number from 0: "-1"',
      'line 3, Pstn1: a number from 0 to 100: "175.79"',
      'line 3, Sal1: a number from 0 to 100: "x"',
      'line 5, column 10: no more than 9 cells: "7"',
      'line 9, Sal1: a number from 0 to 100: nothing',
      'line 8, name: the name of an actor: nothing',
      'line 6, name: a name used once: "SActor-01"',
    ]);
  });

  it('says what is wrong with the whole', () => {
    expect(problems('')[0]).toMatch(/^\(file\): a row with name/);
    expect(problems(clean.replace(',7,3,', ',seven,3,'))).toEqual(['line 1, number of actors: a whole number from 2: "seven"']);
    expect(problems(clean.replace(',7,3,', ',8,3,'))).toEqual(['(file): 8 actors, as its first row says: 7']);
    expect(problems(clean.replace('49.53', '79.53'))).toEqual(['line 3, saliences: a sum above 0 and up to 100: 113.59']);
    expect(problems('a "b,c')[0]).toMatch(/^line 1: commas between cells/);
  });
});
