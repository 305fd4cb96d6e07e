import { expect, test } from 'vitest';
import { PRK, RUS } from '../../src/engine/nations.ts';
import { World } from '../../src/engine/world.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';
import { PAGE } from '../../src/words/page.ts';
import { done, plain } from '../../src/words/verdict.ts';

const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error('pivot-2014');
const { opening } = reading.scenario;

/** What is said of Russian money, so much of it promised and delivered since the opening. */
function moneyAfter(promised: number, delivered: number): string {
  const world = new World().copyFrom(opening);
  world.dyad[RUS][PRK].aidPromised += promised;
  world.dyad[RUS][PRK].aidDelivered += delivered;
  return done(opening, world).map(plain).join(' ');
}

test('more delivered than was promised is said to be of earlier promises', () => {
  expect(moneyAfter(1, 3)).toContain('promised USD 1 m more and, on earlier promises too, delivered USD 3 m;');
  expect(moneyAfter(300, 73)).toContain('promised USD 300 m and delivered USD 73 m;');
});

test('a turn past the number announced does not count up to it', () => {
  const long = { turns: 12, spread: 2 };
  expect(PAGE.desk.count(12, long)).toBe('turn 12 of about 12');
  expect(PAGE.desk.count(13, long)).toBe('turn 13; about 12 were announced');
  expect(PAGE.desk.count(4, { turns: 4, spread: 0 })).toBe('turn 4 of 4');
});
