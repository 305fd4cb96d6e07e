import { expect, test } from 'vitest';
import { doubleFreeze } from '../../../src/engine/moves/double-freeze.ts';
import { CHN, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, each, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(doubleFreeze.coefficients);

test('a proposal that costs nothing: rank, calm, a nearer pair, and a colder West', () => {
  check(
    changeOf(quiet(), { actor: RUS, move: 'double-freeze', given: {} }),
    { 'state.RUS.standing': k.standing, 'globe.tension': -k.tension, 'globe.talks': k.talks },
    both('RUS', 'CHN', 'affinity', k.pair),
    each(['USA', 'JPN'], 'dyad.*.RUS.affinity', -k.west),
    { 'dyad.PRK.RUS.affinity': k.west },
  );
  expect(refusal(quiet(), { actor: CHN, move: 'double-freeze', given: {} })).toBeNull();
});
