import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { normalisationFund } from '../../../src/engine/moves/normalisation-fund.ts';
import { JPN, PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(normalisationFund.coefficients);
const cheque: Deed = { actor: JPN, move: 'normalisation-fund', given: { target: PRK, amount: 1500 } };

test('1,500 m at trust 20: the prestige of a promise stops at 1.5 times 200 m; progress beyond the need softens the cost at home', () => {
  const now = quiet(w => {
    w.dossier.abductees = k.need + 10;
    w.dyad[PRK][JPN].trust = 20;
  });
  const prestige = 0.2 * 1.5;
  check(
    changeOf(now, cheque),
    both('JPN', 'PRK', 'affinity', 3 * prestige),
    both('JPN', 'PRK', 'tie', 9 * prestige),
    { 'dyad.JPN.PRK.aidPromised': 1500, 'state.PRK.standing': 3 * prestige },
    { 'state.JPN.support': -k.home + 0.1 * 10, 'dyad.USA.JPN.affinity': -k.america, 'dyad.KOR.JPN.affinity': -2 },
  );
});

test('the abducted come first', () => {
  const progress = (at: number) =>
    quiet(w => {
      w.dossier.abductees = at;
    });
  expect(refusal(progress(k.need - 1), cheque)).toBe('abductees');
  expect(refusal(progress(k.need), cheque)).toBeNull();
});
