import { expect, test } from 'vitest';
import { abductionInquiry } from '../../../src/engine/moves/abduction-inquiry.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { JPN, PRK } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(abductionInquiry.coefficients);
const inquiry: Deed = { actor: PRK, move: 'abduction-inquiry', given: { target: JPN } };
const told = (progress: number) =>
  quiet(w => {
    w.dossier.abductees = progress;
  });

test('at progress 20 an answer costs shame and twenty times the finite part of it', () => {
  check(
    changeOf(told(20), inquiry),
    {
      'dossier.abductees': k.progress,
      'state.PRK.stability': -(k.shame + 20 * k.finite),
      'dyad.JPN.PRK.trust': k.trust,
      'state.JPN.support': 2,
      'dyad.PRK.JPN.signals': 1,
    },
    both('PRK', 'JPN', 'affinity', k.warmth),
    both('PRK', 'JPN', 'tie', k.tie),
  );
});

test('what is told cannot be sold again', () => {
  expect(refusal(told(90), inquiry)).toBeNull();
  expect(refusal(told(91), inquiry)).toBe('all');
});
