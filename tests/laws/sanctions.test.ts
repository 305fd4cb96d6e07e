import { expect, test } from 'vitest';
import { chanceFrom } from '../../src/engine/chance.ts';
import { byNation, CHN, PRK, RUS } from '../../src/engine/nations.ts';
import { resolve } from '../../src/engine/turn.ts';
import { Foresight } from '../../src/engine/value.ts';
import { World } from '../../src/engine/world.ts';
import { scenarioOf } from './playout.ts';

const scenario = scenarioOf('pivot-2014');
const staller = 2;

/** V of Pyongyang after eight turns in which nobody orders anything, law and its enforcement by Beijing and Moscow held. */
function worthUnder(law: number, enforcement: number): number {
  const world = new World().copyFrom(scenario.opening);
  world.state[PRK].type = staller;
  const hold = () => {
    world.globe.unRegime = law;
    world.state[CHN].enforcement = enforcement;
    world.state[RUS].enforcement = enforcement;
  };
  for (let turn = 0; turn < 8; turn++) {
    hold();
    resolve(
      world,
      byNation(() => []),
      [],
      scenario.tables,
      chanceFrom('quiet'),
    );
  }
  hold();
  return new Foresight(scenario.tables).look(world).worth(PRK);
}

const falls = (worths: readonly number[], by: number) =>
  worths.slice(1).forEach((worth, k) => {
    expect(worth).toBeLessThan(worths[k]! - by);
  });

test('sanctions hurt: V of Pyongyang falls by a point or more a step, from law 4 through 7, 9 and 10, each as it was or might be applied', () => {
  falls([worthUnder(4, 0.2), worthUnder(7, 0.55), worthUnder(9, 0.75), worthUnder(10, 1)], 1);
});

test('under one law, more of it applied is never better', () => {
  falls(
    [0, 0.25, 0.5, 0.75, 1].map(enforcement => worthUnder(9, enforcement)),
    0,
  );
});
