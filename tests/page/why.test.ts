import { expect, test } from 'vitest';
import { AGENTS } from '../../src/agents/index.ts';
import { GOAL_NAMES } from '../../src/engine/goals/index.ts';
import { byNation, NATIONS } from '../../src/engine/nations.ts';
import { Foresight, goalOf } from '../../src/engine/value.ts';
import { HIGH, LOW, placeOf, World } from '../../src/engine/world.ts';
import { seatOf } from '../../src/lab/seats.ts';
import { Match } from '../../src/match/match.ts';
import { playTurn } from '../../src/match/play.ts';
import { foresightFor, formulaOf, placesRead, readGoal } from '../../src/page/why-terms.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedFile } from '../../src/scenario/shipped.ts';

const reading = readScenario(shippedFile('pivot-2014'), { base: shippedFile });
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const { scenario } = reading;
const { tables } = scenario;
const AGENT = 'default';

test('what is shown of a goal leads to its points: terms to score, score by share, peace and weight, now and ahead', () => {
  const seats = { USA: AGENT, CHN: AGENT, RUS: AGENT, JPN: AGENT, KOR: AGENT, PRK: AGENT };
  const match = new Match(scenario, { seed: 'why', seats, hash: '' });
  const foresight = new Foresight(tables);
  for (let turn = 0; turn < 6; turn++) {
    for (const n of NATIONS) {
      const { seen } = match.belief(n);
      const items = foresight.look(seen).itemise(n, new Float64Array(GOAL_NAMES.length));
      GOAL_NAMES.forEach((goal, g) => {
        const shown = readGoal(tables, seen, n, goal, g);
        for (const view of [shown.now, shown.ahead]) {
          const sum = view.terms.reduce((all, { value, factor }) => (factor ? all : all + value), view.limit);
          expect(sum, `${goal} of ${n}`).toBeCloseTo(view.score, 9);
          expect(view.score * view.share * view.peace * shown.weight).toBeCloseTo(view.points, 9);
        }
        expect(shown.points, `${goal} of ${n}`).toBeCloseTo(items[g]!, 9);
      });
    }
    playTurn(
      match,
      byNation(() => seatOf(AGENTS.default)),
    );
  }
});

test('a goal is read from the places that it names and from no other', () => {
  const world = tables.opening;
  for (const n of NATIONS)
    for (const goal of GOAL_NAMES) {
      const read = placesRead(tables, world, n, goal);
      const kept = new Set(read.map(path => placeOf(path)!));
      const other = new World().copyFrom(world);
      for (let at = 0; at < other.numbers.length; at++) if (!kept.has(at)) other.numbers[at] = (LOW[at]! + HIGH[at]!) / 2;
      const { pass } = foresightFor(tables).look(world).as(n);
      const score = (on: World) => goalOf(goal).score(on, n, tables.book.goals[goal], pass);
      expect(score(other), `${goal} of ${n}`).toBe(score(world));
      expect(read.length, goal).toBeGreaterThan(0);
    }
  expect(placesRead(tables, world, NATIONS[2], 'economy')).toEqual(['state.RUS.economy']);
});

test('a formula is written with the coefficients in force', () => {
  expect(formulaOf('economy', tables)).toBe('60 + 3 × (the economy − 100)');
  for (const goal of GOAL_NAMES) expect(formulaOf(goal, tables)).not.toMatch(/[{}]|NaN/);
});
