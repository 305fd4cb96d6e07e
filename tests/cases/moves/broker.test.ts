import { expect, test } from 'vitest';
import { broker } from '../../../src/engine/moves/broker.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { PRK, RUS } from '../../../src/engine/nations.ts';
import { changeOf, check, each, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(broker.coefficients);
const order: Deed = { actor: RUS, move: 'broker', given: { target: PRK } };

test('seen asking: the four others are pleased, it is remembered; asked again at once it is worth less', () => {
  const now = quiet(w => {
    w.dyad[RUS][PRK].fatigue = 1;
  });
  check(
    changeOf(now, order),
    { 'dossier.brokered': k.memory, 'state.RUS.standing': k.standing / 2, 'globe.tension': -k.tension },
    each(['USA', 'CHN', 'JPN', 'KOR'], 'dyad.*.RUS.affinity', k.west / 2),
  );
});

test('there is no return to broker while talks are in session', () => {
  expect(refusal(quiet(), order)).toBeNull();
  expect(
    refusal(
      quiet(w => {
        w.globe.talks = 70;
      }),
      order,
    ),
  ).toBe('open');
});
