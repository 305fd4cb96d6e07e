import { expect, test } from 'vitest';
import { costOf } from '../../../src/engine/deeds.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { launch } from '../../../src/engine/moves/launch.ts';
import { PRK } from '../../../src/engine/nations.ts';
import { changeOf, check, oddsOf, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(launch.coefficients);
const fire: Deed = { actor: PRK, move: 'launch', given: { count: 6 } };
const skilled = quiet(w => {
  w.programme.missile = 40;
});

/** Six missiles with some success: skill grows by what is left to learn. */
const six = (success: number) => [
  {
    'programme.launches': 6,
    'programme.missile': success * k.gain * 6 * (1 - 0.4),
    'globe.outrage': 6 * k.outrage * (k.short + 40 * k.far),
    'globe.tension': 6 * k.tension,
  },
  { 'dyad.USA.PRK.threat': 6 * k.fear, 'dyad.KOR.PRK.threat': 6 * k.fear, 'dyad.JPN.PRK.threat': 6 * k.japan * k.fear },
  { 'dyad.CHN.PRK.affinity': -6 * k.china, 'state.PRK.stability': success * 6 * k.pride },
];

test('a campaign of six: Japan, under their path, fears half as much again', () => {
  check(changeOf(skilled, fire), ...six(1));
});

test('some fail: two fifths of the skill and pride, all of the outrage', () => {
  check(changeOf(skilled, fire, 'failed'), ...six(0.4));
  expect(oddsOf(skilled, fire, 'failed')).toBe(k.fail);
});

test('a freeze covers launches', () => {
  expect(refusal(skilled, fire)).toBeNull();
  expect(
    refusal(
      quiet(w => {
        w.programme.frozen = 1;
      }),
      fire,
    ),
  ).toBe('frozen');
});

test('a campaign of nine takes half of what a quarter has of attention', () => {
  expect([3, 6, 9].map(count => costOf({ actor: PRK, move: 'launch', given: { count } } as Deed))).toEqual([1, 1, 2]);
});
