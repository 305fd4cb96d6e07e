import { expect, test } from 'vitest';
import { Ladder, type Party as Side } from '../../src/engine/crisis/solve.ts';
import { type Party, SpatialModel } from '../../src/engine/talks/spatial.ts';
import { k } from '../cases/crisis/bench.ts';
import { type Dice, diceFrom, shuffled } from './playout.ts';

/** The generic parts know no nation: seats permuted give permuted results. */

function parties(dice: Dice): Party[] {
  const issues = 1 + Math.floor(4 * dice());
  return Array.from({ length: 3 + Math.floor(6 * dice()) }, () => ({
    capability: 5 + 95 * dice(),
    position: Array.from({ length: issues }, () => dice()),
    salience: Array.from({ length: issues }, () => (0.1 + 0.9 * dice()) / issues),
  }));
}

const positionsOf = (model: SpatialModel, i: number): number[] =>
  Array.from(model.position.subarray(i * model.issues, (i + 1) * model.issues));

// To two digits of a scale of one: the published model rounds odds to four as it goes, and sums in another order can round apart.
test('the spatial model: parties in another order come to the same positions, win with the same odds, challenge the same others', () => {
  const dice = diceFrom('seats');
  for (let game = 0; game < 100; game++) {
    const list = parties(dice);
    const order = shuffled(
      dice,
      list.map((_, i) => i),
    );
    const [here, there] = [new SpatialModel(list), new SpatialModel(order.map(i => list[i]!))];
    for (let turn = 0; turn < 2; turn++) {
      here.turn();
      there.turn();
      const [odds, others] = [new Float64Array(list.length), new Float64Array(list.length)];
      here.winning(odds);
      there.winning(others);
      order.forEach((i, seat) => {
        positionsOf(there, seat).forEach((x, issue) => {
          expect(x).toBeCloseTo(positionsOf(here, i)[issue]!, 2);
        });
        expect(others[seat]).toBeCloseTo(odds[i]!, 2);
        const [target, again] = [here.target[i]!, there.target[seat]!];
        expect(again < 0 ? -1 : order[again]).toBe(target);
      });
    }
  }
});

test('the ladder: provoker and provoked changed over, every chance and every worth changes sides', () => {
  const dice = diceFrom('ladder');
  for (let game = 0; game < 50; game++) {
    const line = (a: number) => Float64Array.from({ length: 9 }, (_, rung) => a * rung);
    const made = () => ({ lose: line(-dice()), win: line(0.5 * dice()), war: -20 - 60 * dice(), defiance: -dice() });
    const [one, two] = [made(), made()];
    const as = ({ lose, win, war, defiance }: typeof one, side: 0 | 1): Side => ({
      back: side === 0 ? [lose, win, lose] : [win, lose, lose],
      war,
      defiance,
    });
    const rung = 1 + Math.floor(7 * dice());
    const here = new Ladder([as(one, 0), as(two, 1)], k).at(rung, 5);
    const there = new Ladder([as(two, 0), as(one, 1)], k).at(rung, 5);
    const swapped = [0, 2, 1, 3, 4] as const;
    swapped.forEach((end, at) => {
      expect(there.all[at]).toBeCloseTo(here.all[end]!, 9);
      expect(there.all[10 + at]).toBeCloseTo(here.all[5 + end]!, 7);
    });
    for (const stance of [0, 1, 2]) expect(there.choice[1][stance]).toBeCloseTo(here.choice[0][stance]!, 9);
  }
});
