import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import { abductionInquiry } from '../../../src/engine/moves/abduction-inquiry.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { JPN, PRK } from '../../../src/engine/nations.ts';
import { silent } from '../../../src/engine/why.ts';
import { both, changeOf, check, oddsOf, quiet, refusal, valuesOf } from '../bench.ts';

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
      'state.JPN.support': k.home,
      'dyad.PRK.JPN.signals': 1,
    },
    both('PRK', 'JPN', 'affinity', k.warmth),
    both('PRK', 'JPN', 'tie', k.tie),
  );
});

test('it may tell nothing, the more likely the more is told; then Tokyo believes and likes Pyongyang less', () => {
  expect(oddsOf(told(20), inquiry, 'hollow')).toBeCloseTo(k.hollow + 20 * k.spent);
  check(changeOf(told(20), inquiry, 'hollow'), {
    'dyad.JPN.PRK.affinity': -k.anger,
    'dyad.JPN.PRK.trust': -k.doubt,
    'state.JPN.support': -k.empty,
  });
});

test('Tokyo must take part, and answers to the families as far as it does not believe', () => {
  const doubtful = quiet(w => {
    w.dyad[JPN][PRK].trust = 20;
  });
  expect(askedBy(doubtful, inquiry)).toEqual([JPN]);
  expect(abductionInquiry.audience!(doubtful, JPN, PRK, { target: JPN }, k, silent)).toBeCloseTo(0.8 * k.families);
});

test('what is told cannot be sold again', () => {
  expect(refusal(told(90), inquiry)).toBeNull();
  expect(refusal(told(91), inquiry)).toBe('all');
});
