import { expect, test } from 'vitest';
import { energyAid } from '../../../src/engine/moves/energy-aid.ts';
import { changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';
import { bound, CHN, clause, fuel, JPN, SIX, text, USA } from '../talks/bench.ts';

const k = valuesOf(energyAid.coefficients);

test('fuel arrives at once and is felt as a flow; at 60 of 150 its effects are two fifths, and Washington pays at home', () => {
  check(changeOf(quiet(), fuel(USA, 60)), {
    'dyad.USA.PRK.aidPromised': 60,
    'dyad.USA.PRK.aidDelivered': 60,
    'dyad.USA.PRK.aidFlow': 60,
    'dyad.PRK.USA.trust': 0.4 * k.trust,
    'state.PRK.stability': 0.4 * k.stability,
    'state.USA.support': -0.4 * k.home,
  });
});

test('it is shipped against a step, never unasked', () => {
  expect(refusal(quiet(), fuel(CHN))).toBe('owed');
  expect(refusal(bound(text(CHN, SIX, clause(fuel(CHN)))), fuel(CHN))).toBeNull();
});

test('Tokyo holds its share back until enough is told of the abducted', () => {
  const told = (abductees: number) =>
    bound(text(JPN, SIX, clause(fuel(JPN))), [], w => {
      w.dossier.abductees = abductees;
    });
  expect(refusal(told(k.abducted - 1), fuel(JPN))).toBe('abducted');
  expect(refusal(told(k.abducted), fuel(JPN))).toBeNull();
});
