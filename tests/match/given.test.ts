import { expect, test } from 'vitest';
import { idle } from '../../src/engine/crisis/ladder.ts';
import { DEEDS } from '../../src/engine/deeds.ts';
import { NO, YES } from '../../src/engine/move.ts';
import { KOR, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { World } from '../../src/engine/world.ts';
import { type Given, givenFromJson, givenToJson } from '../../src/match/given.ts';

test('what is under seal comes back as it was from what a browser keeps of it', () => {
  const given: Given = {
    orders: { [RUS]: [DEEDS[RUS][3]!, DEEDS[RUS][9]!], [PRK]: [] },
    answers: { [USA]: [YES, NO], [PRK]: [] },
    rounds: [idle(new World())],
    stances: { [KOR]: 2, [PRK]: 1 },
  };
  expect(givenFromJson(JSON.parse(JSON.stringify(givenToJson(given))))).toEqual(given);
});
