import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import { eurasiaInitiative } from '../../../src/engine/moves/eurasia-initiative.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { KOR, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(eurasiaInitiative.coefficients);
const plan: Deed = { actor: KOR, move: 'eurasia-initiative', given: { target: RUS } };

test('plans with Moscow at rift 100: trade both ways, and an ally displeased', () => {
  const now = quiet(w => {
    w.globe.rift = 100;
    w.dyad[KOR][RUS].fatigue = 1;
  });
  check(
    changeOf(now, plan),
    both('KOR', 'RUS', 'affinity', k.warmth / 2),
    both('KOR', 'RUS', 'tie', k.tie / 2),
    both('KOR', 'RUS', 'exportsBase', k.trade),
    { 'state.KOR.economy': 0.3, 'state.KOR.standing': 0.8, 'dyad.USA.KOR.affinity': -k.america },
  );
});

test('Moscow is asked', () => {
  expect(askedBy(quiet(), plan)).toEqual([RUS]);
  check(changeOf(quiet(), plan, 'declined'));
  expect(refusal(quiet(), plan)).toBeNull();
});
