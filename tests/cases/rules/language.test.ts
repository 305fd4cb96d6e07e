import { describe, expect, test } from 'vitest';
import { passOf as passWith } from '../../../src/engine/book.ts';
import { CHN, NATIONS, PRK, USA } from '../../../src/engine/nations.ts';
import { languageRule } from '../../../src/engine/rules/language.ts';
import { SpatialModel } from '../../../src/engine/talks/spatial.ts';
import { lastOffer, partiesAt, Table } from '../../../src/engine/talks/table.ts';
import { recorder, silent, type Why } from '../../../src/engine/why.ts';
import { placeOf, World } from '../../../src/engine/world.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { shippedFile } from '../../../src/scenario/shipped.ts';
import { added, book, check, passOf, quiet, valuesOf } from '../bench.ts';

const k = valuesOf(languageRule.coefficients);
const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error('pivot-2014');
const { tables } = reading.scenario;
const { agenda } = tables;
const TESTS = agenda.issues.findIndex(({ id }) => id === 'tests');
const table = new Table(tables);
const run = (set: (w: World) => void, why: Why = silent): World => {
  const now = new World().copyFrom(tables.opening);
  set(now);
  return added(change => languageRule.apply(now, change, k, passWith(book, 1, why, table)));
};
const session = (w: World) => {
  w.globe.talks = 70;
  w.globe.session = 70;
  for (const n of NATIONS) w.state[n].seated = 1;
};
const at = (n: number, issue: number) => n * agenda.issues.length + issue;

describe('between rounds', () => {
  test('language goes 15% of the way back to what each wants; what stands there stays', () => {
    const change = run(w => {
      w.table[PRK][`issue${TESTS}`] = 35;
    });
    check(change, { [`table.PRK.issue${TESTS}`]: k.hardens * (15 - 35) });
  });
  test('where nothing is on the agenda, or a nation only looks ahead, nothing moves', () => {
    check(added(change => languageRule.apply(quiet(session), change, k, passOf(4))));
  });
});

describe('a round', () => {
  test('nobody moves more than 8 points, nor past the furthest it may go, and only where the spatial model pushes it', () => {
    const model = new SpatialModel(partiesAt(tables.opening, tables));
    model.turn();
    const change = run(session);
    let moved = 0;
    for (const n of NATIONS) {
      agenda.issues.forEach((_, issue) => {
        const [ideal, reservation] = [agenda.ideal[at(n, issue)]!, agenda.reservation[at(n, issue)]!];
        const by = change.numbers[placeOf(`table.${['USA', 'CHN', 'RUS', 'JPN', 'KOR', 'PRK'][n]}.issue${issue}`)!]!;
        const pushed = 100 * model.position[at(n, issue)]!;
        const room = Math.max(Math.min(ideal, reservation), Math.min(Math.max(ideal, reservation), pushed)) - ideal;
        expect(by).toBeCloseTo(Math.max(-k.most, Math.min(k.most, room)), 4);
        if (Math.abs(by) > 0.01) moved++;
      });
    }
    expect(moved).toBeGreaterThan(5);
  });

  test('Pyongyang on tests: may go from 15 to 26, and no further however long they talk', () => {
    const world = new World().copyFrom(tables.opening);
    session(world);
    expect(agenda.reservation[at(PRK, TESTS)]).toBe(26);
    for (let round = 0; round < 12; round++) {
      const change = added(sum => languageRule.apply(world, sum, k, passWith(book, 1, silent, table)));
      for (let place = 0; place < world.numbers.length; place++) world.numbers[place]! += change.numbers[place]!;
    }
    expect(world.table[PRK][`issue${TESTS}`]).toBeLessThanOrEqual(26 + 1e-9);
    expect(world.table[USA][`issue${TESTS}`]).toBeGreaterThanOrEqual(agenda.reservation[at(USA, TESTS)]! - 1e-9);
  });

  test('one that is courted asks more: its last offer moves a point for each point of value it has gained without a deal', () => {
    // From 15 one would go to 25; three points better off, to 22; two points worse off, to 27; never past what it wants.
    expect(lastOffer(15, 25, 3)).toBe(22);
    expect(lastOffer(15, 25, -2)).toBe(27);
    expect(lastOffer(15, 25, 40)).toBe(15);
    expect(lastOffer(95, 90, 3)).toBe(93);
    expect(lastOffer(95, 3, -9)).toBe(0);
    const said = (better: boolean) => {
      const { terms, why } = recorder();
      run(w => {
        session(w);
        w.state[PRK].stability += better ? 20 : 0;
      }, why);
      // Two terms an issue, nation by nation: the push and the furthest it may go.
      return terms[2 * at(PRK, TESTS) + 1]!;
    };
    expect(said(false)).toMatchObject({ label: 'the furthest it may go', value: 26 });
    expect(said(true).value).toBeLessThan(25);
  });

  test('where only two sit, only they move; the four others harden', () => {
    const change = run(w => {
      w.globe.session = 70;
      w.state[USA].seated = 1;
      w.state[PRK].seated = 1;
      w.table[USA][`issue${TESTS}`] = 95;
      w.table[CHN][`issue${TESTS}`] = 70;
    });
    expect(change.table[PRK][`issue${TESTS}`]).toBeGreaterThan(0);
    expect(change.table[CHN][`issue${TESTS}`]).toBeCloseTo(k.hardens * (90 - 70), 4);
  });

  test('is the same bits with and without anybody listening', () => {
    const { why } = recorder();
    expect([...run(session, why).numbers]).toEqual([...run(session).numbers]);
  });
});
