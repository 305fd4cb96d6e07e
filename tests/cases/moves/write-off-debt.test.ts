import { expect, test } from 'vitest';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { writeOffDebt } from '../../../src/engine/moves/write-off-debt.ts';
import { PRK, RUS, USA } from '../../../src/engine/nations.ts';
import { both, changeOf, check, disrepute, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(writeOffDebt.coefficients);
const order = (share: 0.5 | 0.9): Deed => ({ actor: RUS, move: 'write-off-debt', given: { target: PRK, share } });
const owing = (debt: number) =>
  quiet(w => {
    w.dyad[PRK][RUS].debt = debt;
    w.dyad[USA][PRK].affinity = -50;
  });

test('90% of 10,960 m is 9,864 m, nine tenths of the debt, and very nearly the full effect', () => {
  const sum = 0.9 * 10960;
  const part = sum / k.full;
  check(
    changeOf(owing(10960), order(0.9)),
    { 'dyad.PRK.RUS.debt': -9864, 'dossier.debtCleared': 0.9 },
    both('RUS', 'PRK', 'affinity', k.base + k.warmth * part),
    both('RUS', 'PRK', 'tie', k.tie * part),
    {
      'dyad.PRK.RUS.trust': k.trust * part,
      'state.PRK.standing': k.standing * part,
      'dyad.RUS.PRK.signals': 1,
      'dyad.USA.RUS.affinity': -k.resent * part,
    },
    disrepute('RUS', k.resent * part),
  );
});

test('half of what is left: 2,740 m of 5,480', () => {
  const change = changeOf(owing(5480), order(0.5));
  expect(change.dyad[PRK][RUS].debt).toBe(-2740);
  expect(change.dossier.debtCleared).toBe(0.25);
});

test('a small debt is not worth a decree', () => {
  expect(refusal(owing(1999), order(0.9))).toBe('small');
  expect(refusal(owing(2000), order(0.9))).toBeNull();
});
