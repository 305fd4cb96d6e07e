import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import { energyPact } from '../../../src/engine/moves/energy-pact.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { CHN, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(energyPact.coefficients);
const pact: Deed = { actor: RUS, move: 'energy-pact', given: { target: CHN } };

test('a contract: gas flows east, half its worth of goods west', () => {
  check(
    changeOf(quiet(), pact),
    {
      'dossier.energyPact': 1,
      'dyad.RUS.CHN.energyBase': k.energy,
      'dyad.RUS.CHN.exportsBase': k.energy,
      'dyad.CHN.RUS.exportsBase': k.energy / 2,
    },
    both('RUS', 'CHN', 'tie', k.tie),
    both('RUS', 'CHN', 'affinity', k.warmth),
    { 'state.RUS.standing': k.standing, 'state.RUS.economy': 0.8, 'dyad.USA.RUS.affinity': -2 },
  );
});

test('the further Moscow is from the West, the better the price for Beijing', () => {
  const at = (rift: number) =>
    changeOf(
      quiet(w => {
        w.globe.rift = rift;
      }),
      pact,
    ).state[CHN].economy;
  expect(at(0)).toBe(0);
  expect(at(50)).toBeCloseTo(0.5 * k.price, 9);
  expect(at(100)).toBeCloseTo(k.price, 9);
});

test('Beijing is asked, and a refusal adds nothing; there is one contract', () => {
  expect(askedBy(quiet(), pact)).toEqual([CHN]);
  check(changeOf(quiet(), pact, 'declined'));
  expect(refusal(quiet(), pact)).toBeNull();
  expect(
    refusal(
      quiet(w => {
        w.dossier.energyPact = 1;
      }),
      pact,
    ),
  ).toBe('again');
});
