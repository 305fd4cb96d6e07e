import { expect, test } from 'vitest';
import { hostAndDraft } from '../../../src/engine/moves/host-and-draft.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { CHN } from '../../../src/engine/nations.ts';
import { changeOf, check, each, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(hostAndDraft.coefficients);
const host: Deed = { actor: CHN, move: 'host-and-draft', given: {} };

test('a draft keeps the process breathing: all five others warm to the host', () => {
  check(
    changeOf(quiet(), host),
    { 'globe.talks': k.talks, 'globe.tension': -k.tension, 'state.CHN.standing': k.standing },
    each(['USA', 'RUS', 'JPN', 'KOR', 'PRK'], 'dyad.*.CHN.affinity', k.warmth),
  );
});

test('there is nothing to revive while talks are in session', () => {
  expect(
    refusal(
      quiet(w => {
        w.globe.talks = 60;
      }),
      host,
    ),
  ).toBe('open');
  expect(refusal(quiet(), host)).toBeNull();
});
