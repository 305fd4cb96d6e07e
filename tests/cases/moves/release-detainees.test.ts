import { expect, test } from 'vitest';
import { DEEDS } from '../../../src/engine/deeds.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { releaseDetainees } from '../../../src/engine/moves/release-detainees.ts';
import { PRK, USA } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(releaseDetainees.coefficients);
const release: Deed = { actor: PRK, move: 'release-detainees', given: { target: USA } };

test('the smallest coin Pyongyang has', () => {
  const now = quiet(w => {
    w.dossier.detainees = 2;
    w.globe.outrage = 1;
  });
  check(
    changeOf(now, release),
    {
      'dossier.detainees': -1,
      'dyad.USA.PRK.trust': k.trust,
      'state.PRK.standing': k.standing,
      'globe.outrage': -Math.min(1, k.outrage),
      'dyad.PRK.USA.signals': 1,
      'state.USA.support': 1.5,
    },
    both('PRK', 'USA', 'affinity', k.warmth),
  );
  expect(refusal(now, release)).toBeNull();
  expect(refusal(quiet(), release)).toBe('none');
});

test('those counted are Americans: nobody else is released', () => {
  expect(DEEDS[PRK].filter(({ move }) => move === 'release-detainees')).toEqual([release]);
});
