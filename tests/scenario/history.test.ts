import { expect, test } from 'vitest';
import { historyOf } from '../../src/scenario/history.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

const pastOf = (file: unknown) => {
  const reading = readScenario(file, { base: shippedFile });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return historyOf(reading.scenario, 4);
};

test('a scenario of one’s own dates the history it takes from another as a shipped one does', () => {
  const shipped = pastOf(shippedFile('first-game'));
  expect(shipped.length).toBeGreaterThan(0);
  expect(pastOf({ ...(shippedFile('first-game') as object), id: 'my-own', title: 'My own' })).toEqual(shipped);
});

test('history that a file brings itself is counted from its own opening, whatever its id', () => {
  const history = [{ turn: 1, text: 'Something happens.', source: 'judgement: a test' }];
  const [past] = pastOf({ ...(shippedFile('first-game') as object), history });
  expect(past).toEqual({ opens: '2014-04', months: 3, turn: 1, text: 'Something happens.' });
});
