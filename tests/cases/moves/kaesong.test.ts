import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { kaesong } from '../../../src/engine/moves/kaesong.ts';
import { KOR, PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(kaesong.coefficients);
const turn = (actor: typeof KOR | typeof PRK, to: 'close' | 'reopen'): Deed => ({
  actor,
  move: 'kaesong',
  given: { target: actor === KOR ? PRK : KOR, switch: to },
});
const open = (outrage: number) =>
  quiet(w => {
    w.dossier.kaesong = 1;
    w.globe.outrage = outrage;
  });

const shut = (support: number, outrage: number) => [
  both('KOR', 'PRK', 'affinity', -k.anger),
  both('KOR', 'PRK', 'trust', -k.trust),
  {
    'dossier.kaesong': -1,
    'globe.tension': k.tension,
    'state.PRK.stability': -k.north,
    'globe.outrage': -Math.min(outrage, k.answers),
    'dyad.USA.KOR.affinity': 2,
    'state.KOR.support': support,
  },
];

test('Seoul closes it after a test and a launch: it answers outrage, and Washington and the public approve', () => {
  check(changeOf(open(70), turn(KOR, 'close')), ...shut(2, 70));
});

test('after one test alone the firms would sooner stay, as in 2009 and 2013', () => {
  check(changeOf(open(50), turn(KOR, 'close')), ...shut(-k.home, 50));
});

test('Pyongyang closes it in quiet times: nothing is answered, and the firms of the South complain', () => {
  check(changeOf(open(10), turn(PRK, 'close')), both('KOR', 'PRK', 'affinity', -k.anger), both('KOR', 'PRK', 'trust', -k.trust), {
    'dossier.kaesong': -1,
    'globe.tension': k.tension,
    'state.PRK.stability': -k.north,
    'state.KOR.support': -k.home,
  });
});

test('reopened by both', () => {
  check(changeOf(quiet(), turn(KOR, 'reopen')), both('KOR', 'PRK', 'affinity', k.anger), both('KOR', 'PRK', 'trust', k.trust), {
    'dossier.kaesong': 1,
    'globe.tension': -k.tension,
    'state.PRK.stability': k.north,
    'state.KOR.support': 2,
  });
  expect(askedBy(quiet(), turn(KOR, 'reopen'))).toEqual([PRK]);
  expect(askedBy(quiet(), turn(KOR, 'close'))).toEqual([]);
  check(changeOf(quiet(), turn(KOR, 'reopen'), 'declined'));
});

test('what is open cannot be reopened, what is shut cannot be closed', () => {
  expect(refusal(open(0), turn(KOR, 'reopen'))).toBe('same');
  expect(refusal(quiet(), turn(PRK, 'close'))).toBe('same');
  expect(refusal(open(0), turn(PRK, 'close'))).toBeNull();
  expect(refusal(open(0), { actor: KOR, move: 'kaesong', given: { target: KOR, switch: 'close' } })).toBe('self');
});
