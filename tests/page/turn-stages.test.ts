import { expect, test } from 'vitest';
import { CHN, KOR, PRK, RUS, USA } from '../../src/engine/nations.ts';
import { stagesOf } from '../../src/page/turn/stages.ts';
import { crisis, quiet } from '../map-states.ts';

const events = [
  { acts: [{ kind: 'reach', how: 'word', from: RUS, to: KOR }] },
  { acts: [{ kind: 'spot', spot: 'test', by: PRK }] },
  { acts: [{ kind: 'crisis', two: [PRK, KOR], rung: 8 }] },
] as const;

test('what an event changes is shown as it was until the event has its turn, and at the end all is as the turn left it', () => {
  const [word, tested, shots, end] = stagesOf(quiet, crisis, events);
  expect([word, tested, shots, end].map(stage => stage!.testThisTurn)).toEqual([false, true, true, true]);
  expect([word, tested, shots, end].map(stage => stage!.rung)).toEqual([0, 0, crisis.rung, crisis.rung]);
  expect([shots, end].map(stage => stage!.missileDefence)).toEqual([false, true]);
});

test('nobody is looked at, and no ties of anybody are drawn under the event', () => {
  for (const { selected, ties, title } of stagesOf(quiet, crisis, events)) expect([selected, ties.length, title]).toEqual([null, 0, '']);
});

test('last turn’s launches are not flown again', () => {
  const before = { ...quiet, launchesThisTurn: 3, testThisTurn: true, rung: 5 };
  expect(stagesOf(before, quiet, events)[0]).toMatchObject({ launchesThisTurn: 0, testThisTurn: false, rung: 0 });
});

test('the zone and the pipeline are shut by those whose they are, not by a cut somewhere else', () => {
  const cuts = [
    { acts: [{ kind: 'reach', how: 'cut', from: USA, to: RUS }] },
    { acts: [{ kind: 'reach', how: 'word', from: CHN, to: PRK }] },
    { acts: [{ kind: 'reach', how: 'cut', from: CHN, to: PRK }] },
    { acts: [{ kind: 'reach', how: 'cut', from: PRK, to: KOR }] },
  ] as const;
  const stages = stagesOf(quiet, crisis, cuts);
  expect(stages.map(({ fuel }) => fuel)).toEqual([1, 1, 0.7, 0.7, 0.7]);
  expect(stages.map(({ kaesongOpen }) => kaesongOpen)).toEqual([true, true, true, false, false]);
});

test('the gas line is promised when the story of its contract is told', () => {
  const told = [
    { acts: [{ kind: 'reach', how: 'word', from: CHN, to: PRK }] },
    { acts: [{ kind: 'reach', how: 'promised', from: RUS, to: CHN }] },
  ] as const;
  expect(stagesOf(quiet, crisis, told).map(({ gas }) => gas)).toEqual([false, true, true]);
});
