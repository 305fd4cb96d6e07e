import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { missileDefence } from '../../../src/engine/moves/missile-defence.ts';
import { CHN, KOR, USA } from '../../../src/engine/nations.ts';
import { silent } from '../../../src/engine/why.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(missileDefence.coefficients);
const deploy: Deed = { actor: USA, move: 'missile-defence', given: { target: KOR, switch: 'deploy' } };
const withdraw: Deed = { actor: USA, move: 'missile-defence', given: { target: KOR, switch: 'withdraw' } };

test('a battery: Seoul is reassured; Beijing punishes Seoul more than Washington; Moscow and Beijing draw together', () => {
  const now = quiet(w => {
    w.globe.outrage = 2;
  });
  check(changeOf(now, deploy), both('RUS', 'CHN', 'affinity', 2), {
    'dossier.missileDefence': 1,
    'globe.rivalry': k.rivalry,
    'dyad.CHN.USA.affinity': -k.china,
    'dyad.CHN.KOR.affinity': -k.korea,
    'dyad.RUS.USA.affinity': -k.russia,
    'dyad.KOR.USA.trust': k.trust,
    'dyad.KOR.PRK.threat': -4,
    'dyad.JPN.USA.trust': 2,
    'dyad.CHN.KOR.retaliation': k.retaliation,
    'globe.outrage': -Math.min(2, k.answers),
  });
});

test('withdrawn: the same the other way, and Chinese measures end altogether', () => {
  const now = quiet(w => {
    w.dossier.missileDefence = 1;
    w.dyad[CHN][KOR].retaliation = 0.7;
  });
  check(changeOf(now, withdraw), both('RUS', 'CHN', 'affinity', -2), {
    'dossier.missileDefence': -1,
    'globe.rivalry': -k.rivalry,
    'dyad.CHN.USA.affinity': k.china,
    'dyad.CHN.KOR.affinity': k.korea,
    'dyad.RUS.USA.affinity': k.russia,
    'dyad.KOR.USA.trust': -k.trust,
    'dyad.KOR.PRK.threat': 4,
    'dyad.JPN.USA.trust': -2,
    'dyad.CHN.KOR.retaliation': -0.7,
  });
  expect(refusal(now, deploy)).toBe('same');
});

test('the public of Seoul minds while little has happened: half as much at half the outrage, not at all once it is urgent', () => {
  const minds = (outrage: number, deed = deploy) => {
    const now = quiet(w => {
      w.globe.outrage = outrage;
    });
    return missileDefence.audience!(now, KOR, USA, deed.given, k, silent);
  };
  expect([0, k.urgent / 2, k.urgent, 100].map(outrage => minds(outrage))).toEqual([k.public, k.public / 2, 0, 0]);
  expect(minds(0, withdraw)).toBe(0);
});

test('Seoul is asked, and a battery that is not there cannot be withdrawn', () => {
  expect(askedBy(quiet(), deploy)).toEqual([KOR]);
  expect(refusal(quiet(), withdraw)).toBe('same');
  expect(refusal(quiet(), deploy)).toBeNull();
});
