import { describe, expect, test } from 'vitest';
import { endsOf, Ladder, type Party, worthIn } from '../../../src/engine/crisis/solve.ts';
import { exp } from '../../../src/engine/exponential.ts';
import { k } from './bench.ts';

/** Stepping back costs `a` a rung, prevailing brings `b`, war costs `war`. */
const party = (a: number, b: number, war: number, side: 0 | 1): Party => {
  const own = Float64Array.from({ length: 9 }, (_, r) => -a * r);
  const other = Float64Array.from({ length: 9 }, (_, r) => b * r);
  return { back: side === 0 ? [own, other, own] : [other, own, own], war: -war, defiance: 0 };
};
const even = (a = 0.3, b = 0.15, war = 50) => new Ladder([party(a, b, war, 0), party(a, b, war, 1)], k);

describe('how a crisis is likely to go', () => {
  test('the chances of the five ends sum to one at every rung and round, whatever is chosen', () => {
    const ladder = even();
    for (let rung = 1; rung <= 8; rung++)
      for (let left = 1; left <= 5; left++) {
        const node = ladder.at(rung, left);
        for (const path of [node.all, ...node.given[0], ...node.given[1]])
          expect([...endsOf(path)].reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
      }
  });

  test('both choose by logit on what each stance is worth: ten half steps have settled', () => {
    const node = even().at(4, 1);
    const worth = node.given[0].map(path => worthIn(path, 0));
    const odds = worth.map(x => exp((x - Math.max(...worth)) / k.scale));
    const all = odds.reduce((sum, x) => sum + x, 0);
    expect([...node.choice[0]]).toEqual(odds.map(x => expect.closeTo(x / all, 2)));
  });

  test('two who weigh alike choose alike; sides changed, the odds change sides', () => {
    const node = even().at(3, 4);
    expect([...node.choice[0]]).toEqual([...node.choice[1]].map(x => expect.closeTo(x, 12)));
    const [soft, hard] = [0.1, 0.6];
    const one = new Ladder([party(soft, 0.2, 40, 0), party(hard, 0.1, 60, 1)], k).at(3, 5);
    const two = new Ladder([party(hard, 0.1, 60, 0), party(soft, 0.2, 40, 1)], k).at(3, 5);
    expect([...one.choice[0]]).toEqual([...two.choice[1]].map(x => expect.closeTo(x, 12)));
    expect([one.all[0], one.all[1], one.all[2]]).toEqual([two.all[0]!, two.all[2]!, two.all[1]!].map(x => expect.closeTo(x, 12)));
  });

  test('the last round by hand: on rung 8 escalating is war, so stepping back is worth 8 x 0.3 less', () => {
    const node = even().at(8, 1);
    expect(worthIn(node.given[0][0]!, 0)).toBeLessThan(-20);
    const back = node.given[0][2]!;
    expect(worthIn(back, 0)).toBeCloseTo(-2.4, 9);
  });

  test('the dearer war is, the rarer it is', () => {
    const war = (cost: number) => even(0.3, 0.15, cost).at(4, 5).all[0]!;
    expect(war(100)).toBeLessThan(war(20));
    expect(war(20)).toBeLessThan(war(2));
  });

  test('the more stepping back costs, the less often either does', () => {
    const back = (cost: number) => even(cost).at(3, 5).choice[0][2]!;
    expect(back(1)).toBeLessThan(back(0.1));
  });
});
