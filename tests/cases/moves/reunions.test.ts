import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { reunions } from '../../../src/engine/moves/reunions.ts';
import { KOR, PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(reunions.coefficients);
const meet: Deed = { actor: KOR, move: 'reunions', given: { target: PRK } };

test('families meet: warmth, calm, support in the South, a signal from the North', () => {
  check(changeOf(quiet(), meet), both('KOR', 'PRK', 'affinity', k.warmth), {
    'dossier.reunions': 1,
    'globe.tension': -k.tension,
    'dyad.KOR.PRK.trust': k.trust,
    'state.KOR.support': k.home,
    'state.PRK.stability': -k.stability,
    'dyad.PRK.KOR.signals': 0.5,
  });
});

test('the other side is asked, and is the other side', () => {
  expect(askedBy(quiet(), meet)).toEqual([PRK]);
  check(changeOf(quiet(), meet, 'declined'));
  expect(refusal(quiet(), meet)).toBeNull();
  expect(refusal(quiet(), { actor: KOR, move: 'reunions', given: { target: KOR } })).toBe('self');
});
