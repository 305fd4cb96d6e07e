import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { securityPledge } from '../../../src/engine/moves/security-pledge.ts';
import { changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';
import { bound, clause, PRK, SIX, text, USA } from '../talks/bench.ts';

const k = valuesOf(securityPledge.coefficients);
const pledge: Deed = { actor: USA, move: 'security-pledge', given: { target: PRK } };

test('at a trust of 60 it calms six tenths of what it could; without any, three tenths', () => {
  const now = quiet(w => {
    w.dyad[PRK][USA].trust = 60;
  });
  check(changeOf(now, pledge), {
    'dyad.PRK.USA.threat': -0.6 * k.calms,
    'state.PRK.standing': k.standing,
    'dyad.JPN.USA.trust': -k.allies,
    'dyad.KOR.USA.trust': -k.allies,
  });
  expect(changeOf(quiet(), pledge).dyad[PRK][USA].threat).toBeCloseTo(-k.least * k.calms, 9);
});

test('it is given in a text, not by itself', () => {
  expect(refusal(quiet(), pledge)).toBe('owed');
  expect(refusal(bound(text(USA, SIX, clause(pledge))), pledge)).toBeNull();
});
