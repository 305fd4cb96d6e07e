import { expect, test } from 'vitest';
import { askedBy } from '../../../src/engine/deeds.ts';
import type { Deed } from '../../../src/engine/moves/index.ts';
import { labourExport } from '../../../src/engine/moves/labour-export.ts';
import { PRK, RUS } from '../../../src/engine/nations.ts';
import { both, changeOf, check, quiet, refusal, valuesOf } from '../bench.ts';

const k = valuesOf(labourExport.coefficients);
const send: Deed = { actor: PRK, move: 'labour-export', given: { target: RUS } };

test('workers for hard currency: money without opening, and a little grip lost', () => {
  check(
    changeOf(quiet(), send),
    { 'dossier.labour': k.wages, 'state.RUS.economy': 0.1, 'state.PRK.stability': -k.stability },
    both('PRK', 'RUS', 'tie', k.tie),
    both('PRK', 'RUS', 'affinity', 1.5),
  );
});

test('Moscow is asked, and from law 9 may not', () => {
  expect(askedBy(quiet(), send)).toEqual([RUS]);
  check(changeOf(quiet(), send, 'declined'));
  expect(refusal(quiet(), send)).toBeNull();
  expect(
    refusal(
      quiet(w => {
        w.globe.unRegime = 9;
      }),
      send,
    ),
  ).toBe('law');
});
