import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import { NO } from '../../../src/engine/move.ts';
import { dresdenPackage } from '../../../src/engine/moves/dresden-package.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { KOR, PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, disrepute, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(dresdenPackage.coefficients);
const offer: Deed = { actor: KOR, move: 'dresden-package', given: { target: PRK, amount: 120 } };
const open = quiet(w => {
  w.dossier.kaesong = 1;
  w.dyad[PRK][KOR].trust = 50;
  w.globe.outrage = 15;
});

test('120 m at trust 50: a promise of three tenths, trust and ties; Pyongyang hears absorption, Seoul pays at home', () => {
  const prestige = 0.5 * (120 / 200);
  check(
    changeOf(open, offer),
    both('KOR', 'PRK', 'affinity', 3 * prestige),
    both('KOR', 'PRK', 'tie', 9 * prestige + k.tie),
    {
      'dyad.KOR.PRK.aidPromised': 120,
      'state.PRK.standing': 3 * prestige,
      'dyad.PRK.KOR.trust': k.trust,
      'state.KOR.standing': k.standing,
    },
    { 'state.PRK.stability': -k.absorption, 'state.KOR.support': -k.home * 15 },
    disrepute('KOR', k.resent),
  );
});

test('turned down, Seoul is a little colder; with Kaesong shut nothing else can start', () => {
  check(changeOf(open, offer, 'declined', { [PRK]: NO }), { 'dyad.KOR.PRK.affinity': -k.refused });
  expect(askedBy(open, offer)).toEqual([PRK]);
  expect(refusal(open, offer)).toBeNull();
  expect(refusal(quiet(), offer)).toBe('shut');
});
