import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { interKoreanTalks } from '../../../src/engine/moves/inter-korean-talks.ts';
import { KOR, PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(interKoreanTalks.coefficients);
const talk: Deed = { actor: KOR, move: 'inter-korean-talks', given: { target: PRK } };

test('officials at one table: calm, trust, and support in the South while nothing outrages', () => {
  check(
    changeOf(quiet(), talk),
    both('KOR', 'PRK', 'affinity', k.warmth),
    both('KOR', 'PRK', 'trust', k.trust),
    both('KOR', 'PRK', 'tie', k.tie),
    { 'globe.tension': -k.tension, 'state.KOR.support': k.home, 'dyad.CHN.KOR.affinity': 1 },
  );
});

test('after a test the same talks cost support, and a second round is worth less', () => {
  const now = quiet(w => {
    w.globe.outrage = 31;
    w.dyad[KOR][PRK].fatigue = 0.6;
  });
  const worth = 1 / 1.6;
  check(
    changeOf(now, talk),
    both('KOR', 'PRK', 'affinity', k.warmth * worth),
    both('KOR', 'PRK', 'trust', k.trust * worth),
    both('KOR', 'PRK', 'tie', k.tie * worth),
    { 'globe.tension': -k.tension * worth, 'state.KOR.support': -k.home, 'dyad.CHN.KOR.affinity': 1 },
  );
});

test('the other side is asked, and is the other side', () => {
  expect(askedBy(quiet(), talk)).toEqual([PRK]);
  check(changeOf(quiet(), talk, 'declined'));
  expect(refusal(quiet(), talk)).toBeNull();
  expect(refusal(quiet(), { actor: PRK, move: 'inter-korean-talks', given: { target: PRK } })).toBe('self');
});
