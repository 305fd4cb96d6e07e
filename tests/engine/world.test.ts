import { describe, expect, test } from 'vitest';
import { commit, gather, grid } from '../../src/engine/commit.ts';
import { hashOf, hashOfText } from '../../src/engine/hash.ts';
import { DYAD, SETTLES, SLOTS, STATE } from '../../src/engine/layout.ts';
import { MOVE_NAMES } from '../../src/engine/moves/index.ts';
import { CODES, NATIONS, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { windowOf } from '../../src/engine/window.ts';
import { DECKS, HIGH, LOW, PATHS, placeOf, SETTLED, SIZE, World, waitAt } from '../../src/engine/world.ts';

describe('windows', () => {
  test('a window reads and writes its own places, and no others', () => {
    const Pair = windowOf({ left: [0, 1], right: [0, 1] });
    const numbers = new Float64Array(6);
    const second = new Pair(numbers, 2);
    second.left = 5;
    second.right += 7;
    expect([...numbers]).toEqual([0, 0, 5, 7, 0, 0]);
    expect(second.right).toBe(7);
  });

  test('with a stride the fields of a window lie apart', () => {
    const Row = windowOf({ left: [0, 1], right: [0, 1] }, 3);
    const numbers = new Float64Array(6);
    new Row(numbers, 1).right = 9;
    expect([...numbers]).toEqual([0, 0, 0, 0, 9, 0]);
  });
});

describe('the world', () => {
  test('every place has one path, one scale, and is found by its path', () => {
    expect(PATHS).toHaveLength(SIZE);
    expect(new Set(PATHS).size).toBe(SIZE);
    PATHS.forEach((path, at) => {
      expect(placeOf(path)).toBe(at);
      expect(LOW[at]!).toBeLessThan(HIGH[at]!);
    });
    expect(placeOf('dyad.PRK.RUS.afinity')).toBeUndefined();
  });

  test('paths and windows name the same places', () => {
    const world = new World(Float64Array.from({ length: SIZE }, (_, at) => at));
    for (const i of NATIONS) {
      for (const field of Object.keys(STATE) as (keyof typeof STATE)[])
        expect(world.state[i][field]).toBe(placeOf(`state.${CODES[i]}.${field}`));
      for (const j of NATIONS) {
        for (const field of Object.keys(DYAD) as (keyof typeof DYAD)[])
          expect(world.dyad[i][j][field]).toBe(placeOf(`dyad.${CODES[i]}.${CODES[j]}.${field}`));
      }
    }
    expect(world.globe.rift).toBe(placeOf('globe.rift'));
    expect(world.rail.pilots).toBe(placeOf('rail.pilots'));
    expect(world.dossier.labour).toBe(placeOf('dossier.labour'));
    expect(world.programme.fissile).toBe(placeOf('programme.fissile'));
  });

  test('fields that rules move come before those that only orders move, and waits and language last', () => {
    for (const [k, field] of Object.keys(DYAD).entries()) expect(placeOf(`dyad.USA.PRK.${field}`)! < SETTLED).toBe(k < SETTLES);
    expect(PATHS.slice(DECKS).every(path => /^(deck|table)\./.test(path))).toBe(true);
    expect(waitAt(RUS, 3)).toBe(placeOf('deck.RUS.wait3'));
    expect(MOVE_NAMES.length).toBeLessThanOrEqual(SLOTS);
  });

  test('a copy is its own, and clearing leaves the copy alone', () => {
    const world = new World();
    world.dyad[RUS][PRK].tie = 12;
    const copy = new World().copyFrom(world);
    world.clear();
    expect(copy.dyad[RUS][PRK].tie).toBe(12);
    expect(world.numbers.every(x => x === 0)).toBe(true);
  });
});

describe('commit', () => {
  test('the grid is 2^-20, where halves go up and minus zero is zero', () => {
    expect(grid(1 / 3) * 1048576).toBe(Math.round(1048576 / 3));
    expect(Object.is(grid(-1e-9), 0)).toBe(true);
    expect(grid(0.1) + grid(0.2) - grid(0.1) - grid(0.2)).toBe(0);
  });

  test('causes are rounded as they are gathered: their sum does not depend on their order', () => {
    const causes = Array.from({ length: 50 }, (_, k) => {
      const change = new World();
      change.globe.rift = Math.sin(k) * 3;
      return change;
    });
    const sumOf = (list: readonly World[]) => {
      const sum = new World();
      for (const change of list) gather(sum, new World().copyFrom(change));
      return sum.globe.rift;
    };
    expect(sumOf(causes)).toBe(sumOf(causes.toReversed()));
  });

  test('scales hold once, after all causes: +80 and -60 on 50 make 70, not 40', () => {
    const world = new World();
    world.globe.rift = 50;
    const sum = new World();
    for (const by of [80, -60]) {
      const change = new World();
      change.globe.rift = by;
      gather(sum, change);
    }
    commit(world, sum);
    expect(world.globe.rift).toBe(70);
  });

  test('what goes over a scale stays at its end', () => {
    const world = new World();
    const sum = new World();
    sum.dyad[USA][RUS].affinity = -140;
    sum.globe.rung = 12;
    commit(world, sum);
    expect(world.dyad[USA][RUS].affinity).toBe(-100);
    expect(world.globe.rung).toBe(9);
  });

  test('a look ahead stops where it is told', () => {
    const world = new World();
    const sum = new World();
    sum.globe.rift = 1;
    sum.numbers[SIZE - 1] = 5;
    commit(world, sum, DECKS);
    expect(world.globe.rift).toBe(1);
    expect(world.numbers[SIZE - 1]).toBe(0);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a cause that adds %d is our bug, and throws with its place', bad => {
    const change = new World();
    change.globe.tension = bad;
    expect(() => gather(new World(), change)).toThrow(/place 3 of the world/);
  });
});

describe('hash', () => {
  test('16 hex digits that any bit of the world changes', () => {
    const world = new World();
    const empty = hashOf(world);
    expect(empty).toMatch(/^[0-9a-f]{16}$/);
    const seen = new Set([empty]);
    for (let at = 0; at < SIZE; at++) {
      world.clear();
      world.numbers[at] = 1 / 1048576;
      seen.add(hashOf(world));
    }
    expect(seen.size).toBe(SIZE + 1);
  });

  test('the same numbers in two places are two worlds', () => {
    const [a, b] = [new World(), new World()];
    a.globe.rift = 3;
    b.globe.rivalry = 3;
    expect(hashOf(a)).not.toBe(hashOf(b));
  });

  test('20,000 near worlds do not collide', () => {
    const world = new World();
    const seen = new Set<string>();
    for (let k = 0; k < 20_000; k++) {
      world.globe.rift = k / 1048576;
      seen.add(hashOf(world));
    }
    expect(seen.size).toBe(20_000);
  });

  test('texts hash by their letters', () => {
    expect(hashOfText('한반도')).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(['', 'a', 'b', 'ab', 'ba', '한', '반'].map(hashOfText)).size).toBe(7);
  });
});
